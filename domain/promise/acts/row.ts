import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { form, longText } from '../../fields';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { Person } from '../../merchant/person';
import type { SecondPerson } from '../../second-person';
import { refusePromise } from '../errors';
import type { MerchantPromise, PromiseState } from '../promise';
import type { PromiseRelation } from '../relations';

export const { row, table } = defineLifecycle<PromiseState, PromiseRelation, never, MerchantPromise>();

export type Act<Input> = Step<MerchantPromise, Input, PromiseRelation>;

export const own = ['owner', 'clerk'] as const;
export const officers = ['officer', 'leader'] as const;
export { form, longText };

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });

/** Who did it, and on which civil day (+08:00). */
export const signedBy = (step: Act<unknown>) => ({ on: step.moment.today, by: person(step) });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

export const oneId = (what: string) =>
  z.string({ error: `请选择${what}。` }).regex(/^[\w-]{1,80}$/, { error: `请从列表重新选择${what}。` });

/** With this person among those who wrote it. */
export const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];

/** Whoever wrote or signed any of it neither checks it nor lets it through. */
export const notWriter = (said: 'check-own' | 'through-own'): SecondPerson<Act<unknown>> => ({
  first: ({ subject: { writers, signed, change } }) => [...writers, signed?.by, change?.by],
  own: refusePromise(said),
});
