import type { ComplaintRelation } from '../bureau/actor';
import type { Complaint, ComplaintState } from './complaint';
import { accepted, at, done, inputs, people, received, refused } from './fixture';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { decideComplaint } from './lifecycle';
import { lettersOf } from './letters/sent';
import { staffNewsOf } from './desk/staff-news';
import type { Party } from './records';
import type { Share } from '../shares';
import { without } from '../without';

const TODAY = '2026-11-11';
const parties = ['complainant', 'respondent'] as const;
const acts = (Object.keys(complaintTable) as ComplaintCommand[]).flatMap((command) =>
  parties.flatMap((party): [ComplaintCommand, Party][] => {
    const by: readonly ComplaintRelation[] = complaintTable[command].by;
    return by.includes(party) ? [[command, party]] : [];
  }),
);

const open = accepted({
  decision: { kind: 'accepted', on: '2026-11-10', by: '张建军', article: '令121-15', dispatchedOn: '2026-11-10' },
  handler: { member: 'm_zhang', name: '张建军' },
});
const closed = done(
  { ...open, consents: { ...open.consents, publish: true } },
  'settle',
  { terms: '商家已退款' },
  { as: 'complainant', on: TODAY },
);
const agreed = done(open, 'agree', { ...(inputs.agree as object), agreedFen: 12_950, performBy: TODAY }, { on: TODAY });
const afterAgreement: readonly ComplaintCommand[] = ['reportPerformance', 'confirmPerformance', 'askNewDay'];
/** Acts on an open offer: of one's own, or of the other side. */
const ofAnOffer: Partial<Record<ComplaintCommand, 'own' | 'other'>> = {
  acceptOffer: 'other',
  refuseOffer: 'other',
  takeBackOffer: 'own',
};
const offeredBy = (as: Party): Complaint =>
  without(
    done(open, 'makeOffer', without(inputs.makeOffer as object, 'party' as never, 'recorded' as never), { as, on: TODAY }),
    'partyActs',
  );
/** A case in which the party may do it. */
const fitting = (command: ComplaintCommand, party: Party): Complaint => {
  const other = party === 'complainant' ? 'respondent' : 'complainant';
  if (command === 'answerNewDay')
    return without(done(agreed, 'askNewDay', { performBy: '2026-12-20' }, { as: other, on: TODAY }), 'partyActs');
  if (ofAnOffer[command]) return offeredBy(ofAnOffer[command] === 'own' ? party : other);
  if (afterAgreement.includes(command)) return agreed;
  const from: readonly ComplaintState[] = complaintTable[command].from;
  return from.includes('accepted') ? open : closed;
};
/** As the party itself would give it, without what staff add. */
const given = (command: ComplaintCommand): unknown => {
  return without(inputs[command] as { recorded?: unknown; party?: unknown; whose?: unknown }, 'recorded', 'party', 'whose');
};
const withUsed = (
  one: Complaint,
  party: Party,
  command: string,
  used: { on: string; day: number; total: number },
): Complaint => ({
  ...one,
  partyActs: { [party]: { [command]: used } },
});

test('the parties have acts of their own, and no other act has a share', () => {
  const shared = (Object.keys(complaintTable) as ComplaintCommand[]).filter((command) => complaintTable[command].share);
  expect(shared.length).toBeGreaterThan(5);
  expect(new Set(acts.map(([command]) => command))).toEqual(new Set(shared));
});

describe.each(acts)('%s of the %s', (command, party) => {
  const share = complaintTable[command].share as Share;
  const subject = fitting(command, party);
  const step = { as: party, on: TODAY };

  test('is counted on that party alone', () => {
    const next = done(subject, command, given(command), step);
    expect(next.partyActs?.[party]?.[command]).toMatchObject({ on: TODAY, day: 1 });
    expect(next.partyActs?.[party === 'complainant' ? 'respondent' : 'complainant']).toBeUndefined();
  });

  test('ends for the day, and goes on the next', () => {
    const full = withUsed(subject, party, command, { on: TODAY, day: share.day, total: share.day });
    expect(refused(full, command, given(command), step)).toEqual({
      refused: 'share-of-day',
      params: { what: complaintTable[command].label, count: share.day },
    });
    const tomorrow = done(full, command, given(command), { ...step, on: '2026-11-12' });
    expect(tomorrow.partyActs?.[party]?.[command]).toEqual({ on: '2026-11-12', day: 1, total: share.day + 1 });
  });

  test('ends for the case, on whatever day', () => {
    const full = withUsed(subject, party, command, { on: '2026-11-10', day: 1, total: share.total });
    for (const on of [TODAY, '2026-11-19'])
      expect(refused(full, command, given(command), { ...step, on })).toMatchObject({
        refused: 'share-of-case',
        params: { count: share.total },
      });
  });

  test('what is refused for another reason uses nothing up', () => {
    const decided = decideComplaint(subject, command, { no: 'such field' }, people[party], at(TODAY));
    expect(decided).toMatchObject({ ok: false, refused: 'invalid-input' });
  });
});

test('what staff record for a party is not counted on it and never held up', () => {
  const full = withUsed(open, 'complainant', 'supplement', { on: TODAY, day: 99, total: 99 });
  const next = done(full, 'supplement', inputs.supplement, { as: 'handler', on: TODAY });
  expect(next.partyActs).toEqual(full.partyActs);
  expect(next.supplements).toHaveLength(1);
});

describe('saying the same again tells nobody again', () => {
  test.each<[string, ComplaintCommand, unknown, unknown, Party]>([
    ['an answer', 'answer', { willing: true, text: '愿意' }, { willing: false, text: '愿意' }, 'respondent'],
    ['a consent', 'recordConsent', { publish: true }, { publish: false }, 'complainant'],
  ])('%s', (_, command, input, other, as) => {
    const first = done(open, command, input, { as, on: TODAY });
    const again = done(first, command, input, { as, on: TODAY });
    const changed = done(first, command, other, { as, on: TODAY });
    const heard = (before: Complaint, after: Complaint) =>
      lettersOf(command, after, before).length + staffNewsOf(command, before, after).length;
    expect(heard(open, first)).toBeGreaterThan(0);
    expect(heard(first, again)).toBe(0);
    expect(heard(first, changed)).toBeGreaterThan(0);
  });
});

test('a supplement that repeats another is told all the same: it may come with another file', () => {
  const one = done(received(), 'supplement', { text: '补充截图' }, { as: 'complainant' });
  expect(staffNewsOf('supplement', received(), one)).toHaveLength(1);
  expect(without(one, 'partyActs').supplements).toHaveLength(1);
});
