import type { CivilDate } from '@domain/civil-date';
import type { Moment } from '@domain/lifecycle';
import type { Found } from '@domain/signal/life';
import type { Tallied } from '@domain/signal/noticing';
import type { Key, Sighting } from '@domain/signal/sighting';
import { comparedWith, windowTo, type Compared, type Window } from '@domain/signal/windows';
import { inTransaction, read, type Stored } from '../../kernel/store';
import { firstDay } from './folds';
import type { Place } from './sightings';

/** What a signal is called that a matter is noted under, and whether it was there before. */
export interface Noting extends Found {
  signal: string;
  goesOn: boolean;
}

/** A night that is being looked at: what its next step needs of those before. */
export interface Night extends Stored {
  night: CivilDate;
  /** Counts the steps: one that was overtaken writes nothing. */
  turn: number;
  stage: 'tally' | 'gather' | 'note' | 'follow' | 'forget' | 'over';
  /** Times that are still to be counted, the four weeks of the night itself first. */
  windows: readonly (Window | Compared)[];
  /** What may stand out: how many people it has, and had in each of the times before. */
  keys: readonly Key[];
  people: readonly number[];
  before: readonly { window: Compared; people: readonly number[] }[];
  /** Complaints of what stands out, and the last one that was looked at. */
  rows: readonly Sighting[];
  after?: Place | undefined;
  /** What is still to be noted. */
  found: readonly Noting[];
  /** Steps of the stage that are done. */
  done: number;
}

/** What a step of a stage leaves for the next one. */
export type Stage = (night: Night, moment: Moment) => Promise<Partial<Omit<Night, '_id' | 'night' | 'turn'>>>;

const NIGHT = 'night';

export const nightUnderWay = (): Promise<Night | undefined> => read<Night>('signalFolds', NIGHT);

/** Puts the night as a step left it, unless another instance was faster. */
function put(next: Night | undefined, turn: number | undefined): Promise<void> {
  return inTransaction(async (tx) => {
    const now = await tx.get<Night>('signalFolds', NIGHT);
    if (now?.turn !== turn) return;
    if (next) await tx.put('signalFolds', next);
    else if (now) await tx.remove('signalFolds', NIGHT);
  });
}

/** Begins to look at the four weeks that end with this day. */
export async function beginNight(night: CivilDate): Promise<void> {
  const window = windowTo(night);
  const since = (await firstDay()) ?? night;
  const windows = [window, ...comparedWith(window, since)];
  const empty = { keys: [], people: [], before: [], rows: [], found: [], done: 0 };
  await put({ _id: NIGHT, night, turn: 1, stage: 'tally', windows, ...empty }, undefined);
}

/** One step of a night under way; with the last one nothing of it is kept. */
export async function goOn(night: Night, stages: Readonly<Record<Exclude<Night['stage'], 'over'>, Stage>>, moment: Moment) {
  if (night.stage === 'over') return;
  const next: Night = { ...night, ...(await stages[night.stage](night, moment)), turn: night.turn + 1 };
  await put(next.stage === 'over' ? undefined : next, night.turn);
}

export const sizesOf = ({ keys, people }: Pick<Night, 'keys' | 'people'>): Map<Key, number> =>
  new Map(keys.map((key, at) => [key, people[at] ?? 0]));

export const talliesOf = ({ keys, before }: Pick<Night, 'keys' | 'before'>): Tallied[] =>
  before.map(({ window, people }) => ({ window, tally: new Map(keys.map((key, at) => [key, people[at] ?? 0])) }));
