import type { Complaint } from '../complaint';
import { openTasks } from '../desk/tasks';
import { accepted, alone, done, inputs, people, received, refused } from '../fixture';
import { viewComplaint } from '../visibility';

const on = '2026-11-12';
const closed = (publish: boolean): Complaint => ({
  ...done(accepted(), 'terminate', inputs.terminate, { on }),
  consents: { ...received().consents, publish },
});
const kinds = (complaint: Complaint) =>
  openTasks(complaint).flatMap(({ kind }) => (kind === 'publish' || kind === 'takeDown' ? [kind] : []));
const up = done(closed(true), 'publish', inputs.publish, { on });

describe('publishing a complaint (令121-38)', () => {
  test('with consent it waits until it is published or excluded; without, it is excluded by itself and cannot be published', () => {
    expect(kinds(closed(true))).toEqual(['publish']);
    expect(kinds(up)).toEqual([]);
    const excluded = done(closed(true), 'excludeFromPublication', inputs.excludeFromPublication, { on });
    expect(kinds(excluded)).toEqual([]);
    expect(excluded.publication).toMatchObject([{ kind: 'excluded', reason: '文中能认出投诉人是谁', by: people.handler.name }]);
    expect(kinds(closed(false))).toEqual([]);
    expect(refused(closed(false), 'publish', inputs.publish, { on }).refused).toBe('publish-consent-missing');
    expect(refused(closed(false), 'excludeFromPublication', inputs.excludeFromPublication, { on }).refused).toBe('wrong-state');
  });

  test('not before the case is closed, not what was rejected, not twice', () => {
    expect(refused(accepted(), 'publish', inputs.publish, { on }).refused).toBe('wrong-state');
    const rejected = done(received(), 'reject', inputs.reject, { as: 'handler', settings: alone });
    const wanted = { ...rejected, consents: { ...rejected.consents, publish: true } };
    expect(refused(wanted, 'publish', inputs.publish, { on }).refused).toBe('wrong-state');
    expect(kinds(wanted)).toEqual([]);
    expect(refused(up, 'publish', inputs.publish, { on }).refused).toBe('wrong-state');
  });

  test.each([
    ['2026-11-11', 'before the case was closed'],
    ['2026-11-13', 'after today'],
  ])('%s is %s', (day) => {
    expect(refused(closed(true), 'publish', { on: day, where: '县局网站' }, { on }).fields).toHaveProperty('on');
  });

  test('a consent taken back asks for it to be taken down, and it cannot go up again', () => {
    const back = done(up, 'takeBackConsent', { what: 'publish' }, { as: 'complainant', on });
    expect(kinds(back)).toEqual(['takeDown']);
    const down = done(back, 'withdrawPublication', inputs.withdrawPublication, { on });
    expect(kinds(down)).toEqual([]);
    expect(down.publication).toMatchObject([{ kind: 'published', withdrawn: { reason: '投诉人收回了同意' } }]);
    expect(refused(down, 'publish', inputs.publish, { on }).refused).toBe('publish-consent-missing');
    expect(refused(down, 'withdrawPublication', inputs.withdrawPublication, { on }).refused).toBe('wrong-state');
  });

  test('a result that was revoked comes down, and the next one is decided anew', () => {
    const again = done(up, 'revoke', inputs.revoke, { as: 'leader', on });
    expect(kinds(again)).toEqual(['takeDown']);
    const open = done(done(again, 'withdrawPublication', inputs.withdrawPublication, { on }), 'accept', {}, { on });
    expect(kinds(done(open, 'terminate', inputs.terminate, { on: '2026-11-16' }))).toEqual(['publish']);
  });

  test('the parties read that it was published and where, not why it was taken down or left out', () => {
    const [shown] = viewComplaint(
      done(up, 'withdrawPublication', inputs.withdrawPublication, { on }),
      'complainant',
    ).publication!;
    expect(shown).toEqual({ kind: 'published', ...(inputs.publish as object), withdrawn: { on } });
    const excluded = done(closed(true), 'excludeFromPublication', inputs.excludeFromPublication, { on });
    expect(viewComplaint(excluded, 'respondent').publication).toBeUndefined();
  });
});
