import { refuse, type Refusal } from '../../errors';
import { longText } from '../../fields';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { Person } from '../../merchant/person';
import type { SecondPerson } from '../../second-person';
import { refuseMeasure } from '../errors';
import type { Measure, State } from '../measure';
import type { MeasureRelation } from '../relations';

export const { row, table } = defineLifecycle<State, MeasureRelation, never, Measure>();

export type Act<Input> = Step<Measure, Input, MeasureRelation>;

export const officers = ['officer', 'unitLeader', 'leader'] as const;

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** Whoever wrote any of it does not approve it, whatever role or account that person takes. */
export const notWriter: SecondPerson<Act<unknown>> = {
  first: ({ subject }) => subject.writers,
  own: refuseMeasure('approve-own'),
};

export const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];

/** Not later than today; what was done was done. */
export const notAhead = (field: string, on: string, today: string): Refusal | undefined =>
  on > today ? badField(field, '不能晚于今天。') : undefined;
