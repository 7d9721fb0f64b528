import type { ByName } from '../by-name';
import { factRows, viewOf } from '../facts';
import { measureFacts, type MeasureSight } from './facts';
import type { Measure } from './measure';

type Part<T, Always extends keyof T> = Pick<T, Always> & { [Key in Exclude<keyof T, Always>]?: T[Key] };
type Named = ByName<Measure>;

/** A measure as one may read it: the bureau whole, whom it is for less of what was done. */
export type MeasureView = Omit<Named, 'carried' | 'results' | 'published'> & {
  carried?: Part<NonNullable<Named['carried']>, 'on' | 'way'>;
  results?: Part<NonNullable<Named['results']>[number], 'outcome' | 'checkedOn'>[];
  published?: Part<NonNullable<Named['published']>[number], 'on' | 'where'>[];
};

/** A measure as whom it is for reads it: the letter, how it came, what a check found, nothing of why. */
export type LetterView = Pick<Measure, '_id' | 'kind' | 'basis' | 'at' | 'letter' | 'meeting' | 'documentNo'> & {
  carried: Pick<NonNullable<Measure['carried']>, 'on' | 'way'>;
  results?: Pick<NonNullable<Measure['results']>[number], 'outcome' | 'checkedOn'>[];
  published?: Omit<NonNullable<Measure['published']>[number], 'by'>[];
};

/** Who reads what of a measure, row by row, compiled from its facts. */
export const visibility = factRows<Measure, MeasureSight>(measureFacts);

export const viewMeasure = (measure: Measure, relation: MeasureSight): MeasureView =>
  viewOf(visibility, measure, relation) as unknown as MeasureView;

/** Whether this merchant reads it: it is one of whom it is for, and it was held or sent. Pure. */
export const isSentTo = ({ state, objects }: Pick<Measure, 'state' | 'objects'>, merchant: string): boolean =>
  (state === 'carried' || state === 'finished') && objects.some((one) => one.merchant === merchant);

/** What this merchant reads of it, undefined where it has nothing to read; of results its own and those for all. Pure. */
export function letterFor(measure: Measure, merchant: string): LetterView | undefined {
  if (!isSentTo(measure, merchant)) return undefined;
  const { results = [] } = measure;
  const own = results.filter((one) => one.merchant === undefined || one.merchant === merchant);
  return viewOf(visibility, { ...measure, results: own }, 'merchant') as unknown as LetterView;
}
