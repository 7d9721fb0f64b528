import type { CollectionName } from '../collections';
import { allOf } from './all-of';
import { answered, db, insertAll, isConflict, type Stored } from './store';

/** Lines of something long, so many a document. */
export interface Part<Line> extends Stored {
  of: string;
  part: string;
  no: number;
  lines: readonly Line[];
  /** UTC ms; then it is taken away. */
  sweepAt: number;
}

/** Documents of one insert: some hundred KB. */
const TOGETHER = 10;

/** The id of one document of a part. */
export const partIdOf = (of: string, part: string, no: number) => `${of}-${part}-${String(no).padStart(5, '0')}`;

interface Where {
  collection: CollectionName;
  of: string;
  part: string;
  sweepAt: number;
  /** Number of the first document; 0 where nothing is said. */
  from?: number;
}

/** Writes lines in documents of `size`; what an earlier attempt of the same call has written stays. Answers how many documents there are. */
export async function writeParts<Line>(where: Where, lines: readonly Line[], size: number): Promise<number> {
  const { collection, of, part, sweepAt, from: first = 0 } = where;
  const count = Math.ceil(lines.length / size);
  const parts = Array.from({ length: count }, (_, no): Part<Line> => {
    return {
      _id: partIdOf(of, part, first + no),
      of,
      part,
      no: first + no,
      lines: lines.slice(no * size, (no + 1) * size),
      sweepAt,
    };
  });
  for (let from = 0; from < parts.length; from += TOGETHER) {
    try {
      await insertAll(collection, parts.slice(from, from + TOGETHER));
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return count;
}

/** The lines of one document, and whether another follows. */
export async function partOf<Line>(collection: CollectionName, of: string, part: string, no: number) {
  const query = db.collection(collection).where({ _id: db.command.in([partIdOf(of, part, no), partIdOf(of, part, no + 1)]) });
  const { data } = await answered(query.limit(2).get());
  const parts = data as unknown as Part<Line>[];
  const found = parts.find((one) => one.no === no);
  return found && { lines: found.lines, more: parts.length === 2 };
}

/** All lines of a part, in their order. */
export async function allLines<Line>(collection: CollectionName, of: string, part: string): Promise<Line[]> {
  const parts = await allOf<Part<Line>>(collection, { of, part });
  return parts.sort((one, other) => one.no - other.no).flatMap(({ lines }) => [...lines]);
}
