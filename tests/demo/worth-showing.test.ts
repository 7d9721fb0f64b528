import type { Complaint } from '../../domain/complaint/complaint';
import { openTasks, type Task } from '../../domain/complaint/desk/tasks';
import { isOpen } from '../../domain/law/deadline/running';
import { isLate } from '../../domain/law/deadline/clocks';
import { addWorkingDays, builtIn } from '../../domain/law/calendar/calendar';
import type { DeadlineId } from '../../domain/law/deadline/deadline';
import { memberIdOf } from '../../tools/demo/member-id';
import personas from '../../tools/demo/personas.json';
import { readCounty } from '../../tools/demo/snapshot';

// Every screen has something to show on the day the demonstration opens, and whoever signs in finds what the desk says of them.

const TODAY = '2026-11-24';
const data = readCounty();
const cases = data.complaints as unknown as Complaint[];
const having = (what: (one: Complaint) => unknown) => cases.filter((one) => what(one));
const running = (id: DeadlineId) => cases.flatMap((one) => one.deadlines.filter((period) => period.id === id && isOpen(period)));

const tasks: readonly Task['kind'][] = [
  ...(['approve', 'deliver', 'identity', 'entrusted', 'sign', 'handOver', 'answerSender', 'recusal', 'publish'] as const),
  ...(['lateEntry', 'reclassification'] as const),
];
test.each(tasks)('a case waits: %s', (kind) => {
  expect(having((one) => openTasks(one).some((task) => task.kind === kind)).length).toBeGreaterThan(0);
});

test.each<[DeadlineId]>([['C1'], ['C2']])('%s: one is late, one is due within a few days, many have time', (id) => {
  const open = running(id);
  expect(open.filter((one) => isLate(one, TODAY, builtIn)).length).toBeGreaterThan(0);
  const soon = addWorkingDays(TODAY, 5, builtIn);
  expect(open.filter((one) => !isLate(one, TODAY, builtIn) && one.dueOn <= soon).length).toBeGreaterThan(0);
  expect(open.filter((one) => one.dueOn > soon).length).toBeGreaterThan(0);
});

test('one decision is due today, letters, a clue and a dispute have their own periods', () => {
  expect(running('C1').some(({ dueOn }) => dueOn === TODAY)).toBe(true);
  for (const id of ['C3', 'C5', 'C6'] as const) expect(running(id).length).toBeGreaterThan(0);
});

const kinds: Record<string, (one: Complaint) => unknown> = {
  'a laboratory has it': ({ appraisals = [] }) => appraisals.some((one) => !one.in && !one.ended),
  'two senders': ({ senders = [] }) => senders.length > 1,
  'a joint complaint, one of two has consented': ({ joint, state }) =>
    state === 'accepted' && joint && joint.people.filter(({ consents }) => consents.length).length === 1,
  'a claim was changed': ({ claims }) => claims,
  'filled in by another, not confirmed': ({ helper }) => helper && !helper.confirmed,
  'an agent': ({ agent }) => agent,
  'a guardian': ({ guardian }) => guardian,
  'what staff should look at': ({ flags }) => flags,
  'goods said to be swapped': ({ supplements = [] }) => supplements.some(({ alleges42 }) => alleges42),
  'handed over': ({ decision }) => decision?.handover?.sent,
  'a clue, filed': ({ clues = [] }) => clues.some(({ decided }) => decided?.result === 'filed'),
  'a clue, not filed': ({ clues = [] }) => clues.some(({ decided }) => decided?.result === 'notFiled'),
  'a decision that was revoked': ({ revoked }) => revoked,
  'a proposal sent back': ({ declined }) => declined,
  'a recusal that was decided': ({ recusals }) => recusals,
  'taken over by the city': ({ takenOverBy }) => takenOverBy,
  'merged from two': ({ mergedFrom }) => mergedFrom,
  'a late entry that counts': ({ lateEntries = [] }) => lateEntries.some(({ settled }) => settled?.confirmed),
  published: ({ publication = [] }) => publication.some(({ kind }) => kind === 'published'),
  'left out of publication': ({ publication = [] }) => publication.some(({ kind }) => kind === 'excluded'),
  'rated one star': ({ rating }) => rating && rating.stars <= 2,
  'called back': ({ callbacks }) => callbacks,
  'a meeting to come': ({ meetings = [] }) => meetings.some(({ on }) => on > TODAY),
  'a proposal to reject': ({ proposal }) => proposal?.kind === 'reject',
  'a proposal to end it': ({ proposal }) => proposal?.kind === 'terminate',
  'a decision that is not online': ({ online }) => !online,
  'pictures of both sides': ({ evidence = [] }) => new Set(evidence.map(({ from }) => from)).size === 2,
};
test.each(Object.keys(kinds))('there is a case: %s', (which) => {
  expect(having(kinds[which]!).length).toBeGreaterThan(0);
});

test.each([
  ...['talks', 'transfers', 'otherMatters', 'officialValues', 'readings', 'feedback', 'evidence'],
  ...['bulletins', 'bulletinCounts', 'signals', 'signalFolds', 'confirmedPoints'],
])('something lies in %s', (name) => {
  expect(data[name]?.length ?? 0).toBeGreaterThan(0);
});

test('a report found today waits to be entered, where the desk of the bureau sees it', () => {
  const waiting = data.transfers!.filter(
    ({ entered, office, notedOn }) => !entered && office === '621228-00' && notedOn === TODAY,
  );
  expect(waiting.length).toBeGreaterThan(0);
});

const own = (id: string) => memberIdOf(personas.find((one) => one.id === id)!.openid);
const filedBy = (id: string) => cases.filter(({ complainant }) => complainant.member === own(id));
const hints: Record<string, () => boolean> = {
  consumer: () => filedBy('consumer').some(({ purchase, state }) => /核桃/.test(purchase.goods) && state === 'accepted'),
  consumer2: () =>
    filedBy('consumer2').some(
      ({ purchase, deadlines }) =>
        /蜂蜜/.test(purchase.goods) && deadlines.some(({ id, dueOn }) => id === 'C1' && dueOn === TODAY),
    ),
  consumer3: () => filedBy('consumer3').some(({ decision }) => decision?.kind === 'rejected' && decision.reason),
  merchant: () =>
    cases.some(({ respondent, answer, state }) => respondent.member === own('merchant') && answer && state === 'accepted'),
  intake: () => cases.some(({ state, office }) => state === 'received' && office === '621228-00'),
  handler: () => cases.some(({ handler, state }) => handler?.member === own('handler') && state === 'accepted'),
  leader: () => cases.some(({ proposal }) => proposal && proposal.member !== own('leader')),
  admin: () => data.feedback!.length > 0,
  taskForce: () => data.figures!.length > 0,
  chengguan: () => cases.some(({ office, state }) => office === '621228-01' && state !== 'closed'),
  yangdian: () => cases.some(({ office, state }) => office === '621228-02' && state !== 'closed'),
  xipo: () => cases.some(({ office, state }) => office === '621228-03' && state !== 'closed'),
};
test.each(personas.map(({ id, name }) => [name, id]))('%s finds what the desk says', (_, id) => {
  expect(Object.keys(hints)).toContain(id);
  expect(hints[id]!()).toBe(true);
});
