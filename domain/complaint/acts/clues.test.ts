import { builtIn } from '../../law/calendar/calendar';
import { openClues } from '../open-matters';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { isLate } from '../../law/deadline/clocks';
import { accepted, alone, at, done, inputs, people, received, refused } from '../fixture';
import { decideComplaint } from '../lifecycle';
import { whichClue } from './shared/clue.words';

const on = '2026-11-12';
const found = () => done(accepted(), 'recordClue', inputs.recordClue, { on });
const decision = { clue: '1', result: 'filed', reason: '有初步证据' };

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
    expect(openClues(decided)).toEqual([]);
  });

  test('a long one is named by its beginning, and says that it goes on', () => {
    const named = (text: string) => {
      const clue = done(accepted(), 'recordClue', { text, foundOn: on }, { on });
      return whichClue(clue, on).options?.map(({ label }) => label);
    };
    expect(named('线'.repeat(40))).toEqual(['线'.repeat(40)]);
    expect(named('线'.repeat(41))).toEqual([`${'线'.repeat(39)}…`]);
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

  test('several at once, each with its own 15 (+15) working days (令121-27)', () => {
    const second = { text: '蜂蜜没有生产日期', foundOn: '2026-11-16' };
    const both = done(found(), 'recordClue', second, { on: '2026-11-16' });
    expect(both.deadlines.filter(({ id }) => id === 'C5')).toMatchObject([
      { clue: 1, startedOn: '2026-11-10', dueOn: '2026-12-01' },
      { clue: 2, startedOn: '2026-11-16', dueOn: '2026-12-07' },
    ]);
    const longer = done(both, 'extendClue', { ...(inputs.extendClue as object), clue: '2' }, { as: 'leader', on: '2026-11-17' });
    const decided = done(longer, 'decideClue', decision, { as: 'leader', on: '2026-11-18' });
    expect(decided.deadlines.filter(({ id }) => id === 'C5')).toMatchObject([
      { clue: 1, length: 15, metOn: '2026-11-18' },
      { clue: 2, length: 30, dueOn: '2026-12-28' },
    ]);
    expect(openClues(decided).map(({ no }) => no)).toEqual([2]);
    expect(refused(decided, 'decideClue', decision, { as: 'leader', on: '2026-11-19' }).fields).toHaveProperty('clue');
  });

  test('written down after closing as well, but only of a case that was mediated, and not found before that', () => {
    const closed = done(accepted(), 'terminate', inputs.terminate, { on });
    const late = done(closed, 'recordClue', { text: '没有标签', foundOn: '2026-11-20' }, { on: '2026-11-20' });
    expect(currentDeadline(late, 'C5')).toMatchObject({ startedOn: '2026-11-20', clue: 1 });
    expect(done(late, 'decideClue', decision, { as: 'leader', on: '2026-11-24' }).clues?.[0]?.decided?.result).toBe('filed');
    expect(refused(received(), 'recordClue', inputs.recordClue, { on }).refused).toBe('wrong-state');
    const rejected = done(received(), 'reject', inputs.reject, { settings: alone });
    expect(refused(rejected, 'recordClue', inputs.recordClue, { on }).refused).toBe('not-mediated');
    const early = { text: '没有标签', foundOn: '2026-11-09' };
    expect(refused(accepted(), 'recordClue', early, { on }).fields).toHaveProperty('foundOn');
  });

  test('days of a test do not count, after closing too (程序规定-18(2)); of the complaint’s own period they do', () => {
    const closed = done(found(), 'terminate', inputs.terminate, { on });
    const out = { ...(inputs.clueTestOut as object), out: '2026-11-16' };
    const sent = done(closed, 'clueTestOut', out, { on: '2026-11-16' });
    expect(refused(sent, 'clueTestOut', out, { on: '2026-11-17' }).refused).toBe('appraisal-open');
    const back = done(sent, 'clueTestIn', { clue: '1', in: '2026-11-26', result: '没有标签' }, { on: '2026-11-26' });
    // 17 to 26 November are eight working days.
    expect(currentDeadline(back, 'C5')?.dueOn).toBe('2026-12-11');
    expect(refused(back, 'clueTestIn', { clue: '1', in: '2026-11-26', result: '没有' }, { on: '2026-11-26' }).refused).toBe(
      'appraisal-missing',
    );
    const running = done(found(), 'clueTestOut', out, { on: '2026-11-16' });
    expect(currentDeadline(running, 'C2')).toEqual(currentDeadline(found(), 'C2'));
    // Decided before the report came: the days so far do not count either, so what stood still is not late.
    const decided = done(sent, 'decideClue', decision, { as: 'leader', on: '2026-12-20' });
    const period = currentDeadline(decided, 'C5');
    expect(period?.pauses).toMatchObject([{ from: '2026-11-17', to: '2026-12-20' }]);
    expect(period && isLate(period, '2026-12-31', builtIn)).toBe(false);
  });
});

test('handing the case to the police is a leader’s decision and ends nothing by itself (令121-42)', () => {
  const before = accepted();
  expect(refused(before, 'referToPolice', inputs.referToPolice, { on }).refused).toBe('not-allowed');
  const after = done(before, 'referToPolice', inputs.referToPolice, { as: 'leader', on });
  expect(after).toMatchObject({ state: 'accepted', deadlines: before.deadlines, referrals: [{ by: '马国梁' }] });
});
