import type { Actor } from '../bureau/actor';
import type { Refusal } from '../errors';
import { choice, form, longText } from '../fields';
import { withWordTakenBack, wordThatStands, type PointWord } from '../indicator/point-words';
import type { Moment } from '../lifecycle';
import type { Person } from '../merchant/person';
import type { LedgerTable } from './entry';
import { refuseLedger } from './errors';
import { ledgerItemKeys, type LedgerItem } from './items';
import type { ShareFigure } from './shares';
import { yearField } from './paper';

/** One item of one year, confirmed by a person who looked at its ledger; every word of it stays, taken back or not. */
export interface AssessedPoint {
  _id: string;
  version: number;
  item: LedgerItem;
  year: number;
  /** With what the ledger came to then: rows, and those without a proof; of a share what it was. */
  said: PointWord<{ rows: number; missing: number; share?: ShareFigure }>[];
}

/** Not a bulletin's: both lie in one collection. */
export const assessedPointId = (item: LedgerItem, year: number): string => `assessed-${item}-${year}`;

export const noAssessedPoint = (item: LedgerItem, year: number): AssessedPoint => ({
  _id: assessedPointId(item, year),
  version: 0,
  item,
  year,
  said: [],
});

export const pointSchema = form({
  year: yearField,
  item: choice('哪一项', ledgerItemKeys),
  reason: longText('理由', 4, 300, '看了哪些、为什么算做到'),
});

/** Who answers for the figures of the bureau confirms: the task force and its leaders. */
export const pointConfirmers = ['leader', 'taskForce'] as const;
export const mayConfirmPoint = ({ roles }: Pick<Actor, 'roles'>): boolean => pointConfirmers.some((role) => roles.includes(role));

/** A person confirms the item by its ledger; refused where there is nothing in it, or somebody has confirmed it. Pure. */
export function confirmingPoint(
  point: AssessedPoint,
  reason: string,
  { rows, missing, share }: Pick<LedgerTable, 'rows' | 'missing'> & { share?: ShareFigure | undefined },
  by: Person,
  { today }: Pick<Moment, 'today'>,
): AssessedPoint | Refusal {
  if (wordThatStands(point.said)) return refuseLedger('confirmed-before');
  if (rows === 0) return refuseLedger('nothing-in-ledger');
  if (share && !share.points) return refuseLedger('share-open');
  const came = { rows, missing, ...(share && { share }) };
  return { ...point, version: point.version + 1, said: [...point.said, { on: today, by, reason, ...came }] };
}

/** The confirmation is taken back, with a reason; it stays on record. Pure. */
export function takingPointBack(
  point: AssessedPoint,
  reason: string,
  by: Person,
  { today }: Pick<Moment, 'today'>,
): AssessedPoint | Refusal {
  if (!wordThatStands(point.said)) return refuseLedger('not-confirmed');
  return { ...point, version: point.version + 1, said: withWordTakenBack(point.said, { on: today, by, reason }) };
}
