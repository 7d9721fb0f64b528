import { builtIn } from '../../law/calendar/calendar';
import { plusDays } from '../../civil-date';
import { isLate } from '../../law/deadline/clocks';
import { entriesOf } from '../../indicator/ledger/entries';
import { figure } from '../../indicator/ledger/figure';
import { standings } from '../../indicator/ledger/standings';
import { currentDeadline } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { accepted, alone, done, inputs, received, type As } from '../fixture';
import { complaintTable, type ComplaintCommand } from './table';

type Act = readonly [command: ComplaintCommand, input: object, as?: As];

const on = '2027-02-20';
const recorded = { way: 'phone', on, who: '王秀兰', proof: '录音 20270220-1' };

/** Every act that closes a case in mediation, with what goes before it. */
const endings: Partial<Record<ComplaintCommand, readonly Act[]>> = {
  agree: [['agree', { form: 'performed', terms: '商家退款 129.50 元', respondentConsent: '店主电话同意调解，录音 5' }]],
  settle: [['settle', { terms: '商家已退款', recorded }]],
  withdraw: [['withdraw', { recorded }]],
  terminate: [['terminate', { ground: 'T3', reason: '双方差距太大，谈不成' }]],
  approveTerminate: [
    ['proposeTerminate', inputs.proposeTerminate as object],
    ['approveTerminate', {}, 'leader'],
  ],
  takeOver: [['takeOver', inputs.takeOver as object, 'leader']],
  merge: [['merge', inputs.merge as object]],
};

type Stood = { after: Complaint; on: string };
const entriesUpTo = (steps: readonly Stood[]) =>
  steps.flatMap(({ after, on: today }, index) => entriesOf(standings, steps[index - 1]?.after, after, today));

test('every act that ends a mediation is in the walk', () => {
  const ends = Object.entries(complaintTable).filter(([, row]) => {
    const from: readonly string[] = row.from;
    return 'to' in row && row.to === 'closed' && from.includes('accepted');
  });
  expect(Object.keys(endings).sort()).toEqual(ends.map(([command]) => command).sort());
});

// Accepted 11-10, due 2027-01-09; out from 01-05 and never back.
describe.each(Object.entries(endings))('an appraisal out when the case ends by %s', (_, acts) => {
  const out = '2027-01-05';
  const sent = done(accepted(), 'appraisalOut', { ...(inputs.appraisalOut as object), out }, { on: out });
  const before: Stood[] = [
    { after: received(), on: '2026-11-09' },
    { after: accepted(), on: '2026-11-10' },
    { after: sent, on: out },
  ];
  const settings = acts.length > 1 ? undefined : alone;
  let closed = sent;
  for (const [command, input, as] of acts) closed = done(closed, command, input, { on, as, settings });

  test('ends that day, and its days do not count (令121-22)', () => {
    expect(closed.appraisals).toMatchObject([{ out, ended: on }]);
    const period = currentDeadline(closed, 'C2');
    expect(period?.pauses).toMatchObject([{ from: plusDays(out, 1), to: on }]);
    // Four days were left of the sixty when it went out.
    expect(period?.dueOn).toBe('2027-02-24');
    expect(period && isLate(period, '2027-12-31', builtIn)).toBe(false);
  });

  test('leaves every month as it was while the appraisal was out', () => {
    const ended = entriesUpTo([...before, { after: closed, on }]);
    for (const month of ['2026-12', '2027-01'])
      for (const asOf of ['2027-01-31', plusDays(on, -1), on, '2027-12-31']) {
        const period = { from: `${month}-01`, to: `${month}-31` };
        expect([month, asOf, figure(ended, 'closingOnTimeA', period, asOf)]).toEqual([month, asOf, { n: 0, d: 0 }]);
      }
  });
});

test('accepted 06-01, out 07-20, settled 08-10: July stays 0/0, and August is 1/1', () => {
  const filed = received();
  const C1 = { startedOn: '2026-06-01', dueOn: '2026-06-10', workBy: '2026-06-10' };
  const first: Complaint = {
    ...filed,
    receivedOn: '2026-06-01',
    deadlines: filed.deadlines.map((one) => ({ ...one, ...C1 })),
  };
  const taken = done(first, 'accept', {}, { on: '2026-06-01' });
  const sent = done(taken, 'appraisalOut', { ...(inputs.appraisalOut as object), out: '2026-07-20' }, { on: '2026-07-20' });
  const settled = done(sent, 'settle', {}, { as: 'complainant', on: '2026-08-10' });
  const entries = entriesUpTo([
    { after: first, on: '2026-06-01' },
    { after: taken, on: '2026-06-01' },
    { after: sent, on: '2026-07-20' },
    { after: settled, on: '2026-08-10' },
  ]);
  const july = { from: '2026-07-01', to: '2026-07-31' };
  const august = { from: '2026-08-01', to: '2026-08-31' };
  for (const asOf of ['2026-07-31', '2026-08-09', '2026-08-10', '2026-12-31'])
    expect(figure(entries, 'closingOnTimeA', july, asOf)).toEqual({ n: 0, d: 0 });
  expect(figure(entries, 'closingOnTimeA', august, '2026-08-31')).toEqual({ n: 1, d: 1 });
});

test('sent and ended on one day excludes nothing; late before it went out stays late', () => {
  const same = done(accepted(), 'appraisalOut', { ...(inputs.appraisalOut as object), out: '2026-12-01' }, { on: '2026-12-01' });
  const ended = done(same, 'settle', {}, { as: 'complainant', on: '2026-12-01' });
  expect(currentDeadline(ended, 'C2')).toMatchObject({ dueOn: '2027-01-09', metOn: '2026-12-01', pauses: [] });
  const out = '2027-01-09';
  const atEnd = done(accepted(), 'appraisalOut', { ...(inputs.appraisalOut as object), out }, { on: out });
  const late = done(atEnd, 'settle', {}, { as: 'complainant', on: '2027-01-20' });
  expect(standings(late)).toContainEqual(expect.objectContaining({ measure: 'closingOnTimeA', day: '2027-01-09', n: 0, d: 1 }));
});
