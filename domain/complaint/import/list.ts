import * as z from 'zod';
import type { Actor } from '../../bureau/actor';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { form, text } from '../../fields';
import type { Moment } from '../../lifecycle';
import { columnIds, mappingProblem, type Mapping } from './columns';

/** How many rows of a list are what; together they are all of its rows. */
export interface Counts {
  /** Become cases. */
  fresh: number;
  /** Are thin cases already, and bring them up to date. */
  follows: number;
  /** Are known and the same. */
  same: number;
  /** Are known, and a person looks at what differs. */
  differs: number;
  /** Are closed in the national platform, and nobody works on them any more. */
  closed: number;
  /** Cannot be read. */
  bad: number;
}

export type ListState = 'begun' | 'read' | 'checked' | 'running' | 'done';

/** A list of the national platform that is being imported; its rows lie apart and are kept for some days. */
export interface ImportList {
  _id: string;
  version: number;
  name: string;
  office: string;
  by: { member: string; name: string };
  /** UTC ms and civil date (+08:00) of the upload. */
  at: number;
  on: CivilDate;
  bytes: number;
  state: ListState;
  /** Where it was uploaded. */
  upload: string;
  headings?: string[];
  /** Rows under the headings. */
  rows?: number;
  /** Sheets of the file that were not read. */
  others?: string[];
  mapping?: Mapping;
  /** Which of the written parts are those of the latest check. */
  tag?: string;
  counts?: Counts;
  /** What became of the rows that were to become cases or to be followed. */
  done?: { made: number; followed: number; left: number };
}

/** Days the rows of a list are kept: long enough to look at what differed. */
export const ROWS_DAYS = 14;

export const beginSchema = form({
  name: text('文件名', 1, 120),
  bytes: z
    .int({ error: '请重新选择文件。' })
    .min(1, { error: '这个文件是空的。' })
    .max(5 * 1024 * 1024, { error: '文件最大 5 MB，请分成几份再导入。' }),
});

export const mappingSchema = z
  .array(z.enum(['', ...columnIds], { error: '请重新选择这一列是什么。' }), { error: '请选择每一列是什么。' })
  .max(80, { error: '最多 80 列。' })
  .check((ctx) => {
    const problem = mappingProblem(ctx.value as Mapping);
    if (problem) ctx.issues.push({ code: 'custom', message: problem, input: ctx.value });
  });

/** Whether this officer may know of the list: it names people of the complaints of one office. */
export const mayWorkOn = ({ office }: Actor, list: ImportList): boolean => office !== undefined && office === list.office;

interface Beginning {
  id: string;
  actor: Actor;
  moment: Moment;
  upload: string;
}

export function begun(input: z.output<typeof beginSchema>, { id, actor, moment, upload }: Beginning): ImportList | Refusal {
  const { member, name, office } = actor;
  if (!office) return refuse('not-allowed');
  const { now: at, today: on } = moment;
  return { _id: id, version: 1, ...input, office, by: { member, name }, at, on, state: 'begun', upload };
}

const wrong = refuse('list-wrong-state');
const next = (list: ImportList, more: Partial<ImportList>): ImportList => ({ ...list, ...more, version: list.version + 1 });

/** The list with what was found in the file. */
export const readAs = (list: ImportList, found: Pick<ImportList, 'headings' | 'rows' | 'others'>): ImportList | Refusal =>
  list.state === 'begun' ? next(list, { ...found, state: 'read' }) : wrong;

/** The list after a dry run; it may be tried again with another mapping until its rows become cases. */
export const checkedAs = (list: ImportList, found: Pick<ImportList, 'mapping' | 'tag' | 'counts'>): ImportList | Refusal =>
  list.state === 'read' || list.state === 'checked' ? next(list, { ...found, state: 'checked' }) : wrong;

export const started = (list: ImportList): ImportList | Refusal =>
  list.state === 'checked' ? next(list, { state: 'running' }) : wrong;

export const finished = (list: ImportList, done: ImportList['done']): ImportList | Refusal =>
  list.state === 'running' ? next(list, { state: 'done', done }) : wrong;
