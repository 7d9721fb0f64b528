import { county } from '@config/county';
import { addWorkingDays, builtIn } from '../../domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '../../domain/civil-date';
import type { Source } from '../../domain/bureau/source';
import { chanceOf, type Chance } from './chance';
import { consumers } from './consumers';
import { scenarioOf, type Scenario, type Matter } from './scenarios/scenario';
import { answerSender } from './scenarios/beginnings';
import { unfinished } from './scenarios/open-cases';
import { ended, mergedInto, type EndedPlot, type Plot } from './scenarios/closed-cases';
import { counters, lone, phoneOf, shops, type Fault, type Goods, type Shop } from './shops';
import { wanted, type Offer, type Wanted } from './wanted';

/** The last minute before the demonstration opens. */
export const LAST = '2026-11-24T09:30';

/** A course that does not fit is drawn again, so often. */
const DRAWS = 400;

/** How many cases of each kind came to an end by the demonstration day; together with those under way about two hundred. */
const endedCounts: Record<EndedPlot, number> = {
  performed: 22,
  record: 24,
  mediationAgreement: 7,
  settled: 12,
  withdrawn: 6,
  T2: 4,
  summoned: 3,
  T3: 11,
  T4: 2,
  T5onTime: 2,
  T5late: 1,
  T6: 2,
  T7: 2,
  T8: 1,
  R1: 3,
  R2: 3,
  R3: 3,
  R4: 2,
  R5: 3,
  R7: 2,
  impersonated: 2,
  decidedEighth: 2,
  decidedTenth: 2,
  toldLate: 1,
  enteredLate: 1,
  closedLate: 2,
  identity: 2,
  appraised: 3,
  entrusted: 3,
  recused: 1,
  returned: 2,
  joint: 1,
  agent: 1,
  helped: 2,
  guarded: 1,
  declined: 1,
  revoked: 1,
  alleged: 2,
  withReport: 2,
  withdrawnEarly: 6,
  takenOver: 2,
  handedOver: 1,
};

/** These came to the counter or by telephone; the acts of their parties are recorded by staff. */
const recordedOnly = new Set<string>([
  'counter',
  'joint',
  'agent',
  'guarded',
  'toldLate',
  'enteredLate',
  'entryWaiting',
  'jointOpen',
]);
/** In these the complainant acts in the program. */
const filedOnly = new Set<string>([
  'recused',
  'alleged',
  'helped',
  'suspended',
  'helpedOpen',
  'R1',
  'R4',
  'handedOver',
  'handoverWaits',
]);
/** Never accepted: what is named in these would have to be reported apart. */
const undecided = new Set<string>([
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R7', 'impersonated', 'withdrawnEarly', 'takenOver', 'handedOver', 'handoverWaits'],
  ...[
    'fresh',
    'entered',
    'atChengguan',
    'atYangdian',
    'atXipo',
    'askedForIdentity',
    'flagged',
    'helpedOpen',
    'rejectionProposed',
    'competence',
  ],
]);
/** Grounds that came with 令121. */
const from121: Partial<Record<string, CivilDate>> = {
  impersonated: '2026-04-15',
  T4: '2026-04-15',
  T6: '2026-04-15',
  R5: '2026-04-15',
  revoked: '2026-04-15',
};

/** Cases under way: the day each was received. */
const underWay: readonly (readonly [kind: keyof typeof unfinished, on: CivilDate])[] = [
  ['mediating', '2026-09-14'],
  ['mediating', '2026-09-22'],
  ['mediating', '2026-09-28'],
  ['mediating', '2026-10-12'],
  ['mediating', '2026-10-15'],
  ['mediating', '2026-10-21'],
  ['mediating', '2026-10-28'],
  ['mediating', '2026-11-02'],
  ['mediating', '2026-11-10'],
  ['twoSenders', '2026-11-05'],
  ['jointOpen', '2026-11-03'],
  ['suspended', '2026-11-03'],
  ['atLaboratory', '2026-10-19'],
  ['atAssociation', '2026-10-26'],
  ['terminationProposed', '2026-11-04'],
  ['merchantUntold', '2026-10-08'],
  ['unsigned', '2026-10-14'],
  ['called', '2026-11-09'],
  ['handedBack', '2026-11-06'],
  ['entryWaiting', '2026-11-06'],
  ['reclassifying', '2026-11-12'],
  ['reportToday', '2026-11-11'],
  ['letterFailed', '2026-11-12'],
  ['competence', '2026-11-17'],
  ['handoverWaits', '2026-11-16'],
  ['unclaimed', '2026-11-17'],
  ['flagged', '2026-11-16'],
  ['atChengguan', '2026-11-17'],
  ['atYangdian', '2026-11-18'],
  ['atXipo', '2026-11-18'],
  ['rejectionProposed', '2026-11-18'],
  ['askedForIdentity', '2026-11-19'],
  ['helpedOpen', '2026-11-19'],
  ['entered', '2026-11-20'],
  ['entered', '2026-11-21'],
  ['fresh', '2026-11-22'],
  ['fresh', '2026-11-23'],
];

/** Cases a month: few in winter, more when the new harvest is sold. */
const months = [8, 6, 12, 13, 15, 18, 16, 17, 20, 22, 14];

function receivedOn(chance: Chance, earliest: CivilDate): CivilDate {
  const total = months.reduce((sum, one) => sum + one, 0);
  let draw = chance.whole(1, total);
  const month = months.findIndex((one) => (draw -= one) <= 0) + 1;
  const day = plusDays(`2026-${String(month).padStart(2, '0')}-01`, chance.whole(month === 1 ? 5 : 0, 27));
  return day < earliest ? plusDays(earliest, chance.whole(1, 40)) : day;
}

const sources: readonly Source[] = ['phone', 'phone', 'window', 'platform12315', 'hotline12345', 'association', 'post'];

/** One in so many of those accepted names a breach of law. */
const NAMES_A_BREACH = 9;

const monthOf = (day: CivilDate) => Number(day.slice(5, 7));
const inMonth = (months: readonly number[] | undefined, day: CivilDate) => !months || months.includes(monthOf(day));

/** Something of this shop that can be complained of on this day, and the day it was bought; undefined where nothing fits. */
function offerOf(shop: Shop, on: CivilDate, breach: boolean, chance: Chance): Offer | undefined {
  const goods: Goods = chance.one(shop.goods);
  const faults = goods.faults.filter(({ clue, months }) => (shop.kind === 'offline' || !clue === !breach) && inMonth(months, on));
  if (faults.length === 0) return undefined;
  const fault: Fault = chance.one(faults);
  const boughtOn = plusDays(on, -chance.whole(...fault.after));
  return inMonth(goods.sold, boughtOn) ? { shop, goods, fault, boughtOn } : undefined;
}

/** What of a case is not drawn. */
interface Only {
  shop?: Shop;
  /** The name of who complains. */
  named?: string;
  /** It was filed in the program. */
  filed?: boolean;
}

/** Who complains: the counter and a table are for those who live near enough to come. */
const near = consumers.slice(3).filter(({ complainant }) => complainant.address.includes('陇南市'));

function complainantOf({ near: mustCome, named }: Pick<Wanted, 'near' | 'named'>, source: Source, chance: Chance) {
  const byName = named === undefined ? undefined : consumers.find(({ complainant }) => complainant.name === named);
  return byName ?? (mustCome || source === 'window' ? chance.one(near) : consumers[chance.whole(3, consumers.length - 1)]!);
}

function matterOf(number: number, kind: string, on: CivilDate, chance: Chance, only: Only = {}): Matter | undefined {
  const want = { ...wanted(kind), ...(only.named && { named: only.named }) };
  const byStaff = recordedOnly.has(kind) || (!filedOnly.has(kind) && !only.filed && chance.in100(20));
  // Staff sit at the counter on working days.
  const day = byStaff ? addWorkingDays(plusDays(on, -1), 1, builtIn) : on;
  const breach = want.breach ?? (!undecided.has(kind) && chance.whole(1, NAMES_A_BREACH) === 1);
  const shop = only.shop ?? want.shop ?? chance.one(shops);
  const offer = offerOf(shop, day, breach, chance);
  if (!offer || (want.of && !want.of(offer))) return undefined;
  const source = want.source ?? (byStaff ? chance.one(sources) : 'miniProgram');
  const [least, most] = offer.goods.yuan;
  const asked = offer.goods.askedYuan;
  return {
    slot: `c${number}`,
    on: day,
    consumer: complainantOf(want, source, chance),
    ...offer,
    shopPhone: phoneOf(shop),
    amountFen: chance.whole(least, most) * 100,
    ...(asked && { askedFen: chance.whole(...asked) * 100 }),
    source,
    chance,
  };
}

/** One case from first to last; drawn again until it fits its season and is over before the demonstration opens. */
function told(number: number, kind: string, plot: Plot, on?: CivilDate, only?: Only): Scenario {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const chance = chanceOf(`${number} ${kind} ${draw}`);
    const day = on ?? receivedOn(chance, from121[kind] ?? '2026-01-06');
    const matter = matterOf(number, kind, day, chance, only);
    if (!matter) continue;
    const scenario = scenarioOf(matter);
    plot(scenario);
    if (scenario.lastAt <= LAST) return scenario;
  }
  throw new Error(`${kind} does not fit before ${LAST}`);
}

/** Those who gave up and those who went bankrupt are there no more afterwards. */
const fixedDays: Partial<Record<EndedPlot, readonly CivilDate[]>> = {
  T7: ['2026-05-11', '2026-05-14'],
  T8: ['2026-06-22'],
};

const WHERE = '县政府门户网站“投诉公示”栏';
/** What was closed before is published by the demonstration day; the rest waits. */
const PUBLISHED_UNTIL = '2026-11-05';

/** Whoever sent it on is answered once it is over, and a result is published to which the complainant consented, or left out with a reason. */
const andAnswered = (plot: Plot): Plot => {
  return (scenario) => {
    plot(scenario);
    answerSender(scenario);
    const { accepted, form, day, chance } = scenario;
    if (!accepted || !form.consents?.publish || day > PUBLISHED_UNTIL) return;
    const on = addWorkingDays(day, chance.whole(3, 9), builtIn);
    if (chance.in100(85)) scenario.aside(on, 'intake', 'publish', { on, where: WHERE });
    else scenario.aside(on, 'intake', 'excludeFromPublication', { reason: '内容涉及当事人的个人健康信息，不宜公开。' });
  };
};

/** The same order filed once more two days later. */
function twice(first: Scenario, slot: string): Scenario {
  const again = scenarioOf({ ...first, slot, on: plusDays(first.on, 2), source: 'miniProgram' });
  mergedInto(first)(again);
  return again;
}

/**
 * People of this county who bought of one badly sealed batch, by the day each complained and how it went: more and more within a week, until the
 * bureau warned of it on 14 October, and hardly any afterwards.
 */
const batch: readonly (readonly [on: CivilDate, how: EndedPlot])[] = [
  ['2026-10-09', 'performed'],
  ['2026-10-09', 'record'],
  ['2026-10-10', 'performed'],
  ['2026-10-10', 'settled'],
  ['2026-10-11', 'record'],
  ['2026-10-12', 'performed'],
  ['2026-10-12', 'performed'],
  ['2026-10-13', 'settled'],
  ['2026-10-13', 'record'],
  ['2026-10-14', 'performed'],
  ['2026-10-14', 'T3'],
  ['2026-10-15', 'record'],
  ['2026-10-20', 'performed'],
  ['2026-10-27', 'settled'],
];

function gathered(next: () => number): Scenario[] {
  const own = consumers.slice(3).filter(({ complainant }) => complainant.address.includes(county.name));
  return batch.map(([on, how], n) => {
    const only = { shop: lone.leaking, named: own[n]!.complainant.name, filed: true };
    return told(next(), how, andAnswered(ended[how]), on, only);
  });
}

/** The courses of all drawn cases. */
export function drawnCourses(): Scenario[] {
  let number = 0;
  const next = () => (number += 1);
  const over = (Object.keys(ended) as EndedPlot[]).flatMap((kind) =>
    Array.from({ length: endedCounts[kind] }, (_, n) => told(next(), kind, andAnswered(ended[kind]), fixedDays[kind]?.[n])),
  );
  const open = underWay.map(([kind, on]) => told(next(), kind, unfinished[kind], on));
  const offline = [0, 1, 0].map((which, n) =>
    told(next(), 'counter', andAnswered(ended.settled), `2026-0${5 + n}-11`, { shop: counters[which]! }),
  );
  const repeated = open.filter(({ member }) => member).slice(2, 5);
  const again = repeated.map((one) => twice(one, `c${next()}`));
  return [...over, ...open, ...offline, ...again, ...gathered(next)];
}
