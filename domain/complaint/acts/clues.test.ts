import { openClue } from '../open-matters';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { accepted, at, done, inputs, people, received, refused } from '../fixture';
import { decideComplaint } from '../lifecycle';

const on = '2026-11-12';
const found = () => done(accepted(), 'recordClue', inputs.recordClue, { on });
const decision = { result: 'filed', reason: '有初步证据' };

describe('a clue found in mediation (令121-27)', () => {
  test('is verified within 15 working days of the day it was found, not of the day it was written down', () => {
    const clue = done(accepted(), 'recordClue', { text: '没有标签', foundOn: '2026-11-11' }, { on: '2026-11-13' });
    expect(currentDeadline(clue, 'C5')).toMatchObject({ startedOn: '2026-11-11', dueOn: '2026-12-02', length: 15 });
  });

  test('the complaint may end, the clue goes on; deciding it ends its period, whatever the complaint became', () => {
    const closed = done(found(), 'withdraw', {}, { as: 'complainant', on });
    expect(closed.deadlines.filter(isOpen).map(({ id }) => id)).toContain('C5');
    const decided = done(closed, 'decideClue', decision, { as: 'leader', on: '2026-11-20' });
    expect(currentDeadline(decided, 'C5')?.metOn).toBe('2026-11-20');
    expect(openClue(decided)).toBeUndefined();
  });

  test('a revoked decision takes nothing of the clue with it', () => {
    const closed = done(found(), 'terminate', inputs.terminate, { on });
    const again = done(closed, 'revoke', inputs.revoke, { as: 'leader', on });
    expect(
      again.deadlines
        .filter(isOpen)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['C1', 'C5']);
  });

  test('15 more working days once, and only by a leader of the bureau itself', () => {
    const longer = done(found(), 'extendClue', inputs.extendClue, { as: 'leader', on });
    expect(currentDeadline(longer, 'C5')?.length).toBe(30);
    expect(refused(longer, 'extendClue', inputs.extendClue, { as: 'leader', on }).refused).toBe('extended-before');
    const unitLeader = { ...people.leader, office: '621228-01' };
    for (const [command, input] of [
      ['extendClue', inputs.extendClue],
      ['decideClue', decision],
    ] as const)
      expect(decideComplaint(found(), command, input, unitLeader, at(on))).toMatchObject({ refused: 'bureau-head-needed' });
  });

  test('one at a time, found in mediation and not before it', () => {
    expect(refused(found(), 'recordClue', inputs.recordClue, { on }).refused).toBe('clue-open');
    expect(refused(received(), 'recordClue', inputs.recordClue, { on }).refused).toBe('wrong-state');
    const early = { text: '没有标签', foundOn: '2026-11-09' };
    expect(refused(accepted(), 'recordClue', early, { on }).fields).toHaveProperty('foundOn');
  });
});

test('handing the case to the police is a leader’s decision and ends nothing by itself (令121-42)', () => {
  const before = accepted();
  expect(refused(before, 'referToPolice', inputs.referToPolice, { on }).refused).toBe('not-allowed');
  const after = done(before, 'referToPolice', inputs.referToPolice, { as: 'leader', on });
  expect(after).toMatchObject({ state: 'accepted', deadlines: before.deadlines, referrals: [{ by: '马国梁' }] });
});
