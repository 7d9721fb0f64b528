import * as fc from 'fast-check';
import { askedOfParty } from '../../act-words';
import { plusDays } from '../../civil-date';
import type { Complaint } from '../complaint';
import { openTasks, taskReminders } from '../desk/tasks';
import { staffNewsOf } from '../desk/staff-news';
import { accepted, at, bureau, done, inputs, refused } from '../fixture';
import { noticeText } from '../letters/notices';
import { lettersOf } from '../letters/sent';
import { askedDay, awaitsComplainant, confirmedMoney, isDisputed } from '../performance';
import { answerNewDayOfParties } from './answer-new-day.party';
import { performanceReminders } from '../performance-words';
import { viewComplaint } from '../visibility';
import { headline, nextStep } from '../words';
import { without } from '../../without';

const AGREED = '2026-11-16';
const BY = '2026-11-23';
const LATER = '2026-12-07';
const agreed = (more: Partial<Complaint> = {}): Complaint => ({
  ...done(accepted(), 'agree', { ...(inputs.agree as object), agreedFen: 12_950, performBy: BY }, { on: AGREED }),
  ...more,
});
const recorded = { way: 'phone', on: '2026-11-20', who: '王秀兰', proof: '录音 20261120-1' };
const asked = (complaint = agreed()) =>
  done(complaint, 'askNewDay', { performBy: LATER }, { as: 'respondent', on: '2026-11-20' });
const answered = (agrees: boolean) => done(asked(), 'answerNewDay', { agrees }, { as: 'complainant', on: '2026-11-21' });
const stages = (complaint: Complaint, day: string) =>
  performanceReminders(complaint, day).map(({ to, stage }) => `${to} ${stage}`);

describe('another day (消法 16: what both agreed holds until both agree on something else)', () => {
  test('one side’s wish moves nothing: the agreed day, its reminders and its task stand', () => {
    const waits = asked();
    expect(waits.performance?.by).toBe(BY);
    expect(stages(waits, BY)).toEqual(stages(agreed(), BY));
    expect(openTasks(waits)).toEqual(openTasks(agreed()));
    expect(askedDay(waits.performance!, '2026-11-20')).toMatchObject({ from: 'respondent', to: LATER, was: BY });
  });

  test('the yes of the other side moves it, and everything follows: who is asked, when, and the officer’s task', () => {
    const moved = answered(true);
    expect(moved.performance?.by).toBe(LATER);
    expect(stages(moved, BY)).toEqual([]);
    expect(stages(moved, LATER)).toEqual([`complainant performance-ask-${LATER}`, `respondent performance-tell-${LATER}`]);
    expect(openTasks(moved).find(({ kind }) => kind === 'performance')?.by).toBe(LATER);
    expect(taskReminders(moved, at(plusDays(LATER, 1))).map(({ stage }) => stage)).toContain(`task-performance-${LATER}`);
  });

  test('a no leaves it, and so does a day that came without an answer', () => {
    expect(answered(false).performance?.by).toBe(BY);
    expect(askedDay(answered(false).performance!, '2026-11-21')).toBeUndefined();
    expect(askedDay(asked().performance!, plusDays(LATER, 1))).toBeUndefined();
    expect(refused(asked(), 'answerNewDay', { agrees: true }, { as: 'complainant', on: plusDays(LATER, 1) }).refused).toBe(
      'no-new-day',
    );
  });

  test('each side may ask and each answers the other: nobody answers itself', () => {
    expect(refused(asked(), 'answerNewDay', { agrees: true }, { as: 'respondent', on: '2026-11-21' }).refused).toBe(
      'new-day-own',
    );
    const bySelf = done(agreed(), 'askNewDay', { performBy: LATER }, { as: 'complainant', on: '2026-11-20' });
    expect(refused(bySelf, 'answerNewDay', { agrees: true }, { as: 'complainant', on: '2026-11-21' }).refused).toBe(
      'new-day-own',
    );
    expect(done(bySelf, 'answerNewDay', { agrees: true }, { as: 'respondent', on: '2026-11-21' }).performance?.by).toBe(LATER);
  });

  test('a counter-offer takes the place of what was asked; what was asked before is not answered any more', () => {
    const other = done(asked(), 'askNewDay', { performBy: '2026-11-30' }, { as: 'complainant', on: '2026-11-21' });
    expect(askedDay(other.performance!, '2026-11-21')).toMatchObject({ from: 'complainant', to: '2026-11-30' });
    expect(refused(other, 'answerNewDay', { agrees: true }, { as: 'complainant', on: '2026-11-21' }).refused).toBe('new-day-own');
    expect(done(other, 'answerNewDay', { agrees: true }, { as: 'respondent', on: '2026-11-22' }).performance).toMatchObject({
      by: '2026-11-30',
    });
  });

  test('an officer records both at once, or one side and then the other, with how it is known', () => {
    const both = { whose: 'both', performBy: LATER, recorded };
    expect(done(agreed(), 'askNewDay', both, { on: '2026-11-20' }).performance?.by).toBe(LATER);
    const one = done(agreed(), 'askNewDay', { ...both, whose: 'respondent' }, { on: '2026-11-20' });
    expect(one.performance?.by).toBe(BY);
    const yes = done(one, 'answerNewDay', { agrees: true, recorded: { ...recorded, on: '2026-11-21' } }, { on: '2026-11-21' });
    expect(yes.performance?.by).toBe(LATER);
    const fields = (input: object) => refused(agreed(), 'askNewDay', { ...both, ...input }, { on: '2026-11-20' }).fields;
    expect(fields({ recorded: undefined })).toHaveProperty('recorded');
    expect(fields({ whose: undefined })).toHaveProperty('whose');
    // The other side cannot have answered before it was asked.
    expect(
      refused(one, 'answerNewDay', { agrees: true, recorded: { ...recorded, on: '2026-11-19' } }, { on: '2026-11-21' }).fields,
    ).toHaveProperty(['recorded.on']);
    for (const as of ['intake', 'staff', 'stranger'] as const)
      expect(refused(agreed(), 'askNewDay', both, { as, on: '2026-11-20' }).refused).toBe('not-allowed');
  });

  test.each([
    ['the same day', { performBy: BY }],
    ['a day that has passed', { performBy: '2026-11-19' }],
    ['a day years away', { performBy: '2028-11-23' }],
    ['for somebody else', { performBy: LATER, whose: 'both' }],
    ['with a proof of one’s own word', { performBy: LATER, recorded }],
  ])('not %s', (_, input) => {
    expect(refused(agreed(), 'askNewDay', input, { as: 'respondent', on: '2026-11-20' }).fields).toBeDefined();
  });

  test('nothing is moved that is done, ended, or was done at the table', () => {
    const ask = (complaint: Complaint) =>
      refused(complaint, 'askNewDay', { performBy: LATER }, { as: 'respondent', on: BY }).refused;
    const heard = done(agreed(), 'confirmPerformance', { done: 'all' }, { as: 'complainant', on: BY });
    const ended = done(agreed(), 'endPerformance', inputs.endPerformance, { on: BY });
    const paid = done(accepted(), 'agree', { ...(inputs.agree as object), form: 'performed' }, { on: AGREED });
    for (const one of [heard, ended, paid, accepted()]) expect(ask(one)).toMatch(/performance-not-open|wrong-state/);
    expect(
      askedDay(done(asked(), 'confirmPerformance', { done: 'all' }, { as: 'complainant', on: BY }).performance!, BY),
    ).toBeUndefined();
  });

  test('a merchant that has just said that all is done is not offered another day; once that is denied, it is', () => {
    const claim = (how: object) => done(agreed(), 'reportPerformance', how, { as: 'respondent', on: BY });
    const ask = { performBy: LATER };
    expect(refused(claim({ done: 'all' }), 'askNewDay', ask, { as: 'respondent', on: BY }).refused).toBe('new-day-said-done');
    expect(
      done(claim({ done: 'part', fen: 5_000 }), 'askNewDay', ask, { as: 'respondent', on: BY }).performance?.newDays,
    ).toHaveLength(1);
    const denied = done(claim({ done: 'all' }), 'confirmPerformance', { done: 'none' }, { as: 'complainant', on: '2026-11-24' });
    expect(done(denied, 'askNewDay', ask, { as: 'respondent', on: '2026-11-25' }).performance?.newDays).toHaveLength(1);
    // What both told an officer is still recorded.
    const both = { ...ask, whose: 'both', recorded };
    expect(done(claim({ done: 'all' }), 'askNewDay', both, { on: '2026-11-24' }).performance?.by).toBe(LATER);
  });

  test('who agrees to a later day says that not all was done: an old quarrel is over, and one is asked again on the new day', () => {
    const claim = done(agreed(), 'reportPerformance', { done: 'all' }, { as: 'respondent', on: BY });
    const quarrel = done(claim, 'confirmPerformance', { done: 'none' }, { as: 'complainant', on: '2026-11-24' });
    expect(isDisputed(quarrel.performance!)).toBe(true);
    const moved = done(
      done(quarrel, 'askNewDay', { performBy: LATER }, { as: 'respondent', on: '2026-11-25' }),
      'answerNewDay',
      { agrees: true },
      { as: 'complainant', on: '2026-11-26' },
    );
    expect(isDisputed(moved.performance!)).toBe(false);
    expect([awaitsComplainant(moved.performance!, '2026-11-26'), awaitsComplainant(moved.performance!, LATER)]).toEqual([
      false,
      true,
    ]);
  });

  test('令121-12: in a joint complaint everybody represented agrees, by a proof that an officer records', () => {
    const joint = {
      representatives: ['王秀兰'],
      people: ['王秀兰', '陈小雨'].map((name) => ({ name, consents: [] })),
    } as unknown as Complaint['joint'];
    const together = agreed({ joint: joint! });
    expect(refused(together, 'askNewDay', { performBy: LATER }, { as: 'complainant', on: '2026-11-20' }).refused).toBe(
      'joint-new-day',
    );
    const both = { whose: 'both', performBy: LATER, recorded };
    expect(refused(together, 'askNewDay', both, { on: '2026-11-20' }).fields).toHaveProperty('principalConsent');
    const consent = { ...both, principalConsent: '陈小雨 11 月 20 日书面同意' };
    expect(done(together, 'askNewDay', consent, { on: '2026-11-20' }).performance?.by).toBe(LATER);
    // A merchant asks for itself, and a no binds nobody.
    const waits = asked(together);
    // Nobody proves it by one's own word: the proof is an officer's to record.
    const own = { principalConsent: consent.principalConsent };
    expect(refused(together, 'askNewDay', { performBy: LATER, ...own }, { as: 'complainant', on: '2026-11-20' }).refused).toBe(
      'joint-new-day',
    );
    expect(refused(waits, 'answerNewDay', { agrees: true, ...own }, { as: 'complainant', on: '2026-11-21' }).refused).toBe(
      'joint-new-day',
    );
    expect(done(waits, 'answerNewDay', { agrees: false }, { as: 'complainant', on: '2026-11-21' }).performance?.by).toBe(BY);
    expect(refused(waits, 'answerNewDay', { agrees: true }, { as: 'complainant', on: '2026-11-21' }).refused).toBe(
      'joint-new-day',
    );
  });
});

describe('what each reads of it', () => {
  test('who is asked reads so first, who asked reads that it waits', () => {
    expect(headline(asked(), '2026-11-20')).toBe('商家想把约定的日子改到 12 月 7 日（周一）前');
    expect(nextStep(asked(), '2026-11-20')).toContain('请答复同不同意');
    expect(headline(asked(), '2026-11-20', 'respondent')).not.toContain('12 月 7 日');
    expect(nextStep(asked(), '2026-11-20', 'respondent')).toContain('等对方答复');
  });

  test('the page of the answer names the day that is asked for, and the one that stands', () => {
    const asks = (complaint: Complaint) => {
      const [one] = askedOfParty(answerNewDayOfParties, viewComplaint(complaint, 'complainant'), '2026-11-20');
      return `${one?.label}${one?.hint}`;
    };
    expect(asks(asked())).toMatch(/改到 12 月 7 日.*原来约定的 11 月 23 日/);
    expect(asks(agreed())).toContain('同意改日子吗？');
  });

  test('both get a letter of what stands now, and it says how it ended', () => {
    const text = (complaint: Complaint) => noticeText('newDay', complaint, at('2026-11-21'), bureau).body;
    expect(lettersOf('askNewDay', asked(), agreed()).map(({ to }) => to)).toEqual(['complainant', 'respondent']);
    expect(text(asked())).toContain('请投诉人答复');
    expect(text(answered(true))).toContain('双方同意把约定的日子改到 2026 年 12 月 7 日');
    expect(text(answered(false))).toContain('仍照原来约定的 2026 年 11 月 23 日');
  });

  test('an officer hears of a wish only where the other side has no account', () => {
    const news = (before: Complaint) => staffNewsOf('askNewDay', before, asked(before)).map(({ title }) => title);
    expect(news(agreed())).toEqual([]);
    expect(news(agreed({ complainant: without(agreed().complainant, 'member') }))).toEqual(['商家想另约日子']);
  });

  test('how staff know it is not the parties’ to read', () => {
    const one = done(agreed(), 'askNewDay', { whose: 'respondent', performBy: LATER, recorded }, { on: '2026-11-20' });
    const both = done(one, 'answerNewDay', { agrees: true, recorded: { ...recorded, on: '2026-11-21' } }, { on: '2026-11-21' });
    for (const side of ['complainant', 'respondent'] as const)
      expect(JSON.stringify(viewComplaint(both, side).performance)).not.toContain('录音');
    expect(JSON.stringify(viewComplaint(both, 'handler').performance)).toContain('录音');
  });
});

test('the day is always the last one both wanted, whoever asks and answers in whatever order, and no money moves by it', () => {
  const step = fc.record({
    as: fc.constantFrom('complainant' as const, 'respondent' as const),
    ask: fc.boolean(),
    day: fc.integer({ min: 0, max: 30 }),
    agrees: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let complaint = agreed();
      let stands = BY;
      let open: { by: string; to: string } | undefined;
      steps.forEach(({ as, ask, day, agrees }, index) => {
        const on = plusDays(AGREED, index);
        const to = plusDays(AGREED, day);
        const [command, input] = ask ? (['askNewDay', { performBy: to }] as const) : (['answerNewDay', { agrees }] as const);
        try {
          complaint = done(complaint, command, input, { as, on });
        } catch {
          return;
        }
        if (ask) open = { by: as, to };
        else {
          expect(open?.by).not.toBe(as);
          if (agrees) stands = open!.to;
          open = undefined;
        }
        expect(complaint.performance?.by).toBe(stands);
        expect(confirmedMoney(complaint.performance)).toBeUndefined();
      });
    }),
    { seed: 121_016, numRuns: 300 },
  );
});
