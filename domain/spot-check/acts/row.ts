import { refuse, type Refusal } from '../../errors';
import { longText } from '../../fields';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { Person } from '../../merchant/person';
import type { SpotCheckRelation } from '../relations';
import type { SpotCheck, State, Verdict } from '../spot-check';

export const { row, table } = defineLifecycle<State, SpotCheckRelation, never, SpotCheck>();

export type Act<Input> = Step<SpotCheck, Input, SpotCheckRelation>;

export const officers = ['officer'] as const;

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

export const notAhead = (field: string, on: string, today: string): Refusal | undefined =>
  on > today ? badField(field, '不能晚于今天。') : undefined;

const bad: readonly Verdict[] = ['unqualified', 'problems'];

/** The verdict that stands: that of the reinspection where there was one. Pure. */
export const verdictOf = ({ reinspection, result }: Pick<SpotCheck, 'reinspection' | 'result'>): Verdict | undefined =>
  reinspection?.result?.verdict ?? result?.verdict;

/** Whether something must be done about what was found. Pure. */
export const asksHandling = (check: Pick<SpotCheck, 'reinspection' | 'result'>): boolean => {
  const verdict = verdictOf(check);
  return verdict !== undefined && bad.includes(verdict);
};
