import type { EnteredYears } from '@domain/law/calendar/entering';
import type { YearTable } from '@domain/law/calendar/years';
import type { Subject } from './commit';
import { read, type Stored } from './store';

/** The years that were entered in this bureau, and what waits for a second person. */
export type CalendarSetting = Subject & EnteredYears;

export const CALENDAR = 'calendar';
export const calendarPlace = { collection: 'settings' as const, id: CALENDAR };

/** The years that were entered and confirmed, beyond those that the product comes with. */
export async function yearsEntered(): Promise<readonly YearTable[]> {
  return (await read<CalendarSetting>('settings', CALENDAR))?.years ?? [];
}

/** By which calendar the open cases were counted last, when, and how many it moved. */
export interface CountedBy extends Stored {
  calendar: string;
  moved: number;
  at: number;
}

export const COUNTED_BY = 'countedBy';
