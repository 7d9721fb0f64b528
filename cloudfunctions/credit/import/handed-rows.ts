import type { HandedRecord } from '@domain/handed-record/handed-record';
import { differences, type BadHanded, type ListedHanded } from '@domain/handed-record/import/row';
import { handedRecordName } from '@domain/handed-record/name';
import { allOf } from '../../kernel/all-of';
import { withoutHead, type Kept } from '../../kernel/commit';
import { handedIdOf } from '../../kernel/handed-records';
import { db } from '../../kernel/store';
import { counted, nothing, type Dry } from './dry';
import { inSlices } from './known';

const isBad = (row: object): row is BadHanded => 'problems' in row;
const idOf = ({ content }: ListedHanded) => handedIdOf(content.platformNo);

/** What each row of a list of handed-over records would do, without doing it: the platform's number is what makes two of them one. */
export async function dryRunOfHanded(all: readonly (ListedHanded | BadHanded)[]): Promise<Dry<ListedHanded>> {
  const dry = nothing<ListedHanded>();
  const ids = all.flatMap((row) => (isBad(row) ? [] : [idOf(row)]));
  const kept = await inSlices(ids, (some) =>
    allOf<Kept<HandedRecord>>(handedRecordName.collection, { _id: db.command.in([...some]) }),
  );
  const known = new Map(kept.map((one) => [one._id, withoutHead(one)]));
  const seen = new Map<string, number>();
  for (const row of all) {
    if (isBad(row)) {
      dry.told.bad.push({ row: row.row, ...(row.number && { number: row.number }), texts: row.problems });
      continue;
    }
    const id = idOf(row);
    const number = row.content.platformNo;
    const before = seen.get(id);
    const held = known.get(id);
    if (before !== undefined) dry.told.bad.push({ row: row.row, number, texts: [`平台编号和第 ${before} 行的一样`] });
    else if (!held) dry.rows.push(row);
    else {
      const texts = differences(held, row.content);
      if (texts.length) dry.told.differs.push({ row: row.row, number, id, no: held.no, texts });
      else dry.counts.same += 1;
    }
    if (before === undefined) seen.set(id, row.row);
  }
  return counted(dry);
}
