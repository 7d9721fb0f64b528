import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { choice, date, form, longText, optionalLongText, optionalText, text, yesNo } from '../fields';
import type { Person } from '../merchant/person';
import type { Moment } from '../lifecycle';
import { refuse, type Refusal } from '../errors';
import { basesFor, basisKeys } from './bases';
import { measureKindKeys, measureKinds } from './kinds';
import type { Measure, MeasureObject } from './measure';

/** What 责令改正 is and where it is done: it is an order, with remedies, and none of these. */
export const orderIsNone =
  '责令改正是行政命令，当事人可以申请复议、提起诉讼，不能用提醒、约谈、指导代替。请按行政处罚文书格式第 33 号《责令改正通知书》另外办理。';

/** The choice a form offers to say where an order belongs; never accepted. */
export const ORDER = 'order';

const kind = z
  .string({ error: '请选择用哪一种措施。' })
  .refine((value) => value !== ORDER, { error: orderIsNone, abort: true })
  .pipe(choice('用哪一种措施', measureKindKeys));

/** Words of an order in a letter that is none. */
const ordering = /责令/;

/** A letter that orders is no soft measure, whatever it is called. */
const noOrder = <Text extends z.ZodType<string | undefined>>(of: Text) =>
  of.refine((value) => value === undefined || !ordering.test(String(value)), { error: orderIsNone });

export const letterSchema = form({
  matter: noOrder(longText('写给对方的事实', 10, 1500)),
  duties: noOrder(optionalLongText('法律义务', 1500)),
  demands: noOrder(longText('要求或者建议', 4, 1500)),
  dueOn: date('期限').optional(),
  consequence: optionalLongText('法律后果', 800),
  contact: text('联系人和电话', 4, 80),
});

export const meetingSchema = form({
  on: date('约谈日期'),
  time: z
    .string({ error: '请填写约谈时间。' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '没有看懂这个时间，请写成 09:30 这样，下午用 24 小时写。' }),
  place: text('约谈地点', 2, 80),
  who: text('请谁来', 2, 80),
  bring: optionalText('带什么材料', 200),
});

/** Merchants one letter goes to: one request reads them, and their members hear of it in one act. */
export const MOST_OBJECTS = 50;

export const merchantId = z
  .string({ error: '请从列表里选择商家。' })
  .regex(/^[\w-]{1,64}$/, { error: '请从列表里重新选择商家。' });

export const proposalSchema = form({
  kind,
  basis: choice('依据', basisKeys),
  merchants: z
    .array(merchantId, { error: '请从列表里选择商家。' })
    .max(MOST_OBJECTS, { error: `一封最多给 ${MOST_OBJECTS} 家，再多的请写成一类对象。` })
    .optional(),
  group: optionalText('一类对象', 120),
  networkRelated: yesNo('与网络交易有关'),
  onlineFood: yesNo('是网络食品'),
  reason: longText('内部理由', 4, 1500),
  letter: letterSchema,
  meeting: meetingSchema.optional(),
});
export type ProposalInput = z.output<typeof proposalSchema>;

const at = (path: string, say: string): Refusal => refuse('invalid-input', { fields: { [path]: say } });

/** What does not fit together in a proposal, at its field; `prefix` stands before each path. Pure. */
export function unfit(input: ProposalInput, today: CivilDate, prefix = ''): Refusal | undefined {
  const { kind: of, basis, merchants = [], group, letter, meeting } = input;
  const say = (path: string, words: string) => at(prefix + path, words);
  if (!basesFor(of).includes(basis)) return say('basis', `这个依据不是${measureKinds[of].label}的，请选另一个。`);
  if (new Set(merchants).size !== merchants.length) return say('merchants', '同一家选了两次，请去掉一个。');
  if (merchants.length === 0 && !group) return say('merchants', '请选择商家，或者写明是哪一类对象。');
  if (of === 'interview' && !meeting) return say('meeting.on', '约谈要写明日期、时间、地点和请谁来。');
  if (of !== 'interview' && meeting) return say('meeting.on', '只有约谈才写时间和地点。');
  if (meeting && meeting.on < today) return say('meeting.on', '约谈日期已经过了，请改日期。');
  if (letter.dueOn !== undefined && letter.dueOn < (meeting?.on ?? today)) return say('letter.dueOn', '期限已经过了，请改期限。');
  return undefined;
}

/** What was written, as the record keeps it. */
export function written(input: ProposalInput, objects: readonly MeasureObject[]) {
  const { kind: of, basis, group, networkRelated, onlineFood, reason, letter, meeting } = input;
  const kept = { kind: of, basis, objects: [...objects], networkRelated, onlineFood, reason, letter };
  return { ...kept, ...(group && { group }), ...(meeting && { meeting }) };
}

interface Proposing {
  id: string;
  no: string;
  office: string;
  by: Person;
  objects: readonly MeasureObject[];
  moment: Moment;
}

/** A new one; refused at the field that does not fit. Pure. */
export function proposing(input: ProposalInput, { id, no, office, by, objects, moment }: Proposing): Measure | Refusal {
  const refusal = unfit(input, moment.today);
  if (refusal) return refusal;
  const head = { _id: id, version: 1, no, state: 'proposed' as const, office, at: moment.now, on: moment.today };
  return { ...head, ...written(input, objects), writers: [by] };
}
