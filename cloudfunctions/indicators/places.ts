import { areCells, nameOf, placeOf, withEntry, type Cells, type Month, type Place } from '@domain/indicator/ledger/folded';
import { answered, db, read, type Stored, type Transaction } from '../kernel/store';
import { START, type Line, type Mark } from './ledger';

/** The entries of one office and one month, folded; `upTo` is the last event that changed it. */
export interface FoldedDocument extends Stored, Place {
  cells: Cells;
  upTo: Mark;
}

/** Up to here the figures are folded; everything behind is the tail. */
export interface Watermark extends Stored {
  upTo: Mark;
  /** Ids of the events before it that could not be read: they are in no folded document. */
  aside?: readonly string[];
}

const WATERMARK_ID = 'watermark';
/** Where the watermark lies. */
export const watermarkPlace = { collection: 'figures', id: WATERMARK_ID } as const;
const nowhere: Watermark = { _id: WATERMARK_ID, upTo: START };
const PAGE = 1000;
const _ = db.command;

export async function watermark(): Promise<Watermark> {
  return (await read<Watermark>('figures', WATERMARK_ID)) ?? nowhere;
}

export async function watermarkIn(tx: Transaction): Promise<Watermark> {
  return (await tx.get<Watermark>('figures', WATERMARK_ID)) ?? nowhere;
}

/** The watermark further on, or with other events aside. */
export const watermarkAt = (upTo: Mark, aside: readonly string[]): Watermark => ({
  _id: WATERMARK_ID,
  upTo,
  ...(aside.length > 0 && { aside }),
});

/** Whether a folded document can be added to; one that cannot comes anew from its events. */
export const isReadable = ({ cells, upTo }: Partial<FoldedDocument>): boolean =>
  areCells(cells) && typeof upTo?.at === 'number' && typeof upTo.id === 'string';

/** The folded documents of these months, every office. */
export async function foldedBetween(from: Month, to: Month): Promise<FoldedDocument[]> {
  const all: FoldedDocument[] = [];
  for (;;) {
    const query = db.collection('figures').where({ month: _.gte(from).and(_.lte(to)) });
    const { data } = await answered(query.orderBy('_id', 'asc').skip(all.length).limit(PAGE).get());
    all.push(...(data as unknown as FoldedDocument[]));
    if (data.length < PAGE) return all;
  }
}

/** The documents with these events folded in. Pure. */
export function folded(
  before: ReadonlyMap<string, FoldedDocument>,
  lines: readonly Pick<Line, '_id' | 'at' | 'entries'>[],
): Map<string, FoldedDocument> {
  const after = new Map(before);
  for (const { _id, at, entries } of lines) {
    for (const entry of entries) {
      const place = placeOf(entry);
      const name = nameOf(place);
      const cells = withEntry(after.get(name)?.cells ?? {}, entry);
      after.set(name, { _id: name, ...place, cells, upTo: { at, id: _id } });
    }
  }
  return after;
}

/** Names of the folded documents that these events change. */
export const namesOf = (lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(({ entries }) => entries.map((one) => nameOf(placeOf(one))))),
];

export async function put(tx: Transaction, documents: Iterable<Stored>): Promise<void> {
  for (const document of documents) await tx.put('figures', document);
}
