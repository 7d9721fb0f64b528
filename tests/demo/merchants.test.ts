// What sixty merchants have to show: who repairs, who contests, who stays silent; told before it hurts; self-checks, promises.
import type { CreditFact } from '../../domain/credit/fact/fact';
import type { CreditNotice } from '../../domain/credit/notice/notice';
import type { Enrolment } from '../../domain/enrolment/enrolment';
import type { MerchantClaim } from '../../domain/merchant/claim/claim';
import type { Merchant } from '../../domain/merchant/merchant';
import type { Negotiation } from '../../domain/negotiation/negotiation';
import { usccProblem } from '../../domain/uscc';
import { readCounty } from '../../tools/demo/snapshot';

const county = readCounty();
const of = <T>(collection: string) => (county[collection] ?? []) as unknown as T[];
const entries = of<Merchant>('merchants');
/** Entered a second time on patrol: one was merged, the other waits for a second person. */
const twice = entries.filter(({ no }) => no > 'LDM-2026-0060');
const merchants = entries.filter((one) => !twice.includes(one));
const facts = of<CreditFact>('creditFacts');
const notices = of<CreditNotice>('creditNotices');

test('sixty subjects of every kind with ninety shops; who is registered has a code with a right check character, who need not has none', () => {
  expect(merchants).toHaveLength(60);
  const own = merchants.flatMap(({ shops }) => shops.filter(({ id }) => !id.includes('-mc_')));
  expect(own).toHaveLength(90);
  expect(new Set(merchants.map(({ kind }) => kind))).toEqual(
    new Set(['company', 'individual', 'cooperative', 'platform', 'person']),
  );
  expect(new Set(merchants.map(({ name }) => name)).size).toBe(60);
  // Something of each list: shops that are to be looked at by now, one that is not in order, a person above 100 000 yuan.
  expect(
    merchants.some(({ shops }) => shops.some(({ nextCheckOn = '' }) => nextCheckOn !== '' && nextCheckOn < '2026-11-24')),
  ).toBe(true);
  expect(merchants.some(({ shops }) => shops.some(({ checked }) => checked?.found === 'dead'))).toBe(true);
  expect(merchants.filter(({ over100k }) => over100k)).toHaveLength(2);
  for (const { name, kind, uscc, exemption } of merchants) {
    const right = uscc === undefined ? exemption !== undefined : usccProblem(uscc) === undefined;
    expect([name, kind === 'person', right]).toEqual([name, uscc === undefined, true]);
  }
  expect(merchants.filter(({ people }) => people.length > 0)).toHaveLength(6);
});

test('two of them stand there twice: one was merged and its shop is looked after with the other’s, one waits for a second person', () => {
  expect(twice.map(({ state }) => state).sort()).toEqual(['active', 'merged']);
  const gone = twice.find(({ state }) => state === 'merged')!;
  const stays = merchants.filter(({ absorbed }) => absorbed?.some(({ id }) => id === gone._id));
  expect(stays).toHaveLength(1);
  expect(stays[0]!.shops.filter(({ id }) => id.endsWith(gone._id))).toHaveLength(gone.shops.length);
});

test('eighteen facts, each checked by another than who entered it; six were repaired or left their list', () => {
  expect(facts).toHaveLength(18);
  for (const { no, writers, checked } of facts)
    expect([no, writers.some(({ member }) => member === checked?.by.member)]).toEqual([no, false]);
  expect(facts.filter(({ ended }) => ended?.why === 'repaired' || ended?.why === 'movedOut')).toHaveLength(6);
});

test('thirty-seven notices: some over, some silent, one contested and answered, one withdrawn with an apology, some on their way', () => {
  expect(notices).toHaveLength(37);
  const states = new Set(notices.map(({ state }) => state));
  for (const state of ['ended', 'delivered', 'answered', 'withdrawn', 'approved', 'drafted']) expect(states).toContain(state);
  expect(notices.filter(({ withdrawn }) => withdrawn).every(({ withdrawn }) => withdrawn!.apology.length > 0)).toBe(true);
  for (const { no, writers, approved } of notices)
    expect([no, writers.some(({ member }) => member === approved?.by.member)]).toEqual([no, false]);
});

test('of each fact and each notice every day comes after the one before', () => {
  for (const { no, decidedOn, publishedOn, seenOn, on, checked, ended } of facts) {
    const days = [decidedOn, publishedOn, seenOn, on, checked?.on, ended?.recordedOn].flatMap((day) => day ?? []);
    expect([no, [...days].sort()]).toEqual([no, days]);
  }
  for (const { no, on, approved, delivered, contests = [] } of notices) {
    const answered = contests.flatMap((one) => [one.on, one.answer?.on, one.answer?.approvedOn]);
    const days = [on, approved?.on, delivered?.on, ...answered].flatMap((day) => day ?? []);
    expect([no, [...days].sort()]).toEqual([no, days]);
  }
});

test('thirty self-checks, two promises that are shown, where two batches come from', () => {
  expect(of('selfChecks')).toHaveLength(30);
  expect(of<{ state: string }>('promises').map(({ state }) => state)).toEqual(['shown', 'shown']);
  expect(of('traces')).toHaveLength(2);
});

test('six firms settle with consumers themselves, each admitted by who did not review it; one has a number of the platform; a claim was refused', () => {
  const enrolments = of<Enrolment>('enrolments');
  expect(enrolments.map(({ state }) => state)).toEqual(Array(6).fill('open'));
  expect(enrolments.filter(({ odr }) => odr)).toHaveLength(1);
  for (const { no, reviewed, admitted } of enrolments)
    expect([no, reviewed!.by.member === admitted!.by.member]).toEqual([no, false]);
  expect(of<MerchantClaim>('merchantClaims').filter(({ state }) => state === 'refused')).toHaveLength(1);
});

test('negotiations of every kind: settled and kept, by offers to and fro, never answered, refused, left, still open', () => {
  const negotiations = of<Negotiation>('negotiations');
  expect([...new Set(negotiations.map(({ state }) => state))].sort()).toEqual(
    ['agreed', 'expired', 'failed', 'left', 'offered', 'sent', 'viewed'].sort(),
  );
  expect(Math.max(...negotiations.map(({ offers }) => offers.length))).toBe(4);
  // Nobody's name and number stands in what a firm reads.
  for (const { shown, prepared } of negotiations)
    for (const kept of [prepared.complainant.name, prepared.complainant.phone]) expect(shown.text).not.toContain(kept);
  // The one firm that keeps silent keeps silent each time.
  const answered = new Map<string, boolean>();
  for (const { merchant, viewed } of negotiations)
    answered.set(merchant, (answered.get(merchant) ?? false) || viewed !== undefined);
  expect([...answered.values()].filter((one) => !one)).toHaveLength(1);
});
