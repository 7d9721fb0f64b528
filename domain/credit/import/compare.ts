import { isSameName, normalCode } from '../../normal-form';
import { sayYuan } from '../../money';
import type { Wording } from '../../say';
import type { CreditFact } from '../fact/fact';
import type { FactContent } from '../fact/content';
import { grounds, leniencies, measures, outcomes, penaltyFields } from '../fact/kinds';
import { factColumns, type FactColumn } from './columns';

/** What makes two entries one fact: whose it is, what it is, and the number of the document. */
export const identityOf = (merchant: string, { kind, documentNo }: Pick<FactContent, 'kind' | 'documentNo'>): string =>
  [merchant, kind, normalCode(documentNo)].join('~');

/** A field that the list has otherwise than our record. */
export interface Difference {
  what: string;
  from: string;
  to: string;
}

const compared = [
  'organ',
  'decidedOn',
  'publishedOn',
  'breach',
  'measures',
  'field',
  'entityFine',
  'entityLeniency',
  'restrictedUntil',
  'outcomes',
  'ground',
  'reportYears',
  'measuresUntil',
] as const satisfies readonly (FactColumn & keyof FactContent)[];
type Compared = (typeof compared)[number];

const days: readonly Compared[] = ['decidedOn', 'publishedOn', 'restrictedUntil', 'measuresUntil'];
const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? isSameName(one, other)
    : JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as string[])].sort() : value);

const labelled = (table: Readonly<Record<string, { label: string }>>) => (value: unknown) =>
  (Array.isArray(value) ? (value as string[]) : [String(value)]).map((key) => table[key]?.label ?? key).join('、');

/** How a value reads that is neither a day nor a text. */
const says: Readonly<Partial<Record<Compared, (value: unknown) => string>>> = {
  measures: labelled(measures),
  field: labelled(penaltyFields),
  entityFine: (value) => sayYuan(Number(value)),
  entityLeniency: labelled(leniencies),
  outcomes: labelled(outcomes),
  ground: labelled(grounds),
  reportYears: labelled({}),
};

/**
 * What the list says otherwise than the fact, from → to; what the list does not say is no difference, nor is a grade it leaves unsaid. Days as
 * `wording` says them. Pure.
 */
export function differences(fact: CreditFact, listed: FactContent, { day }: Pick<Wording, 'day'>): Difference[] {
  return compared.flatMap((field): Difference[] => {
    const [ours, theirs] = [fact[field], listed[field]];
    if (theirs === undefined || theirs === 'unsaid' || same(ours, theirs)) return [];
    const say = (value: unknown) =>
      value === undefined ? '没有' : days.indexOf(field) >= 0 ? day(value as string) : (says[field]?.(value) ?? String(value));
    return [{ what: factColumns.fields[field].label, from: say(ours), to: say(theirs) }];
  });
}
