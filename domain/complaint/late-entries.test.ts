import * as fc from 'fast-check';
import { plusDays, type CivilDate } from '../civil-date';
import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { isLate } from '../law/deadline/clocks';
import { currentDeadline } from '../law/deadline/running';
import { entriesOf } from '../indicator/ledger/entries';
import { figure } from '../indicator/ledger/figure';
import type { MeasureId } from '../indicator/measures';
import { without } from '../without';
import { standings } from '../indicator/ledger/standings';
import { accepted, alone, at, done, inputs, local, people, received, refused } from './fixture';
import type { Complaint } from './complaint';
import { waitingEntries } from '../late-entries';
import { sayTest } from '../say-periods';
import { claims } from './late-entries';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { decideComplaint } from './lifecycle';
import { decisionOwedAt } from './merging/same-decision';
import { awaitsPublication } from './publication';

// Accepted 11-10 by a complainant without an account; C1 due 11-18, C2 due 2027-01-09.
const offline = () => done(received({ complainant: without(received().complainant, 'member') }), 'accept');
const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-11-16', result: 'sent' };
const confirm = (subject: Complaint, on: CivilDate, as: 'leader' | 'intake' | 'handler' = 'leader') =>
  done(subject, 'confirmLateEntry', inputs.confirmLateEntry, { as, on });
const recorded = (on: CivilDate) => ({ way: 'phone', on, who: '王秀兰', proof: '录音 20270108-2' });

describe('a day entered within three working days', () => {
  test('names officer, way and number, and that is all: it counts at once', () => {
    // 11-16 is a Monday: the third working day after it is 11-19, one day after C1 was due.
    const entered = done(offline(), 'recordDispatch', told, { on: '2026-11-19' });
    expect(currentDeadline(entered, 'C1')?.metOn).toBe('2026-11-16');
    expect(entered.lateEntries).toBeUndefined();
  });

  test('an ending told by telephone ends the case on the day it was told', () => {
    const settled = done(accepted(), 'settle', { recorded: recorded('2027-01-08') }, { on: '2027-01-11' });
    expect(settled.closing?.on).toBe('2027-01-08');
    expect(currentDeadline(settled, 'C2')?.metOn).toBe('2027-01-08');
    // The parties are told within seven working days of that day (令121-23).
    expect(currentDeadline(settled, 'C3')?.startedOn).toBe('2027-01-08');
    expect(done(accepted(), 'agree', { ...(inputs.agree as object), on: '2027-01-08' }, { on: '2027-01-11' })).toMatchObject({
      agreement: { on: '2027-01-08' },
      closing: { on: '2027-01-08' },
    });
  });
});

describe('entered later, where it turns late into on time (补登)', () => {
  const late = '2026-11-20';
  const proven = { ...told, proof: '通话记录 11-16 14:02' };
  const entered = () => done(offline(), 'recordDispatch', proven, { on: late });

  test('needs its proof', () => {
    expect(refused(offline(), 'recordDispatch', told, { on: late }).fields).toHaveProperty('proof');
    const agreed = { ...(inputs.agree as object), on: '2027-01-08' };
    expect(refused(accepted(), 'agree', agreed, { on: '2027-02-01' }).fields).toHaveProperty('proof');
  });

  test('counts late until a second person has confirmed it, then on its own day; the entry stays marked', () => {
    expect(entered().lateEntries).toMatchObject([
      { no: 1, command: 'recordDispatch', day: '2026-11-16', on: late, by: { name: '张建军' } },
    ]);
    expect(currentDeadline(entered(), 'C1')).toMatchObject({ metOn: late, dueOn: '2026-11-18' });
    const period = currentDeadline(confirm(entered(), '2026-11-24'), 'C1');
    expect(period).toMatchObject({ metOn: '2026-11-16', lateEntry: { no: 1 } });
    expect(period && isLate(period, '2026-12-31', builtIn)).toBe(false);
    expect(confirm(entered(), '2026-11-24').lateEntries).toMatchObject([{ settled: { confirmed: true, by: '马国梁' } }]);
  });

  test('the second person is another, whichever side it comes from', () => {
    expect(refused(entered(), 'confirmLateEntry', inputs.confirmLateEntry, { on: late }).refused).toBe('late-entry-own');
    expect(refused(entered(), 'refuseLateEntry', inputs.refuseLateEntry, { on: late }).refused).toBe('late-entry-own');
    const byIntake = done(offline(), 'recordDispatch', proven, { as: 'intake', on: late });
    expect(refused(byIntake, 'confirmLateEntry', inputs.confirmLateEntry, { as: 'intake', on: late }).refused).toBe(
      'late-entry-own',
    );
    expect(confirm(byIntake, late, 'handler').lateEntries?.[0]?.settled?.by).toBe('张建军');
    expect(
      refused(confirm(entered(), late), 'confirmLateEntry', inputs.confirmLateEntry, { as: 'leader', on: late }).refused,
    ).toBe('late-entry-missing');
  });

  test('refused, it stays late for good', () => {
    const no = done(entered(), 'refuseLateEntry', inputs.refuseLateEntry, { as: 'leader', on: '2026-11-24' });
    expect(currentDeadline(no, 'C1')).toMatchObject({ metOn: late });
    expect(currentDeadline(no, 'C1')).not.toHaveProperty('lateEntry');
    expect(waitingEntries(no)).toEqual([]);
  });

  test('an appraisal: the days before the entry do not count once confirmed, whatever came between', () => {
    const out = { ...(inputs.appraisalOut as object), out: '2026-12-01' };
    const sent = done(accepted(), 'appraisalOut', out, { on: '2026-12-21' });
    expect(currentDeadline(sent, 'C2')?.pauses).toMatchObject([{ from: '2026-12-22', lateEntry: { from: '2026-12-02' } }]);
    // The report was there before the entry: 12-02 … 12-15 are fourteen days.
    const back = done(sent, 'appraisalIn', { in: '2026-12-15', result: '水分超标' }, { on: '2026-12-22' });
    expect(currentDeadline(back, 'C2')?.dueOn).toBe('2027-01-09');
    expect(currentDeadline(confirm(back, '2026-12-23'), 'C2')?.dueOn).toBe('2027-01-23');
    const no = done(back, 'refuseLateEntry', inputs.refuseLateEntry, { as: 'leader', on: '2026-12-23' });
    expect(currentDeadline(no, 'C2')).toMatchObject({ dueOn: '2027-01-09', pauses: [] });
    // Closed late meanwhile: the confirmation still reaches the period that ended.
    const closed = done(back, 'terminate', { ground: 'T3', reason: '差距太大，谈不成' }, { on: '2027-01-20' });
    expect(currentDeadline(closed, 'C2')).toMatchObject({ dueOn: '2027-01-09', metOn: '2027-01-20' });
    expect(currentDeadline(confirm(closed, '2027-01-21'), 'C2')).toMatchObject({ dueOn: '2027-01-23', metOn: '2027-01-20' });
  });

  test('two entries that help only together are both confirmed', () => {
    const out = { ...(inputs.appraisalOut as object), out: '2027-01-04' };
    const sent = done(accepted(), 'appraisalOut', out, { on: '2027-01-12' });
    const back = done(sent, 'appraisalIn', { in: '2027-01-12', result: '水分超标' }, { on: '2027-01-12' });
    const settled = done(back, 'settle', { recorded: recorded('2027-01-13') }, { on: '2027-01-29' });
    expect(settled.lateEntries?.map(({ command }) => command)).toEqual(['appraisalOut', 'settle']);
    const late = (subject: Complaint) => {
      const period = currentDeadline(subject, 'C2');
      return period && isLate(period, '2027-12-31', builtIn);
    };
    const first = confirm(settled, '2027-01-29');
    expect([late(settled), late(first)]).toEqual([true, true]);
    expect(late(done(first, 'confirmLateEntry', { entry: '2' }, { as: 'leader', on: '2027-01-29' }))).toBe(false);
  });

  test('a case that ends while an appraisal is out ends it on the day its end counts from: that of entry, until another one is confirmed', () => {
    const sent = done(
      accepted(),
      'appraisalOut',
      { ...(inputs.appraisalOut as object), out: '2026-12-01' },
      { on: '2027-01-12' },
    );
    const settled = done(sent, 'settle', { recorded: recorded('2026-12-05') }, { on: '2027-01-20' });
    const settle = (one: Complaint, command: 'confirmLateEntry' | 'refuseLateEntry', entry: string) => {
      const reason = command === 'refuseLateEntry' ? { reason: '没有凭据' } : {};
      return done(one, command, { entry, ...reason }, { as: 'leader', on: '2027-01-21' });
    };
    const period = (one: Complaint) => currentDeadline(one, 'C2');
    expect(period(settled)).toMatchObject({ dueOn: '2027-01-09', metOn: '2027-01-20' });
    // 12-02 … 01-20 are fifty days.
    const out = settle(settled, 'confirmLateEntry', '1');
    expect(period(out)).toMatchObject({ dueOn: '2027-02-28', metOn: '2027-01-20' });
    expect(period(settle(out, 'refuseLateEntry', '2'))).toMatchObject({ dueOn: '2027-02-28', metOn: '2027-01-20' });
    expect(period(settle(out, 'confirmLateEntry', '2'))).toMatchObject({ metOn: '2026-12-05' });
  });

  test('by own correction the first period runs on without what was entered late under the decision that is gone', () => {
    const rejection = { ground: 'R4', reason: '2021 年购买，超过三年' };
    const closed = done(received({ complainant: without(received().complainant, 'member') }), 'reject', rejection, {
      settings: alone,
    });
    const sent = done(closed, 'recordDispatch', { ...proven, form: 'rejection' }, { on: late });
    const own = { by: 'own', documentNo: '两市监纠〔2026〕1号', reason: '事实不清' };
    const again = confirm(done(sent, 'revoke', own, { as: 'leader', on: '2026-11-23' }), '2026-11-24');
    expect(again.deadlines.filter(({ id }) => id === 'C1').map(({ metOn }) => metOn)).toEqual(['2026-11-16', undefined]);
  });

  test('a case that is on time by the day of entry as well rests on no late entry', () => {
    const out = { ...(inputs.appraisalOut as object), out: '2026-11-16' };
    const sent = done(accepted(), 'appraisalOut', out, { on: '2026-11-26' });
    const back = confirm(done(sent, 'appraisalIn', { in: '2026-11-26', result: '水分超标' }, { on: '2026-11-26' }), '2026-11-27');
    const rests = (on: CivilDate) =>
      standings(done(back, 'terminate', { ground: 'T3', reason: '差距太大，谈不成' }, { on })).some(
        ({ measure }) => measure === 'closingLateEntries',
      );
    expect([rests('2026-12-01'), rests('2027-01-12')]).toEqual([false, true]);
  });

  test('a day that helps nothing is no late entry, however late', () => {
    const early = done(accepted(), 'settle', { recorded: recorded('2026-11-16') }, { on: '2026-12-01' });
    expect(early.lateEntries).toBeUndefined();
    expect(early.closing?.on).toBe('2026-11-16');
    const clue = done(accepted(), 'recordClue', { text: '没有标签', foundOn: '2026-11-11' }, { on: '2026-12-20' });
    expect(clue.lateEntries).toBeUndefined();
  });
});

describe('the figures', () => {
  const january = { from: '2027-01-01', to: '2027-01-31' };
  const settled = () => done(accepted(), 'settle', { recorded: recorded('2027-01-08') }, { on: '2027-02-01' });

  test('a month as it was reported stays; the restated one stands beside it with its number of late entries', () => {
    const steps = [
      { after: accepted(), on: '2026-11-10' },
      { after: settled(), on: '2027-02-01' },
      { after: confirm(settled(), '2027-02-05'), on: '2027-02-05' },
    ];
    const entries = steps.flatMap(({ after, on }, index) => entriesOf(standings, steps[index - 1]?.after, after, on));
    const of = (measure: MeasureId, asOf: CivilDate) => figure(entries, measure, january, asOf);
    for (const asOf of ['2027-01-31', '2027-02-01', '2027-02-04']) expect(of('closingOnTimeA', asOf)).toEqual({ n: 0, d: 1 });
    expect(of('closingOnTimeA', '2027-02-05')).toEqual({ n: 1, d: 1 });
    expect(of('closingLateEntries', '2027-02-04')).toEqual({ n: 0, d: 0 });
    expect(of('closingLateEntries', '2027-02-05')).toEqual({ n: 1, d: 1 });
    expect(of('closingOnTimeA', '2027-01-31')).toEqual({ n: 0, d: 1 });
  });
});

// Accepted 11-10, C2 due 2027-01-09: said to have ended on 2027-01-08, entered on 2027-02-01.
describe('a case that was ended by a day entered late', () => {
  const SAID = '2027-01-08';
  const ENTERED = '2027-02-01';
  const SETTLED = '2027-02-04';
  const acts: Record<string, [ComplaintCommand, unknown]> = {
    agree: [
      'agree',
      { ...(inputs.agree as object), on: SAID, proof: '录音 20270108-2', agreedFen: 12_950, performBy: '2027-02-01' },
    ],
    settle: ['settle', { recorded: recorded(SAID), agreedFen: 12_950, done: true }],
    withdraw: ['withdraw', { recorded: recorded(SAID) }],
  };
  const ended = (name: string) => done(accepted(), ...(acts[name] as [ComplaintCommand, unknown]), { on: ENTERED });
  const no = (subject: Complaint, on = SETTLED) => done(subject, 'refuseLateEntry', inputs.refuseLateEntry, { as: 'leader', on });
  /** The days of all figures of the ending, and how many days it took. */
  const figuresOf = (subject: Complaint) => {
    const closings = standings(subject).filter(({ measure }) => !/OnTime|LateEntries/.test(measure));
    return {
      days: [...new Set(closings.map(({ day }) => day))],
      known: [...new Set(closings.map(({ from }) => from))],
      handling: closings.filter(({ measure }) => measure === 'handlingDays').map(({ n }) => n),
    };
  };

  test.each(Object.keys(acts))(
    '%s: until it is confirmed, and refused for good, every figure stands by the day of entry',
    (name) => {
      const waits = ended(name);
      for (const one of [waits, no(waits)]) {
        expect(one.closing?.on).toBe(ENTERED);
        expect(one.agreement?.on).toBe(name === 'agree' ? ENTERED : undefined);
        // From 11-09 to 02-01.
        expect(figuresOf(one)).toEqual({ days: [ENTERED], known: [ENTERED], handling: [84] });
        const c2 = currentDeadline(one, 'C2');
        expect(c2?.metOn ?? c2?.droppedOn).toBe(ENTERED);
      }
      const yes = confirm(waits, SETTLED);
      expect(yes.closing).toEqual({ ...waits.closing, on: SAID });
      expect(yes.agreement?.on).toBe(name === 'agree' ? SAID : undefined);
      expect(figuresOf(yes)).toEqual({ days: [SAID], known: [SAID], handling: [60] });
      expect(currentDeadline(yes, 'C2')).toMatchObject(name === 'withdraw' ? { droppedOn: SAID } : { metOn: SAID });
    },
  );

  test('form 9 is signed no earlier than the agreement counts; while that waits, it is said so', () => {
    const waits = { ...ended('agree'), agreement: { ...ended('agree').agreement!, form: 'mediationAgreement' as const } };
    const asked = { on: SAID, handed: true };
    expect(refused(waits, 'recordSigned', asked, { on: ENTERED }).fields?.on).toContain('请等核对以后再登记签名');
    expect(refused(no(waits), 'recordSigned', asked, { on: SETTLED }).fields?.on).toBe('签名的日期不能早于达成协议的日期。');
    expect(done(confirm(waits, SETTLED), 'recordSigned', asked, { on: SETTLED }).agreement?.signed?.on).toBe(SAID);
  });

  test('what was written down of the conversation stays as it was written', () => {
    expect(no(ended('settle')).settlement?.recorded?.on).toBe(SAID);
  });

  test.each(['settle', 'withdraw'])(
    '%s: the parties are told from the day that counts, at first from the earlier one (令121-23)',
    (name) => {
      const waits = ended(name);
      expect(currentDeadline(waits, 'C3')).toMatchObject({ startedOn: SAID, dueOn: '2027-01-19' });
      expect(currentDeadline(confirm(waits, SETTLED), 'C3')).toMatchObject({ startedOn: SAID, dueOn: '2027-01-19' });
      expect(currentDeadline(no(waits), 'C3')).toMatchObject({ startedOn: ENTERED, dueOn: addWorkingDays(ENTERED, 7, builtIn) });
    },
  );

  test('C3 that was met stays met, and counts from the day of entry once the other one is refused', () => {
    const dispatch = { form: 'termination', to: 'respondent', way: 'phone', address: '0939', on: ENTERED, result: 'sent' };
    const told = done(ended('settle'), 'recordDispatch', dispatch, { on: ENTERED });
    expect(currentDeadline(told, 'C3')).toMatchObject({ startedOn: SAID, metOn: ENTERED });
    const period = currentDeadline(no(told), 'C3');
    expect(period).toMatchObject({ startedOn: ENTERED, metOn: ENTERED });
    expect(period && isLate(period, '2027-12-31', builtIn)).toBe(false);
  });

  test('it can be rated for thirty days from the day that counts', () => {
    const rates = (subject: Complaint, on: CivilDate) =>
      decideComplaint(subject, 'rate', { stars: 5 }, people.complainant, at(on), { ...local, ratingDays: 30 }).ok;
    expect([rates(no(ended('settle')), '2027-03-03'), rates(no(ended('settle')), '2027-03-04')]).toEqual([true, false]);
    const yes = confirm(ended('settle'), SETTLED);
    expect([rates(yes, '2027-02-07'), rates(yes, '2027-02-08')]).toEqual([true, false]);
  });

  test('an appraisal that was out ends with it', () => {
    const sent = done(
      accepted(),
      'appraisalOut',
      { ...(inputs.appraisalOut as object), out: '2026-11-16' },
      { on: '2026-11-16' },
    );
    const entered = done(sent, 'settle', { recorded: recorded('2026-11-16') }, { on: ENTERED });
    // Its days do not count, so it is on time by either day and waits for nobody.
    expect([entered.lateEntries, entered.appraisals?.[0]?.ended]).toEqual([undefined, '2026-11-16']);
    const late = done(accepted(), 'appraisalOut', { ...(inputs.appraisalOut as object), out: '2026-12-01' }, { on: ENTERED });
    const waits = done(late, 'settle', { recorded: recorded('2027-01-06') }, { on: '2027-02-02' });
    const second = (command: 'confirmLateEntry' | 'refuseLateEntry', more = {}) =>
      done(waits, command, { entry: '2', ...more }, { as: 'leader', on: SETTLED }).appraisals?.[0]?.ended;
    expect(waits.lateEntries?.map(({ command }) => command)).toEqual(['appraisalOut', 'settle']);
    expect([waits.appraisals?.[0]?.ended, second('refuseLateEntry', { reason: '没有凭据' })]).toEqual([
      '2027-02-02',
      '2027-02-02',
    ]);
    expect(second('confirmLateEntry')).toBe('2027-01-06');
  });

  test('a withdrawal before the complainant was told ends both periods on one day', () => {
    const member = without(received().complainant, 'member');
    const waits = done(
      done(received({ complainant: member }), 'accept'),
      'withdraw',
      { recorded: recorded('2026-11-13') },
      {
        on: '2026-12-01',
      },
    );
    const dropped = (subject: Complaint) => subject.deadlines.filter(({ id }) => id !== 'C3').map(({ droppedOn }) => droppedOn);
    expect([dropped(waits), dropped(no(waits))]).toEqual(Array(2).fill(['2026-12-01', '2026-12-01']));
    expect([dropped(confirm(waits, SETTLED)), confirm(waits, SETTLED).closing?.on]).toEqual([
      ['2026-11-13', '2026-11-13'],
      '2026-11-13',
    ]);
  });

  test('what was said about publishing it, and entered under a merged number, is of the same result still', () => {
    const consents = { ...accepted().consents, publish: true };
    const entered = { on: ENTERED, by: '张建军', closedOn: ENTERED };
    const waits = {
      ...ended('settle'),
      consents,
      mergedFrom: [{ no: 'LD-2026-0009', platform12315No: '1620000020261109009', entered }] as Complaint['mergedFrom'],
    } as Complaint;
    const excluded = done(waits, 'excludeFromPublication', inputs.excludeFromPublication, { on: '2027-02-02' });
    for (const one of [excluded, no(excluded), confirm(excluded, SETTLED)])
      expect([awaitsPublication(one), decisionOwedAt(one)]).toEqual([false, []]);
  });

  test('revoked meanwhile, what is settled is the ending of the decision that is gone', () => {
    const again = done(ended('settle'), 'revoke', inputs.revoke, { as: 'leader', on: '2027-02-03' });
    expect(no(again).revoked?.[0]?.closing?.on).toBe(ENTERED);
    expect(confirm(again, SETTLED).revoked?.[0]?.closing?.on).toBe(SAID);
    expect(confirm(again, SETTLED)).not.toHaveProperty('closing');
  });

  test('a month is changed once, by the confirmation; a refusal changes none', () => {
    const entriesAfter = (...steps: [Complaint, CivilDate][]) =>
      steps.flatMap(([after, on], index) => entriesOf(standings, steps[index - 1]?.[0], after, on));
    const of = (entries: ReturnType<typeof entriesAfter>, month: string, asOf: CivilDate) =>
      figure(entries, 'settledShare', { from: `${month}-01`, to: `${month}-28` }, asOf);
    const waits = ended('settle');
    const refusal = entriesAfter([accepted(), '2026-11-10'], [waits, ENTERED], [no(waits), SETTLED]);
    const agreed = entriesAfter([accepted(), '2026-11-10'], [waits, ENTERED], [confirm(waits, SETTLED), SETTLED]);
    const [nothing, one] = [
      { n: 0, d: 0 },
      { n: 1, d: 1 },
    ];
    for (const asOf of [ENTERED, '2027-12-31'])
      expect([of(refusal, '2027-01', asOf), of(refusal, '2027-02', asOf)]).toEqual([nothing, one]);
    expect([of(agreed, '2027-01', ENTERED), of(agreed, '2027-02', ENTERED)]).toEqual([nothing, one]);
    expect([of(agreed, '2027-01', SETTLED), of(agreed, '2027-02', SETTLED)]).toEqual([one, nothing]);
  });
});

test('every act named here exists, and its day and proof are in its form', () => {
  for (const [command, { day, proof }] of Object.entries(claims)) {
    const row = complaintTable[command as keyof typeof complaintTable];
    const shape = Object.keys(row.asks.shape);
    for (const path of [day, proof]) expect([command, shape]).toEqual([command, expect.arrayContaining([path.split('.')[0]])]);
  }
});

test('whatever day an ending is given, it counts no better unconfirmed than on the day it was entered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 }), (after, back) => {
      const entered = plusDays('2026-11-10', after + back);
      const day = plusDays('2026-11-10', after);
      const next = done(accepted(), 'settle', { recorded: recorded(day) }, { on: entered, settings: alone });
      const period = currentDeadline(next, 'C2');
      if (!period) throw new Error('no C2');
      const due = period.dueOn;
      const soon = addWorkingDays(day, 3, builtIn) >= entered;
      // Ended after its last day it is late either way.
      expect(isLate(period, entered, builtIn)).toBe(soon ? day > due : entered > due);
      expect(waitingEntries(next).length).toBe(!soon && day <= due && entered > due ? 1 : 0);
    }),
    { numRuns: 300, seed: 7 },
  );
});

describe('a day that was refused stands nowhere as the day of the act', () => {
  const refuse = (subject: Complaint, on: CivilDate) =>
    done(subject, 'refuseLateEntry', inputs.refuseLateEntry, { as: 'leader', on });

  test('of a letter: the log, and the decision it told of, have the day of entry', () => {
    const entered = done(offline(), 'recordDispatch', { ...told, proof: '通话记录 11-16 14:02' }, { on: '2026-11-20' });
    expect(entered.deliveries?.at(-1)?.on).toBe('2026-11-16');
    const refused = refuse(entered, '2026-11-24');
    expect(refused.deliveries?.at(-1)).toMatchObject({ on: '2026-11-20', refused: true });
    expect(refused.decision?.dispatchedOn).toBe('2026-11-20');
    expect(confirm(entered, '2026-11-24').deliveries?.at(-1)).toMatchObject({ on: '2026-11-16' });
  });

  test('of an appraisal (令121-22): the card says which day stands, with its report or without', () => {
    const out = { ...(inputs.appraisalOut as object), out: '2026-11-12' };
    const entered = done(accepted(), 'appraisalOut', out, { on: '2026-12-01' });
    expect(entered.lateEntries).toMatchObject([{ command: 'appraisalOut', day: '2026-11-12' }]);
    const refused = refuse(entered, '2026-12-02');
    expect(refused.appraisals).toMatchObject([{ out: '2026-12-01', refused: true }]);
    const { text } = sayTest(refused.appraisals![0]!, { day: (date) => date });
    expect(text).toBe('补登的日期没有认可，按登记的 2026-12-01算，还没有收到报告');
    expect(confirm(entered, '2026-12-02').appraisals).toMatchObject([{ out: '2026-11-12' }]);
  });
});
