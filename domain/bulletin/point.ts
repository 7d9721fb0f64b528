import * as z from 'zod';
import { HOUSE } from '../law/cite';
import type { Actor } from '../bureau/actor';
import type { Refusal } from '../errors';
import { choice, form, longText } from '../fields';
import { withWordTakenBack, wordThatStands, type PointWord } from '../indicator/point-words';
import type { Moment } from '../lifecycle';
import type { Person } from './bulletin';
import { refuseBulletin } from './errors';
import type { LedgerItem } from './kinds';
import type { LedgerMatrix } from './ledger';

/** One item of one year, confirmed by a person who looked at its ledger; every word of it stays, taken back or not. */
export interface ConfirmedPoint {
  _id: string;
  version: number;
  item: LedgerItem;
  year: number;
  /** With what the ledger came to then. */
  said: PointWord<{ releases: number; missing: number }>[];
}

export const pointIdOf = (item: LedgerItem, year: number): string => `point-${item}-${year}`;

const items = ['education', 'warnings'] as const satisfies readonly LedgerItem[];
const ofItem = {
  year: z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' }),
  item: choice('哪一项', items),
  version: z.int({ error: '请重新打开台账。' }).min(0, { error: '请重新打开台账。' }),
  reason: longText('理由', 4, 300, '看了哪些、为什么算做到'),
};
export const confirmSchema = form(ofItem);

/** Who answers for the figures of the bureau confirms: the task force and its leaders. */
export const confirmers = ['leader', 'taskForce'] as const;
export const mayConfirm = ({ roles }: Pick<Actor, 'roles'>): boolean => confirmers.some((role) => roles.includes(role));

export const noPoint = (item: LedgerItem, year: number): ConfirmedPoint => ({
  _id: pointIdOf(item, year),
  version: 0,
  item,
  year,
  said: [],
});

/** The word that stands; undefined where nobody has confirmed it, or it was taken back. Pure. */
export const standingWord = ({ said }: Pick<ConfirmedPoint, 'said'>) => wordThatStands(said);

/** A person confirms the item by its ledger; refused where there is nothing in it, or somebody has confirmed it. Pure. */
export function confirming(
  point: ConfirmedPoint,
  reason: string,
  { releases, missing }: Pick<LedgerMatrix, 'releases' | 'missing'>,
  by: Person,
  { today }: Moment,
): ConfirmedPoint | Refusal {
  if (standingWord(point)) return refuseBulletin('confirmed-before');
  if (releases === 0) return refuseBulletin('nothing-in-ledger');
  return { ...point, version: point.version + 1, said: [...point.said, { on: today, by, reason, releases, missing }] };
}

/** The confirmation is taken back, with a reason; it stays on record. Pure. */
export function takingBack(point: ConfirmedPoint, reason: string, by: Person, { today }: Moment): ConfirmedPoint | Refusal {
  if (!standingWord(point)) return refuseBulletin('not-confirmed');
  return { ...point, version: point.version + 1, said: withWordTakenBack(point.said, { on: today, by, reason }) };
}

/** What the confirming of a point rests on. */
export const POINT_ARTICLE = HOUSE;
