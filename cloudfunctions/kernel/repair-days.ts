import { nothingSaid, statesOf, type SaidReadings } from '@domain/credit/dates/confirming';
import type { DatesContext } from '@domain/credit/dates/dates';
import type { ReadingStates } from '@domain/credit/dates/readings';
import type { CreditFact } from '@domain/credit/fact/fact';
import { factLists } from '@domain/credit/fact/listing';
import { creditFactName } from '@domain/credit/fact/name';
import { isOpenToMerchant } from '@domain/credit/fact/visibility';
import { allOf } from './all-of';
import type { Subject } from './commit';
import { subjectIds } from './merchants';
import { sideBySide } from './meter';
import { db, read } from './store';

/** What 法规科 said of the readings of the law on which days of repair rest. */
export type ReadingsSetting = Subject & SaidReadings;

const READINGS = 'creditReadings';
export const readingsPlace = { collection: 'settings' as const, id: READINGS };

/** What was said, or that nothing was yet. */
export const readReadings = () => read<ReadingsSetting>('settings', READINGS);

/** How each reading stands now; what waits for a second person counts for nothing. */
async function readingStates(): Promise<ReadingStates> {
  return statesOf((await readReadings()) ?? nothingSaid);
}

const { collection } = creditFactName;
const _ = db.command;
const found = (where: Record<string, unknown>) => allOf<CreditFact>(collection, where);

/** Decisions about cheating against each of these merchants, under whichever id of the same subject it is kept: a merging takes none of them away. */
async function fraudsOf(merchants: readonly string[]): Promise<(merchant: string) => string[]> {
  const own = [...new Set(merchants)];
  if (!own.length) return () => [];
  const against = (ids: readonly string[]) => found({ lists: _.in(ids.map((id) => factLists.fraud(id))) });
  const [idsOf, first] = await sideBySide([() => subjectIds(own), () => against(own)]);
  const others = [...new Set(own.flatMap(idsOf))].filter((id) => !own.includes(id));
  const all = [...first, ...(others.length ? await against(others) : [])];
  return (merchant) => {
    const ids = idsOf(merchant);
    return all.flatMap((one) => (one.fraud && ids.includes(one.merchant) ? [one.fraud.on] : []));
  };
}

/**
 * What the days of these facts depend on beside themselves, for a page of them at once: facts they name and those that name them, decisions
 * about cheating against their merchants, and how the readings stand. Only what was checked counts.
 */
export async function contextsOf(facts: readonly CreditFact[]): Promise<(fact: CreditFact) => DatesContext> {
  const named = [...new Set(facts.flatMap(({ related = [] }) => related))];
  const naming = facts.map(({ _id }) => factLists.with(_id));
  const [readings, beside, with_, frauds] = await sideBySide([
    readingStates,
    () => (named.length ? found({ _id: _.in(named) }) : Promise.resolve([])),
    () => (naming.length ? found({ lists: _.in(naming) }) : Promise.resolve([])),
    () => fraudsOf(facts.map(({ merchant }) => merchant)),
  ]);
  return (fact) => ({
    readings,
    merchantKind: fact.merchantKind,
    related: [
      ...beside.filter(({ _id }) => fact.related?.includes(_id)),
      ...with_.filter((one) => one.related?.includes(fact._id)),
    ].filter((one) => one.merchant === fact.merchant && isOpenToMerchant(one)),
    frauds: frauds(fact.merchant),
  });
}
