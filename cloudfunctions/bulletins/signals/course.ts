import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Week } from '@domain/signal/course';
import { read, type Stored } from '../../kernel/store';

/** How many different people complained of a signal's matter, week by week. */
export interface Course extends Stored {
  weeks: Week[];
}

const placeOf = (signal: string) => `course-${signal}`;

export const courseOf = async (signal: string): Promise<Week[]> =>
  (await read<Course>('signalFolds', placeOf(signal)))?.weeks ?? [];

export const courseDocument = (signal: string, weeks: Week[]): Course => ({ _id: placeOf(signal), weeks });

/** How long the course of a signal is followed after it was first noticed. */
export const FOLLOWED_DAYS = 182;
export const isFollowed = (on: CivilDate, today: CivilDate): boolean => plusDays(on, FOLLOWED_DAYS) >= today;
