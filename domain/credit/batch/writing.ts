import * as z from 'zod';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { choice, date, form, longText, optionalLongText, text } from '../../fields';
import type { Moment } from '../../lifecycle';
import { merchantKinds, trades } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import { without } from '../../without';
import { isFresh, isInWindow, reportedYear, windowOf } from '../annual/report';
import { batchTopics, type BatchOccasion, type NoticeBatch, type Whom } from './batch';
import { refuseBatch } from './errors';

const again = '请重新选择。';
const several = <const T extends readonly [string, ...string[]]>(what: string, keys: T) =>
  z
    .array(choice(what, keys), { error: again })
    .min(1, { error: `请选择${what}，或者都不选。` })
    .max(keys.length, { error: again })
    .optional();

/** What is told and to whom; of a list only its id, what it says of itself is read on the server. */
export const writingSchema = form({
  topic: choice('说什么', batchTopics),
  kinds: several('哪些种类', merchantKinds),
  trades: several('做什么生意', trades),
  offices: z
    .array(z.string({ error: again }).regex(/^\d{6}-\d{2}$/, { error: again }), { error: again })
    .max(30, { error: again })
    .optional(),
  list: z
    .string({ error: again })
    .regex(/^cl_[\w-]{1,60}$/, { error: again })
    .optional(),
  title: text('规定的名称', 4, 80).optional(),
  effectiveOn: date('施行日期').optional(),
  what: longText('讲了什么', 4, 300).optional(),
  source: text('出处', 2, 120).optional(),
  addition: optionalLongText('另外说明', 300, '写重点就可以'),
});
export type WritingInput = z.input<typeof writingSchema>;
export type WritingOutput = z.output<typeof writingSchema>;

/** What the server knows of the list that was chosen. */
export interface ChosenList {
  id: string;
  name: string;
  year: number;
  asOf: CivilDate;
}

const bad = (field: string, say: string): Refusal => refuse('invalid-input', { fields: { [field]: say } });

/** What a new rule is, from what was written of it. */
function ruleOf({ title, effectiveOn, what, source }: WritingOutput, today: CivilDate): BatchOccasion | Refusal {
  if (!title) return bad('title', '请填写规定的名称。');
  if (!effectiveOn) return bad('effectiveOn', '请选择施行日期。');
  if (effectiveOn < today) return bad('effectiveOn', '这个规定已经施行了。');
  if (!what) return bad('what', '请写一写讲了什么。');
  if (!source) return bad('source', '请写出处，读的人查得到。');
  return { topic: 'rule', title, effectiveOn, what, source };
}

type OccasionOf = (input: WritingOutput, list: ChosenList | undefined, today: CivilDate) => BatchOccasion | Refusal;

/** That it is due is told in the window alone; a list narrows it to those who have not reported yet. */
const due: OccasionOf = (_, list, today) => {
  if (!isInWindow(today)) return refuseBatch('window-closed');
  const year = reportedYear(today);
  return !list || list.year === year ? { topic: 'annualDue', year } : bad('list', `名单不是 ${year} 年度的，请换一份。`);
};

/** That it was missed is told from a list alone, made after the window. */
const missed: OccasionOf = (_, list) => {
  if (!list) return bad('list', '没有报的，只按名单提醒：请选一份名单。');
  if (list.asOf <= windowOf(list.year).to) return refuseBatch('window-open');
  return { topic: 'annualMissed', year: list.year, listOn: list.asOf, source: list.name };
};

const occasionOf: Readonly<Record<NoticeBatch['occasion']['topic'], OccasionOf>> = {
  annualDue: due,
  annualMissed: missed,
  rule: (input, list, today) => (list ? bad('list', '新规定不按没有报年报的名单发。') : ruleOf(input, today)),
};

/** What is told and to whom, as it stands today; a list that is too old is refused. Pure. */
export function written(
  input: WritingOutput,
  list: ChosenList | undefined,
  today: CivilDate,
): Pick<NoticeBatch, 'occasion' | 'whom' | 'addition'> | Refusal {
  if (input.list && !list) return refuseBatch('list-missing');
  if (list && !isFresh(list, today)) return refuseBatch('list-old');
  const occasion = occasionOf[input.topic](input, list, today);
  if ('refused' in occasion) return occasion;
  const { kinds, trades: of, offices, addition } = input;
  const whom: Whom = {
    ...(kinds && { kinds }),
    ...(of && { trades: of }),
    ...(offices?.length && { offices }),
    ...(list && { list: { id: list.id, name: list.name, asOf: list.asOf } }),
  };
  return { occasion, whom, ...(addition && { addition }) };
}

interface Beginning {
  id: string;
  no: string;
  by: Person;
  moment: Pick<Moment, 'now' | 'today'>;
}

/** A new mailing. Version 1. Pure. */
export function begun(
  input: WritingOutput,
  list: ChosenList | undefined,
  { id, no, by, moment }: Beginning,
): NoticeBatch | Refusal {
  const { now: at, today: on } = moment;
  const what = written(input, list, on);
  if ('refused' in what) return what;
  return { _id: id, version: 1, no, state: 'drafted', ...what, at, on, writers: [by] };
}

const optional = ['addition', 'approved'] as const;

/** The mailing with this in place of what it said; whoever wrote it is among its writers, and it waits for approval again. Pure. */
export function rewritten(
  batch: NoticeBatch,
  input: WritingOutput,
  list: ChosenList | undefined,
  by: Person,
  today: CivilDate,
): NoticeBatch | Refusal {
  if (batch.state !== 'drafted' && batch.state !== 'approved') return refuseBatch('wrong-state');
  const what = written(input, list, today);
  if ('refused' in what) return what;
  const known = batch.writers.some(({ member }) => member === by.member);
  const writers = known ? batch.writers : [...batch.writers, by];
  return { ...without(batch, ...optional), ...what, writers, state: 'drafted', version: batch.version + 1 };
}
