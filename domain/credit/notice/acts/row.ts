import { refuse, type Refusal } from '../../../errors';
import { form, longText } from '../../../fields';
import { defineLifecycle, type Step } from '../../../lifecycle';
import type { Person } from '../../../merchant/person';
import type { Contest, CreditNotice, State } from '../notice';
import type { NoticeRelation } from '../relations';

export const { row, table } = defineLifecycle<State, NoticeRelation, never, CreditNotice>();

export type Act<Input> = Step<CreditNotice, Input, NoticeRelation>;
export { form, longText };

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** The objection that nobody has answered yet. */
export const openContest = ({ contests = [] }: Pick<CreditNotice, 'contests'>): Contest | undefined =>
  contests.find(({ answer }) => answer === undefined);

/** With this person among those who wrote it. */
export const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];

/** What is in people's hands: read, objected to, answered. */
export const inHand = ['delivered', 'contested', 'answered'] as const satisfies readonly State[];
