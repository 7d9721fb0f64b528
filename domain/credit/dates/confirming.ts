import * as z from 'zod';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { choice, date, form, longText, optionalLongText, text } from '../../fields';
import { notByFirst } from '../../second-person';
import { without } from '../../without';
import type { Person } from '../../merchant/person';
import { refuseFact } from '../fact/errors';
import { readingKeys, type ReadingKey, type ReadingStates } from './readings';

/** What 法规科 said of a reading: who, by which document, on which day; `otherwise` withholds the days that rest on it. */
export const readingSchema = form({
  key: choice('哪一项', readingKeys),
  as: choice('法规科怎样说', ['confirmed', 'otherwise']),
  name: text('法规科谁确认', 2, 30),
  document: text('文书或者会议记录', 2, 80),
  on: date('确认日期'),
  note: optionalLongText('说明', 300, '理解不同的，写清怎样理解'),
});
export type ReadingInput = z.output<typeof readingSchema>;

export const settleSchema = form({ key: choice('哪一项', readingKeys) });
export const dropSchema = form({ key: choice('哪一项', readingKeys), reason: longText('理由', 2, 200) });

type Said = Omit<ReadingInput, 'key'> & { by: Person; recordedOn: CivilDate };

/** What was said of the readings: what holds, and what waits for a second person. */
export interface SaidReadings {
  holds: Partial<Record<ReadingKey, Said & { approvedBy: Person; approvedOn: CivilDate }>>;
  waits: Partial<Record<ReadingKey, Said>>;
}

export const nothingSaid: SaidReadings = { holds: {}, waits: {} };

/** What the dates ask: how each reading stands. What waits counts for nothing yet. Pure. */
export function statesOf({ holds }: Pick<SaidReadings, 'holds'>): ReadingStates {
  return Object.fromEntries(readingKeys.flatMap((key) => (holds[key] ? [[key, holds[key].as] as const] : [])));
}

/** A word of 法规科 as one person set it down; nothing counts by it yet. `today` is civil (+08:00). Pure. */
export function proposeReading(said: SaidReadings, input: ReadingInput, by: Person, today: CivilDate): SaidReadings | Refusal {
  const { key, ...rest } = input;
  if (said.waits[key]) return refuseFact('reading-open');
  if (input.on > today) return refuse('invalid-input', { fields: { on: '确认日期不能晚于今天。' } });
  if (input.as === 'otherwise' && !input.note) return refuse('invalid-input', { fields: { note: '请写清法规科怎样理解。' } });
  return { ...said, waits: { ...said.waits, [key]: { ...rest, by, recordedOn: today } } };
}

/** It holds from now on: only another person than the one who set it down says so. Pure. */
export function approveReading(said: SaidReadings, key: ReadingKey, by: Person, today: CivilDate): SaidReadings | Refusal {
  const waiting = said.waits[key];
  if (!waiting) return refuseFact('reading-missing');
  const own = notByFirst([waiting.by], by, refuseFact('reading-own'));
  if (own) return own;
  return {
    holds: { ...said.holds, [key]: { ...waiting, approvedBy: by, approvedOn: today } },
    waits: without(said.waits, key),
  };
}

/** What waits is taken back or sent back; what held before holds on. Pure. */
export function dropReading(said: SaidReadings, key: ReadingKey): SaidReadings | Refusal {
  return said.waits[key] ? { ...said, waits: without(said.waits, key) } : refuseFact('reading-missing');
}
