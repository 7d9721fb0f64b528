import { builtIn } from '@domain/law/calendar/calendar';
import { addWorkingDays } from '../../domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '../../domain/civil-date';
import type { Source } from '../../domain/bureau/source';
import { chanceOf, type Chance } from './chance';
import { consumers } from './consumers';
import { scenarioOf, type Scenario, type Matter } from './scenarios/scenario';
import { answerSender } from './scenarios/beginnings';
import { unfinished } from './scenarios/open-cases';
import { ended, mergedInto, type EndedPlot, type Plot } from './scenarios/closed-cases';
import { shops, type Shop } from './shops';

/** The last minute before the demonstration opens. */
export const LAST = '2026-11-24T09:30';

/** A course that does not fit is drawn again, so often. */
const DRAWS = 400;

/** How many cases of each kind came to an end by the demonstration day; together with those under way about two hundred. */
const endedCounts: Record<EndedPlot, number> = {
  performed: 24,
  record: 26,
  mediationAgreement: 7,
  settled: 13,
  withdrawn: 7,
  T2: 7,
  T3: 12,
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
};

/** These came to the counter or by telephone; the acts of their parties are recorded by staff. */
const recordedOnly = new Set<string>(['joint', 'agent', 'guarded', 'toldLate', 'enteredLate', 'entryWaiting']);
/** In these the complainant acts in the program. */
const filedOnly = new Set<string>(['recused', 'alleged', 'helped', 'suspended', 'helpedOpen', 'R1', 'R4']);
/** Grounds that came with 令121. */
const from121: Partial<Record<string, CivilDate>> = { impersonated: '2026-04-15', T4: '2026-04-15', T6: '2026-04-15' };

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
  ['mediating', '2026-11-05'],
  ['mediating', '2026-11-10'],
  ['suspended', '2026-11-03'],
  ['atLaboratory', '2026-10-19'],
  ['atAssociation', '2026-10-26'],
  ['terminationProposed', '2026-11-04'],
  ['merchantUntold', '2026-10-08'],
  ['handedBack', '2026-11-06'],
  ['entryWaiting', '2026-11-06'],
  ['unclaimed', '2026-11-17'],
  ['flagged', '2026-11-16'],
  ['atFieldOffice', '2026-11-17'],
  ['atFieldOffice', '2026-11-18'],
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

function matterOf(number: number, kind: string, on: CivilDate, chance: Chance, shop?: Shop): Matter {
  const at = shop ?? shops[chance.whole(0, 22)]!;
  const goods = chance.one(at.goods);
  const byStaff = recordedOnly.has(kind) || (!filedOnly.has(kind) && chance.in100(20));
  const [least, most] = goods.yuan;
  return {
    slot: `c${number}`,
    // Staff sit at the counter on working days.
    on: byStaff ? addWorkingDays(plusDays(on, -1), 1, builtIn) : on,
    consumer: consumers[chance.whole(3, consumers.length - 1)]!,
    shop: at,
    shopPhone: `139000${90000 + shops.indexOf(at) * 101}`,
    goods,
    amountFen: chance.whole(least, most) * 100,
    source: byStaff ? chance.one(sources) : 'miniProgram',
    chance,
  };
}

/** One case from first to last; drawn again until it is over before the demonstration opens. */
function told(number: number, kind: string, plot: Plot, on?: CivilDate, shop?: Shop): Scenario {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const chance = chanceOf(`${number} ${kind} ${draw}`);
    const day = on ?? receivedOn(chance, from121[kind] ?? '2026-01-06');
    const scenario = scenarioOf(matterOf(number, kind, day, chance, shop));
    plot(scenario);
    if (scenario.steps.at(-1)!.at <= LAST) return scenario;
  }
  throw new Error(`${kind} does not fit before ${LAST}`);
}

/** Once it is over, whoever sent it on has been answered. */
const andAnswered = (plot: Plot): Plot => {
  return (scenario) => {
    plot(scenario);
    answerSender(scenario);
  };
};

/** The same dispute filed once more two days later. */
function twice({ steps: _steps, ...matter }: Scenario, slot: string): Scenario {
  const again = scenarioOf({ ...matter, slot, on: plusDays(matter.on, 2), source: 'miniProgram' });
  mergedInto(matter.slot)(again);
  return again;
}

/** The courses of all drawn cases. */
export function drawnCourses(): Scenario[] {
  let number = 0;
  const next = () => (number += 1);
  const over = (Object.keys(ended) as EndedPlot[]).flatMap((kind) =>
    Array.from({ length: endedCounts[kind] }, () => told(next(), kind, andAnswered(ended[kind]))),
  );
  const open = underWay.map(([kind, on]) => told(next(), kind, unfinished[kind], on));
  const offline = [shops[23], shops[24], shops[23]].map((shop, n) =>
    told(next(), 'guarded', ended.settled, `2026-0${5 + n}-11`, shop),
  );
  const repeated = open.filter(({ member }) => member).slice(2, 5);
  return [...over, ...open, ...offline, ...repeated.map((one) => twice(one, `c${next()}`))];
}
