import * as fc from 'fast-check';
import { plusDays } from '../../civil-date';
import { standings } from '../../indicator/ledger/standings';
import type { Complaint } from '../complaint';
import { openTasks, sayTasks, taskReminders } from '../desk/tasks';
import { accepted, at, done, inputs, people, refused, type As } from '../fixture';
import { lettersOf } from '../letters/sent';
import { awaitsComplainant, confirmedMoney, performanceStage } from '../performance';
import { performanceReminders } from '../performance-words';
import { headline, nextStep } from '../words';
import { viewComplaint } from '../visibility';
import { staffNewsOf } from '../desk/staff-news';
import { without } from '../../without';

const AGREED = '2026-11-16';
const BY = '2026-11-23';
const agreement = { ...(inputs.agree as object), agreedFen: 12_950, performBy: BY };
const agreed = (more: object = {}): Complaint => done(accepted(), 'agree', { ...agreement, ...more }, { on: AGREED });
const recovered = (complaint: Complaint) => standings(complaint).filter(({ measure }) => measure === 'recoveredFen');
const heard = (complaint: Complaint, said: object, on = BY) =>
  done(complaint, 'confirmPerformance', said, { as: 'complainant', on });
const claimed = (complaint: Complaint, said: object = { done: 'all' }, on = BY) =>
  done(complaint, 'reportPerformance', said, { as: 'respondent', on });

describe('what counts as won back', () => {
  test('a promise counts nothing, nor does the merchant’s word, nor its silence, however long', () => {
    expect(recovered(agreed())).toEqual([]);
    expect(recovered(claimed(agreed()))).toEqual([]);
  });

  test('what the complainant confirms counts in the month the case ended, from the day it was said, with why', () => {
    const [one] = recovered(heard(claimed(agreed()), { done: 'all' }, '2026-12-01'));
    expect(one).toMatchObject({ day: AGREED, from: '2026-12-01', n: 12_950, d: 1 });
    expect(one?.why).toContain('12 月 1 日（周二）投诉人确认收到 129.50 元');
  });

  test.each([
    [{ done: 'part', fen: 5000 }, 5000],
    [{ done: 'none' }, undefined],
    [{ done: 'all' }, 12_950],
  ])('%j → %s', (said, fen) => expect(recovered(heard(agreed(), said))[0]?.n).toBe(fen));

  test('the last word counts: a part first, the rest later, and a slip taken back', () => {
    const part = heard(agreed(), { done: 'part', fen: 5000 });
    expect(recovered(heard(part, { done: 'all' }, '2026-11-25'))[0]).toMatchObject({ n: 12_950, from: '2026-11-25' });
    expect(recovered(heard(part, { done: 'none' }, '2026-11-25'))).toEqual([]);
  });

  test('paid at the table counts at once: both were there', () => {
    const paid = done(accepted(), 'agree', { ...agreement, form: 'performed', performBy: undefined }, { on: AGREED });
    expect(recovered(paid)[0]).toMatchObject({ day: AGREED, from: AGREED, n: 12_950 });
    expect(recovered(paid)[0]?.why).toContain('当场付清');
    // Nobody is asked again about what was done before everybody's eyes.
    expect(refused(paid, 'confirmPerformance', { done: 'none' }, { as: 'complainant', on: BY }).refused).toBe(
      'performance-not-open',
    );
  });

  test('settled between the two: what the complainant has counts, what it waits for does not', () => {
    const settle = (said: object) => done(accepted(), 'settle', { agreedFen: 9000, ...said }, { as: 'complainant', on: AGREED });
    expect(recovered(settle({ done: true }))[0]?.n).toBe(9000);
    expect(recovered(settle({ done: false, performBy: BY }))).toEqual([]);
  });

  test('goods confirmed as done are performed and are no money', () => {
    const goods = done(accepted(), 'agree', { ...(inputs.agree as object), terms: '换一袋新的', performBy: BY }, { on: AGREED });
    const ends = heard(goods, { done: 'all' });
    expect(performanceStage(ends.performance!, BY)).toBe('performed');
    expect(recovered(ends)).toEqual([]);
  });
});

describe('what is asked for', () => {
  const by = (input: object) => refused(accepted(), 'agree', { ...agreement, ...input }, { on: AGREED }).fields;

  test('money that is still to come has its day, on or after the agreement and not years away', () => {
    expect(by({ performBy: undefined })).toHaveProperty('performBy');
    expect(by({ performBy: '2026-11-15' })).toHaveProperty('performBy');
    expect(by({ performBy: '2028-11-23' })).toHaveProperty('performBy');
    expect(by({ form: 'performed' })).toHaveProperty('performBy');
    expect(agreed({ performBy: AGREED }).performance?.by).toBe(AGREED);
  });

  test('a part has its sum, less than the whole; anything else has none', () => {
    const fields = (said: object) => refused(agreed(), 'confirmPerformance', said, { as: 'complainant', on: BY }).fields;
    expect(fields({ done: 'part' })).toHaveProperty('fen');
    expect(fields({ done: 'part', fen: 12_950 })).toHaveProperty('fen');
    expect(fields({ done: 'none', fen: 1 })).toHaveProperty('fen');
  });

  test('officers say how they know; nobody else says it for a party', () => {
    expect(refused(agreed(), 'confirmPerformance', { done: 'all' }, { on: BY }).fields).toHaveProperty('recorded');
    for (const as of ['respondent', 'intake', 'staff', 'stranger'] as As[])
      expect(refused(agreed(), 'confirmPerformance', { done: 'all' }, { as, on: BY }).refused).toBe('not-allowed');
    expect(refused(agreed(), 'reportPerformance', { done: 'all' }, { as: 'complainant', on: BY }).refused).toBe('not-allowed');
  });
});

describe('who is asked, and when', () => {
  const stages = (complaint: Complaint, day: string) =>
    performanceReminders(complaint, day).map(({ to, stage }) => `${to} ${stage}`);

  test('on the agreed day both are asked by the program, the complainant until it answers', () => {
    expect(stages(agreed(), plusDays(BY, -1))).toEqual([]);
    expect(stages(agreed(), BY)).toEqual([`complainant performance-ask-${BY}`, `respondent performance-tell-${BY}`]);
    expect(performanceReminders(agreed(), BY)[0]?.title).toBe('到账了吗：核桃');
    expect(stages(claimed(agreed()), BY)).toEqual([`complainant performance-ask-${BY}`]);
    expect(stages(heard(agreed(), { done: 'all' }), BY)).toEqual([]);
  });

  test('a new word of the merchant asks again whoever said that nothing came; the old answer then is no dispute', () => {
    const before = heard(agreed(), { done: 'none' });
    expect(awaitsComplainant(before.performance!, '2026-11-24')).toBe(false);
    const after = done(before, 'reportPerformance', { done: 'all' }, { as: 'respondent', on: '2026-11-25' });
    expect(awaitsComplainant(after.performance!, '2026-11-25')).toBe(true);
    expect(performanceStage(after.performance!, '2026-11-25')).toBe('claimed');
  });

  test('paid, says the one; nothing came, says the other: the officer hears of it, and it waits', () => {
    const before = claimed(agreed());
    const disputed = heard(before, { done: 'none' }, '2026-11-24');
    expect(staffNewsOf('confirmPerformance', before, disputed).map(({ title }) => title)).toEqual(['商家说做到了，投诉人说没有']);
    expect(openTasks(disputed).map(({ kind }) => kind)).toContain('performanceDisputed');
    expect(headline(disputed, '2026-11-24')).toContain('我们在和商家核对');
    expect(headline(disputed, '2026-11-24', 'respondent')).toContain('请核对');
    // Both agree that a part came: no dispute.
    const part = heard(claimed(agreed(), { done: 'part', fen: 5000 }), { done: 'part', fen: 5000 }, '2026-11-24');
    expect(openTasks(part).map(({ kind }) => kind)).not.toContain('performanceDisputed');
  });

  test('an officer is asked on the working day after; on the day itself for who has no account', () => {
    const asked = (complaint: Complaint, day: string) =>
      taskReminders(complaint, at(day)).filter(({ stage }) => stage.startsWith('task-performance')).length;
    expect([asked(agreed(), BY), asked(agreed(), plusDays(BY, 1))]).toEqual([0, 1]);
    const byPaper = { ...agreed(), complainant: without(agreed().complainant, 'member') };
    expect(asked(byPaper, BY)).toBe(1);
    expect(sayTasks(openTasks(agreed()).filter(({ kind }) => kind === 'performance'))).toBe('等商家照约定做到');
  });

  test('it ends with the complainant’s word, or with a reason; a word that comes later still counts', () => {
    const waits = (complaint: Complaint) => openTasks(complaint).some(({ kind }) => kind === 'performance');
    expect(waits(heard(agreed(), { done: 'all' }))).toBe(false);
    const ended = done(agreed(), 'endPerformance', inputs.endPerformance, { on: '2026-12-20' });
    expect(waits(ended)).toBe(false);
    expect(stages(ended, '2026-12-20')).toEqual([]);
    expect(nextStep(ended, '2026-12-20')).toContain('起诉');
    expect(lettersOf('endPerformance', ended, agreed())).toEqual([{ to: 'complainant', form: 'performanceEnded' }]);
    expect(recovered(heard(ended, { done: 'all' }, '2026-12-28'))[0]?.n).toBe(12_950);
  });

  test('each side is told what the other says, once', () => {
    const before = agreed();
    const part = { done: 'part', fen: 5000 };
    const once = claimed(before, part);
    expect(lettersOf('reportPerformance', once, before)).toEqual([{ to: 'complainant', form: 'performanceReported' }]);
    expect(lettersOf('reportPerformance', claimed(once, part), once)).toEqual([]);
  });

  test('how the bureau knows and why it stops is not the parties’ to read', () => {
    const told = done(
      agreed(),
      'confirmPerformance',
      { done: 'none', recorded: { ...(inputs.settle as { recorded: object }).recorded, on: BY } },
      { on: BY },
    );
    const ended = done(told, 'endPerformance', inputs.endPerformance, { on: '2026-12-20' });
    for (const side of ['complainant', 'respondent'] as const) {
      const text = JSON.stringify(viewComplaint(ended, side).performance);
      expect(text).not.toContain('录音');
      expect(text).not.toContain('催了两次');
      expect(text).not.toContain(people.handler.name + '","why');
    }
    expect(JSON.stringify(viewComplaint(ended, 'handler').performance)).toContain('录音');
  });
});

test('whatever is said, in whatever order, confirmed money is never more than was agreed, and the merchant alone moves nothing', () => {
  const word = fc.record({
    side: fc.constantFrom('complainant' as const, 'respondent' as const),
    done: fc.constantFrom('all', 'part', 'none'),
    fen: fc.integer({ min: 1, max: 12_949 }),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      let complaint = agreed();
      words.forEach(({ side, done: said, fen }, index) => {
        const before = confirmedMoney(complaint.performance)?.fen;
        const input = { done: said, ...(said === 'part' && { fen }) };
        const command = side === 'complainant' ? 'confirmPerformance' : 'reportPerformance';
        try {
          complaint = done(complaint, command, input, { as: side, on: plusDays(BY, index) });
        } catch {
          return;
        }
        const after = confirmedMoney(complaint.performance)?.fen;
        if (side === 'respondent') expect(after).toBe(before);
        expect(after ?? 0).toBeLessThanOrEqual(12_950);
      });
    }),
    { seed: 121_024, numRuns: 200 },
  );
});
