import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import type { FiledFile } from '../evidence/claiming';
import { evidenceLimits } from '../evidence/limits';
import { choice, date, form, longText, optionalText, text } from '../fields';
import type { Person } from '../merchant/person';
import type { EntryProof, EntrySource } from './entry';
import { refuseLedger } from './errors';
import { ledgerItemKeys, proofKindKeys, type LedgerItem, type ProofKind, type RowKindKey } from './items';

/**
 * A paper that an officer hands in for a ledger: it proves one row of it, or stands for the item itself where the program has no record of
 * the matter (an agreement with another department, a plan). A withdrawn one counts for nothing and stays on record.
 */
export interface LedgerPaper {
  _id: string;
  version: number;
  year: number;
  item: LedgerItem;
  /** Key of the row it proves; absent: a row of its own. */
  row?: string;
  what: ProofKind;
  title: string;
  number?: string;
  /** Who made it. */
  issuer?: string;
  /** The day on it, +08:00. */
  on: CivilDate;
  files: FiledFile[];
  by: Person;
  /** UTC ms. */
  at: number;
  addedOn: CivilDate;
  withdrawn?: { on: CivilDate; by: Person; reason: string };
}

/** A year that a ledger is kept of. */
export const yearField = z
  .int({ error: '请选择年份。' })
  .min(2020, { error: '请选择年份。' })
  .max(2100, { error: '请选择年份。' });

const rowKey = z.string({ error: '请重新打开台账。' }).regex(/^[\w~-]{3,200}$/, { error: '请重新打开台账。' });

const again = '请重新选择文件。';
const files = z
  .array(z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again }), { error: '请附上照片、截图或者 PDF。' })
  .min(1, { error: '请附上照片、截图或者 PDF。' })
  .max(evidenceLimits.files, { error: `最多 ${evidenceLimits.files} 个文件，多的请另附一份。` })
  .transform((all) => [...new Set(all)]);

export const paperSchema = form({
  year: yearField,
  item: choice('哪一项', ledgerItemKeys),
  row: rowKey.optional(),
  what: choice('是哪一种材料', proofKindKeys),
  title: text('材料名称', 2, 80),
  number: optionalText('文号', 60),
  issuer: optionalText('谁出的', 60),
  on: date('材料上的日期'),
  files,
});
export type PaperInput = z.output<typeof paperSchema>;

export const withdrawSchema = form({ reason: longText('为什么撤下', 4, 300) });

interface Handing {
  id: string;
  by: Person;
  moment: { now: number; today: CivilDate };
}

/** The paper that is handed in; its files come with it when they were claimed. Pure. */
export function newPaper(input: PaperInput, { id, by, moment }: Handing): LedgerPaper | Refusal {
  const { year, item, row, what, title, number, issuer, on } = input;
  if (on > moment.today)
    return refuse('invalid-input', { fields: { on: '材料上的日期不能晚于今天：没有日期的照片、截图请写拍的那一天。' } });
  return {
    ...{ _id: id, version: 1, year, item, what, title, on, files: [], by, at: moment.now, addedOn: moment.today },
    ...(row && { row }),
    ...(number && { number }),
    ...(issuer && { issuer }),
  };
}

/** Taken out of the ledger, with a reason. Pure. */
export function withdrawnPaper(paper: LedgerPaper, reason: string, by: Person, today: CivilDate): LedgerPaper | Refusal {
  if (paper.withdrawn) return refuseLedger('paper-missing');
  return { ...paper, version: paper.version + 1, withdrawn: { on: today, by, reason } };
}

const proofsOf = ({ _id, what, on, files }: LedgerPaper): EntryProof[] =>
  files.map((file) => ({ kind: what, on, file, paper: _id }));

/** What papers that stand add to the row of this key. Pure. */
export const addedTo = (papers: readonly LedgerPaper[], key: string): EntryProof[] =>
  papers.filter(({ row, withdrawn }) => row === key && !withdrawn).flatMap(proofsOf);

/** The rows of papers that stand for their item themselves. Pure. */
export function rowsOfPapers(papers: readonly LedgerPaper[], items: readonly LedgerItem[]): EntrySource[] {
  return papers
    .filter(({ row, withdrawn, item }) => !row && !withdrawn && items.includes(item))
    .map((paper): EntrySource => {
      const { _id, item, title, number, issuer = '', on } = paper;
      return {
        kind: `${item}Paper` satisfies RowKindKey,
        of: { kind: 'ledgerPaper', id: _id },
        no: number ?? '',
        on,
        object: issuer,
        document: title,
        proofs: proofsOf(paper),
      };
    });
}
