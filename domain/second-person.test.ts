import type { z } from 'zod';
import { accepted, alone, at, done, inputs, local, people, received } from './complaint/fixture';
import { complaintTable, type ComplaintCommand } from './complaint/acts/table';
import type { Complaint } from './complaint/complaint';
import { decideComplaint } from './complaint/lifecycle';
import { decideOfficial, emptyYear, officialTable, type OfficialYear } from './indicator/official/official';
import { confirmYear, proposeYear } from './law/calendar/entering';
import { inventedYear } from './law/calendar/fixture';
import { approvals } from './law/regulation/approvals';
import type { Refusal } from './errors';
import { assigned, reportDone, reportInputs } from './report/fixture';
import { decideReport, reportTable } from './report/lifecycle';
import type { Report } from './report/report';
import { samePerson, type FirstPerson } from './second-person';
import { without } from './without';

// Every step for two persons, walked from the tables themselves: a new one that nobody lists, or that forgets its second person, fails here.

interface AnyRow {
  label: string;
  by: readonly string[];
  from: readonly string[];
  second?: unknown;
  asks: z.ZodType;
  when?: (subject: never, settings: never, today: never, calendar: never) => Refusal | undefined;
}
const tables = { complaint: complaintTable, report: reportTable, officialValue: officialTable } as unknown as Record<
  string,
  Record<string, AnyRow>
>;
const rows = Object.entries(tables).flatMap(([kind, table]) =>
  Object.entries(table).map(([command, row]) => ({ at: `${kind}.${command}`, row })),
);
const listed = [...new Set(approvals.flatMap(({ steps }) => steps))];

/** What settles a matter that waits and is yet no second person's: the one who proposed may take it back, or a party speaks for itself. */
const aloneBecause: Readonly<Record<string, string>> = {
  'complaint.decline': 'whoever proposed may take it back: nothing is decided by that',
  'officialValue.keepValue': 'the value counts as before',
  'complaint.acceptOffer': 'a party answers the other side: who made the offer cannot (offer-own)',
  'complaint.refuseOffer': 'likewise; nothing is decided by that',
};

test('every row that names a second person stands in the list of approvals, and every act of the list names one', () => {
  const named = rows.filter(({ row }) => row.second).map(({ at: where }) => where);
  expect([...named, 'calendar.confirmYear'].sort()).toEqual([...listed].sort());
});

test('an act that approves, checks or settles what waits for another says so, or says here why not', () => {
  const settles = /^(批准|核对|同意|不同意|不作废|退回提请)/;
  const forgotten = rows.filter(({ at: where, row }) => settles.test(row.label) && !row.second && !aloneBecause[where]);
  expect(forgotten.map(({ at: where }) => where)).toEqual([]);
  for (const where of Object.keys(aloneBecause)) expect(rows.map((one) => one.at)).toContain(where);
});

type Try = (as: FirstPerson & { member: string }) => Refusal | undefined;
const refusalOf = (decided: { ok: boolean } & Partial<Refusal>) => (decided.ok ? undefined : (decided as unknown as Refusal));

const onComplaint =
  (subject: Complaint, command: ComplaintCommand, input: unknown = inputs[command], on = '2026-11-10', settings = local): Try =>
  (as) => {
    const { by } = complaintTable[command];
    const relation = by.find((one) => one === 'leader') ?? by[0]!;
    return refusalOf(
      decideComplaint(subject, command, input, { ...as, relation, office: '621228-00' }, at(on), settings) as never,
    );
  };
const onReport =
  (subject: Report, command: keyof typeof reportTable, on = '2026-11-10'): Try =>
  (as) => {
    const who = { ...as, relation: 'leader' as const, office: '621228-00' };
    return refusalOf(decideReport(subject, command, reportInputs[command], who, at(on), local) as never);
  };
const onOfficial =
  (subject: OfficialYear, command: string): Try =>
  (as) =>
    refusalOf(decideOfficial(subject, command, { value: 'v1' }, { ...as, relation: 'keeper' }, at('2026-11-20')) as never);

const zhang = { member: 'm_zhang', name: '张建军' };
const ma = { member: 'm_ma', name: '马国梁' };
const value = {
  ...{ of: 'national', measure: 'mediationSuccessA', from: '2026-01', to: '2026-10', value: '51.63' },
  ...{ source: '总局通报', publishedOn: '2026-11-10', attachment: '第 2 页' },
};
function official(...steps: [string, unknown, FirstPerson & { member: string }][]): OfficialYear {
  return steps.reduce((year, [command, input, who]) => {
    const decided = decideOfficial(year, command, input, { ...who, relation: 'keeper' }, at('2026-11-20'));
    if (!decided.ok) throw new Error(`${command}: ${decided.refused}`);
    return decided.next;
  }, emptyYear(2026));
}

const recusing = done(accepted({ handler: zhang }), 'suspend', { reason: '调解员是商家的亲戚' }, { as: 'complainant' });
const found = done(accepted({ handler: zhang }), 'recordClue', inputs.recordClue);
const reclassifying = done(received(), 'reclassify', inputs.reclassify, { on: '2026-11-10' });
const proposing = done(accepted({ handler: zhang }), 'proposeTerminate', inputs.proposeTerminate);
const rejecting = done(received(), 'proposeReject', inputs.proposeReject);
const rejected = done(rejecting, 'approveReject', {}, { as: 'leader' });
/** C1 of a case received on 11-09 ends on 11-18; the notice of the decision is entered when it is late. */
const late = '2026-11-20';
const told = { ...(inputs.recordDispatch as object), on: '2026-11-16', proof: '通话记录 11-16 14:02' };
const offline = done(received({ complainant: without(received().complainant, 'member') }), 'accept');
const entering = done(offline, 'recordDispatch', told, { on: late });
const undoing = { by: 'own', documentNo: '两市监撤〔2026〕1 号', reason: '不予受理的理由不成立，重新处理' };

/** Each step of the list as it waits: how it is tried, and who came first. */
const waiting: Readonly<Record<string, { tries: Try; first: readonly (FirstPerson & { member: string })[] }>> = {
  'complaint.approveReject': { tries: onComplaint(rejecting, 'approveReject'), first: [zhang] },
  'complaint.approveTerminate': { tries: onComplaint(proposing, 'approveTerminate'), first: [zhang] },
  'complaint.revoke': { tries: onComplaint(rejected, 'revoke', undoing, '2026-11-12'), first: [zhang, ma] },
  'complaint.resume': { tries: onComplaint(recusing, 'resume'), first: [zhang] },
  'complaint.extendClue': { tries: onComplaint(found, 'extendClue'), first: [zhang] },
  'complaint.decideClue': { tries: onComplaint(found, 'decideClue'), first: [zhang] },
  'complaint.confirmLateEntry': { tries: onComplaint(entering, 'confirmLateEntry', undefined, late), first: [zhang] },
  'complaint.refuseLateEntry': { tries: onComplaint(entering, 'refuseLateEntry', undefined, late), first: [zhang] },
  'complaint.agreeReclassification': { tries: onComplaint(reclassifying, 'agreeReclassification'), first: [zhang] },
  'complaint.declineReclassification': { tries: onComplaint(reclassifying, 'declineReclassification'), first: [zhang] },
  'report.recuse': { tries: onReport(assigned(), 'recuse'), first: [zhang] },
  ...Object.fromEntries(
    (
      [
        ['proposeExtend', 'approveExtend'],
        ['proposeFile', 'approveFile'],
        ['proposeNotFile', 'approveNotFile'],
        ['proposeFile', 'decline'],
      ] as const
    ).map(([propose, settle]) => [
      `report.${settle}`,
      { tries: onReport(reportDone(assigned(), propose, reportInputs[propose]), settle), first: [zhang] },
    ]),
  ),
  ...Object.fromEntries(
    (['confirmLateEntry', 'refuseLateEntry'] as const).map((settle) => [
      `report.${settle}`,
      { tries: onReport(lateReport(), settle, '2026-12-08'), first: [ma] },
    ]),
  ),
  'officialValue.check': { tries: onOfficial(official(['record', value, zhang]), 'check'), first: [zhang] },
  'officialValue.agreeWithdrawal': {
    tries: onOfficial(
      official(
        ['record', value, zhang],
        ['check', { value: 'v1' }, ma],
        ['withdraw', { value: 'v1', reason: '抄错了一位' }, zhang],
      ),
      'agreeWithdrawal',
    ),
    first: [zhang],
  },
  'calendar.confirmYear': {
    tries: (actor) => {
      const by = { actor: zhang, moment: at('2026-11-12') };
      const proposed = proposeYear({ years: [] }, inventedYear, by);
      if ('refused' in proposed) throw new Error(proposed.refused);
      const left = confirmYear(proposed, { actor, moment: by.moment });
      return 'refused' in left ? left : undefined;
    },
    first: [zhang],
  },
};

test('every step of the list is tried below', () => {
  expect(Object.keys(waiting).sort()).toEqual([...listed].sort());
});

describe.each(listed)('%s', (where) => {
  const { tries, first } = waiting[where]!;

  test('is refused to whoever came first: in another role, on a second account, with the name written otherwise', () => {
    for (const { member, name } of first)
      for (const as of [
        { member, name },
        { member, name: '改过名字' },
        { member: 'm_second_account', name },
        { member: 'm_second_account', name: ` ${name.slice(0, 1)}　${name.slice(1)}` },
      ])
        expect([as, tries(as)?.refused]).toEqual([as, expect.stringMatching(/-own$/) as string]);
  });

  test('is open to somebody else', () => {
    expect(tries({ member: 'm_third', name: '高雅琴' })).toBeUndefined();
  });
});

test('a decision that one person may take alone the same person may also take back; a ruling from outside anybody enters', () => {
  const single = done(received(), 'reject', inputs.reject, { settings: alone });
  expect(onComplaint(single, 'revoke', undoing, '2026-11-12')(ma)).toBeUndefined();
  expect(onComplaint(rejected, 'revoke', inputs.revoke, '2026-11-12')(ma)).toBeUndefined();
});

test('after a revocation the two persons of the old decision are history, and bind nobody in the new round', () => {
  const again = decideComplaint(rejected, 'revoke', inputs.revoke, people.leader, at('2026-11-12'), local);
  expect(again).toMatchObject({ ok: true });
  if (!again.ok) return;
  expect(again.next.approved).toBeUndefined();
  expect(again.next.revoked?.[0]?.approved).toMatchObject({ proposed: { name: '张建军' }, by: { name: '马国梁' } });
});

test('two entries are one person by account or by name, and nobody is one by having no name', () => {
  expect(samePerson({ member: 'a', name: '王芳' }, { member: 'b', name: '王 芳' })).toBe(true);
  expect(samePerson({ member: 'a', name: '王芳' }, { member: 'b', name: '王芳（大）' })).toBe(false);
  expect(samePerson({ name: '' }, { name: '' })).toBe(false);
  expect(samePerson({ name: '王芳' }, { member: 'a', name: '李静' })).toBe(false);
});

/** A report whose decision is entered late for a day that was on time. */
function lateReport(): Report {
  const proposed = reportDone(assigned(), 'proposeNotFile', reportInputs.proposeNotFile);
  return reportDone(proposed, 'approveNotFile', { on: '2026-11-27', proof: '审批表' }, { as: 'leader', on: '2026-12-08' });
}
