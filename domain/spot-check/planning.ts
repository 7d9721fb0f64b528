import * as z from 'zod';
import { choice, form, optionalText, text, yesNo } from '../fields';
import type { Moment } from '../lifecycle';
import type { Person } from '../merchant/person';
import { methodKeys, subjectKeys, type SpotCheck } from './spot-check';

export const planSchema = form({
  plan: text('抽查计划', 2, 120),
  merchant: z
    .string({ error: '请从列表里选择商家。' })
    .regex(/^[\w-]{1,64}$/, { error: '请从列表里重新选择商家。' })
    .optional(),
  firm: text('被抽查的经营者', 2, 80),
  shop: optionalText('网店', 80),
  networkRelated: yesNo('与网络交易有关'),
  subject: choice('抽查什么', subjectKeys),
  what: text('商品或者行为', 2, 120),
  batch: optionalText('批次、规格', 80),
  method: choice('怎样查', methodKeys),
});
export type PlanInput = z.output<typeof planSchema>;

interface Planning {
  id: string;
  no: string;
  office: string;
  by: Person;
  moment: Moment;
}

/** A new one. Pure. */
export const planning = (input: PlanInput, { id, no, office, by, moment }: Planning): SpotCheck => ({
  ...{ _id: id, version: 1, no, state: 'planned', office, at: moment.now, on: moment.today, by },
  ...input,
});
