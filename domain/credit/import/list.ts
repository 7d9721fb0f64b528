import * as z from 'zod';
import type { Actor } from '../../bureau/actor';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { choice, date, form, longText, text } from '../../fields';
import type { Moment } from '../../lifecycle';
import { creditRoles } from '../../merchant/relations';
import type { Person } from '../../merchant/person';
import { isFresh, reportedYear, FRESH_DAYS, windowOf } from '../annual/report';
import { factKindKeys, type FactKind } from '../fact/kinds';
import { handedColumns, type HandedColumn } from '../../handed-record/import/columns';
import { merchantColumns, type MerchantColumn } from '../../merchant/import/columns';
import { factColumns, unreportedColumns, type FactColumn, type UnreportedColumn } from './columns';

/** What a list tells of: facts of the publicity system, who has not sent the annual report, merchants with their shops, or records handed over. */
export const listSorts = ['facts', 'unreported', 'merchants', 'handed'] as const;
export type ListSort = (typeof listSorts)[number];

/** How many rows of a list are what; together they are all of its rows. Of those who have not reported `fresh` are those we know. */
export interface Counts {
  fresh: number;
  same: number;
  differs: number;
  /** No such merchant in our records; of lists of merchants and of records handed over there is none of these. */
  unknown: number;
  bad: number;
}

/** `checked`: of those who have not reported it is the end, a mailing is made from it; of facts they may now be imported. */
export type ListState = 'begun' | 'read' | 'checked' | 'running' | 'done';

export type Mapping = readonly (FactColumn | UnreportedColumn | MerchantColumn | HandedColumn | '')[];

/** A list of facts, of those who have not reported, of merchants or of records handed over, that was uploaded or pasted; its rows lie apart and are kept for some days. */
export interface CreditList {
  _id: string;
  version: number;
  sort: ListSort;
  name: string;
  by: Person;
  /** UTC ms and civil date (+08:00) of the upload. */
  at: number;
  on: CivilDate;
  state: ListState;
  bytes?: number;
  /** Where it was uploaded; absent where it was pasted. */
  upload?: string;
  headings?: string[];
  /** Rows under the headings. */
  rows?: number;
  /** Sheets of the file that were not read. */
  others?: string[];
  mapping?: Mapping;
  /** What all facts of it are, where no column says it, where it was taken from and on which day. */
  given?: { kind?: FactKind; source: string; seenOn: CivilDate };
  /** Of those who have not reported: which year's report, and of which day the list is. */
  year?: number;
  asOf?: CivilDate;
  /** Which of the written parts are those of the latest check. */
  tag?: string;
  counts?: Counts;
  /** What became of the rows that were to be imported. */
  done?: { made: number; left: number };
}

/** Days the rows of a list are kept: long enough to look at what differed. */
export const ROWS_DAYS = 14;
/** Lines of one pasted list. */
export const MOST_PASTED = 2000;

const bytes = z
  .int({ error: '请重新选择文件。' })
  .min(1, { error: '这个文件是空的。' })
  .max(5 * 1024 * 1024, { error: '文件最大 5 MB，请分成几份再导入。' });

const year = z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' });

export const beginSchema = form({
  sort: choice('是哪一种名单', listSorts),
  name: text('文件名', 1, 120),
  bytes,
  year: year.optional(),
  asOf: date('名单是哪一天的').optional(),
});

export const pasteSchema = form({
  year,
  asOf: date('名单是哪一天的'),
  text: longText('没有报年报的名单', 18, 200_000),
});

const mappingOf = <Id extends string>(ids: readonly Id[], problemOf: (mapping: readonly (Id | '')[]) => string | undefined) =>
  z
    .array(z.enum(['', ...ids], { error: '请重新选择这一列是什么。' }), { error: '请选择每一列是什么。' })
    .max(80, { error: '最多 80 列。' })
    .check((ctx) => {
      const problem = problemOf(ctx.value as (Id | '')[]);
      if (problem) ctx.issues.push({ code: 'custom', message: problem, input: ctx.value });
    });

/** What the columns are, by what the list tells. */
export const checkSchema = z.discriminatedUnion(
  'sort',
  [
    form({
      sort: z.literal('facts'),
      mapping: mappingOf(factColumns.ids, factColumns.mappingProblem),
      kind: choice('这份表是哪一种', factKindKeys).optional(),
      source: text('从哪里看到', 2, 60),
      seenOn: date('看到的日期'),
    }),
    form({ sort: z.literal('unreported'), mapping: mappingOf(unreportedColumns.ids, unreportedColumns.mappingProblem) }),
    form({ sort: z.literal('merchants'), mapping: mappingOf(merchantColumns.ids, merchantColumns.mappingProblem) }),
    form({ sort: z.literal('handed'), mapping: mappingOf(handedColumns.ids, handedColumns.mappingProblem) }),
  ],
  { error: '请重新打开页面。' },
);
export type CheckInput = z.output<typeof checkSchema>;

/** Whether this officer may work with lists of merchants: whoever keeps their credit. */
export const mayWorkOn = ({ roles }: Pick<Actor, 'roles'>): boolean => creditRoles.some((role) => roles.includes(role));

/**
 * What is wrong with the days of a list of those who have not reported, by field: it is not of a day to come and not older than
 * {@link FRESH_DAYS}, and tells of the window that is open or was the last one. Pure.
 */
export function daysProblem(
  of: { year?: number | undefined; asOf?: CivilDate | undefined },
  today: CivilDate,
): Refusal | undefined {
  const { year: of1, asOf } = of;
  const bad = (field: string, say: string) => refuse('invalid-input', { fields: { [field]: say } });
  if (of1 === undefined) return bad('year', '请选择是哪一年的年报。');
  if (asOf === undefined) return bad('asOf', '请填写名单是哪一天的。');
  if (of1 > reportedYear(today)) return bad('year', `${of1} 年的年报还没有开始报。`);
  if (asOf < windowOf(of1).from) return bad('asOf', '这一天还不能报这一年的年报，请核对。');
  if (asOf > today) return bad('asOf', '这一天还没有到，请核对。');
  return isFresh({ asOf }, today) ? undefined : bad('asOf', `名单超过 ${FRESH_DAYS} 天了，可能已经有人补报：请重新导出一份。`);
}

interface Beginning {
  id: string;
  actor: Pick<Actor, 'member' | 'name'>;
  moment: Pick<Moment, 'now' | 'today'>;
  upload: string;
}

export function begun(input: z.output<typeof beginSchema>, { id, actor, moment, upload }: Beginning): CreditList | Refusal {
  const { member, name } = actor;
  const { now: at, today: on } = moment;
  const { sort, name: of, bytes: size, year: about, asOf } = input;
  const bad = sort === 'unreported' ? daysProblem(input, on) : undefined;
  if (bad) return bad;
  const more = sort === 'unreported' ? { year: about as number, asOf: asOf as CivilDate } : {};
  return { _id: id, version: 1, sort, name: of, bytes: size, by: { member, name }, at, on, state: 'begun', upload, ...more };
}

/** A list that was pasted, line by line: it is read as it comes. */
export function pasted(
  input: Omit<z.output<typeof pasteSchema>, 'text'>,
  { id, actor, moment, rows, tag, counts }: Omit<Beginning, 'upload'> & Required<Pick<CreditList, 'rows' | 'tag' | 'counts'>>,
): CreditList | Refusal {
  const bad = daysProblem(input, moment.today);
  if (bad) return bad;
  const { member, name } = actor;
  const what = { sort: 'unreported' as const, name: '粘贴的名单', year: input.year, asOf: input.asOf };
  const by = { member, name };
  return { _id: id, version: 1, ...what, by, at: moment.now, on: moment.today, state: 'checked', rows, tag, counts };
}

const wrong = refuse('list-wrong-state');
const next = (list: CreditList, more: Partial<CreditList>): CreditList => ({ ...list, ...more, version: list.version + 1 });

/** The list with what was found in the file. */
export const readAs = (list: CreditList, found: Pick<CreditList, 'headings' | 'rows' | 'others'>): CreditList | Refusal =>
  list.state === 'begun' ? next(list, { ...found, state: 'read' }) : wrong;

/** The list after a dry run; it may be tried again with another mapping until its rows are imported. */
export const checkedAs = (
  list: CreditList,
  found: Pick<CreditList, 'mapping' | 'tag' | 'counts' | 'given'>,
): CreditList | Refusal =>
  list.state === 'read' || list.state === 'checked' ? next(list, { ...found, state: 'checked' }) : wrong;

/** Whatever is entered is imported after a dry run; of those who have not reported nothing is. */
export const started = (list: CreditList): CreditList | Refusal =>
  list.state === 'checked' && list.sort !== 'unreported' ? next(list, { state: 'running' }) : wrong;

export const finished = (list: CreditList, done: NonNullable<CreditList['done']>): CreditList | Refusal =>
  list.state === 'running' ? next(list, { state: 'done', done }) : wrong;
