import { accepted, alone, done, inputs, OFFICE, received } from './fixture';
import type { Actor, Role } from '../bureau/actor';
import { relationsToComplaint } from './relations';
import { without } from '../without';

const actor = (member: string, roles: Role[], office?: string): Actor => ({ member, name: '', roles, ...(office && { office }) });
const handler = (member: string, office = OFFICE) => actor(member, ['handler'], office);

describe('relations of an actor to a complaint', () => {
  test('the one who filed is the complainant, whoever has no account matches nobody', () => {
    expect(relationsToComplaint(actor('m_wang', ['consumer']), received())).toEqual(['complainant']);
    const complainant = without(received().complainant, 'member');
    expect(relationsToComplaint(actor('', ['consumer']), received({ complainant }))).toEqual(['stranger']);
  });

  test('the merchant is a stranger until acceptance, after a rejection too, and stays one of the case after a revocation', () => {
    const shop = actor('m_shop', ['merchant']);
    expect(relationsToComplaint(shop, received())).toEqual(['stranger']);
    expect(relationsToComplaint(shop, done(received(), 'reject', inputs.reject, { settings: alone }))).toEqual(['stranger']);
    expect(relationsToComplaint(shop, accepted())).toEqual(['respondent']);
    const ended = done(accepted(), 'terminate', inputs.terminate);
    expect(relationsToComplaint(shop, done(ended, 'revoke', inputs.revoke, { as: 'leader' }))).toEqual(['respondent']);
  });

  test('a party holds no office on its own case, accepted or not: nobody decides on himself', () => {
    const all: Role[] = ['intake', 'handler', 'leader'];
    expect(relationsToComplaint(actor('m_wang', all, OFFICE), received())).toEqual(['complainant']);
    expect(relationsToComplaint(actor('m_shop', all, OFFICE), received())).toEqual(['stranger']);
  });

  test('officers of the office; once one handles it, the other handlers are staff off the case', () => {
    expect(relationsToComplaint(handler('m_a'), received())).toEqual(['handler']);
    expect(relationsToComplaint(handler('m_zhang'), accepted())).toEqual(['handler']);
    expect(relationsToComplaint(handler('m_a'), accepted())).toEqual(['staff']);
    expect(relationsToComplaint(handler('m_a', '621228-02'), received())).toEqual(['staff']);
  });

  test('a distributed case is handled where it lies, and intake keeps sight of it', () => {
    const away = received({ office: '621228-01' });
    expect(relationsToComplaint(handler('m_a'), away)).toEqual(['staff']);
    expect(relationsToComplaint(handler('m_a', '621228-01'), away)).toEqual(['handler']);
    expect(relationsToComplaint(actor('m_i', ['intake'], OFFICE), away)).toEqual(['intake']);
    expect(relationsToComplaint(actor('m_l', ['leader'], OFFICE), away)).toEqual(['leader']);
  });

  test('a leader of the bureau leads every case of the county, one of a 所 only those of its own', () => {
    const far = received({ office: '621228-01', intakeOffice: '621228-01' });
    expect(relationsToComplaint(actor('m_l', ['leader'], OFFICE), far)).toEqual(['leader']);
    expect(relationsToComplaint(actor('m_l', ['leader'], '621228-02'), far)).toEqual(['staff']);
    expect(relationsToComplaint(actor('m_l', ['leader'], OFFICE), { ...far, recused: ['m_l'] })).toEqual(['staff']);
  });

  test('recused is off the case in every role (令121-21)', () => {
    const out = accepted({ recused: ['m_zhang'] });
    expect(relationsToComplaint(actor('m_zhang', ['intake', 'handler', 'leader'], OFFICE), out)).toEqual(['staff']);
  });

  test('no office, no relation: two undefined offices are not the same office', () => {
    expect(relationsToComplaint(actor('m_a', ['handler', 'leader', 'intake']), received())).toEqual(['staff']);
  });

  test('administrators and the task force see no case by their role', () => {
    expect(relationsToComplaint(actor('m_x', ['admin', 'taskForce'], OFFICE), accepted())).toEqual(['stranger']);
  });
});
