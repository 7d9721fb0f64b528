import type { Week } from '@domain/signal/course';
import { answered, db, read, type Stored } from '../../kernel/store';

/** How many different people complained of a signal's matter, week by week. */
interface Course extends Stored {
  weeks: Week[];
}

const placeOf = (signal: string) => `course-${signal}`;

export const courseOf = async (signal: string): Promise<Week[]> =>
  (await read<Course>('signalFolds', placeOf(signal)))?.weeks ?? [];

/** The courses of these signals, by signal. */
export async function coursesOf(signals: readonly string[]): Promise<Map<string, Week[]>> {
  const query = db.collection('signalFolds').where({ _id: db.command.in(signals.map(placeOf)) });
  const { data } = await answered(query.limit(signals.length).get());
  const found = new Map((data as unknown as Course[]).map(({ _id, weeks }) => [_id, weeks]));
  return new Map(signals.map((one) => [one, found.get(placeOf(one)) ?? []]));
}

export const courseDocument = (signal: string, weeks: Week[]): Course => ({ _id: placeOf(signal), weeks });

/** How long the course of a signal is followed after it was first noticed. */
export const FOLLOWED_DAYS = 182;
