import type { Refusal } from './errors';
import type { Step } from './lifecycle';

/** What a guard meets that looks at what is not typed yet. */
const NOT_TYPED = new Error('not typed yet');

const typedSoFar = (known: object): object =>
  new Proxy(known, {
    get: (typed, name) => {
      if (name in typed) return Reflect.get(typed, name) as unknown;
      throw NOT_TYPED;
    },
    has: () => {
      throw NOT_TYPED;
    },
    ownKeys: () => {
      throw NOT_TYPED;
    },
  });

/**
 * Why an act would be refused whatever is typed besides `known`: the first of its own guards that refuses without having looked at anything
 * else of it. Undefined where it depends on what is typed. Pure.
 */
export function refusedAnyhow<Subject, Input, Relation extends string>(
  { needs = [] }: { needs?: readonly ((step: Step<Subject, Input, Relation>) => Refusal | undefined)[] },
  step: Omit<Step<Subject, Input, Relation>, 'input'>,
  known: object = {},
): Refusal | undefined {
  for (const need of needs) {
    try {
      const refusal = need({ ...step, input: typedSoFar(known) as Input });
      // What is wrong with a field is said where it is typed.
      if (refusal && !refusal.fields) return refusal;
    } catch (error) {
      if (error !== NOT_TYPED) throw error;
    }
  }
  return undefined;
}
