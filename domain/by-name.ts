import type { Person } from './merchant/person';

/** A value with each person's name in place of the person: accounts never leave the server. */
export type ByName<T> = T extends string | number | boolean
  ? T
  : T extends Person
    ? string
    : T extends readonly (infer One)[]
      ? ByName<One>[]
      : T extends object
        ? { [Key in keyof T]: ByName<T[Key]> }
        : T;

const isPerson = (value: object): value is Person => 'member' in value && 'name' in value;

/** The same value with names for persons, whole and however deep. Pure. */
export function byName<T>(value: T): ByName<T> {
  const named = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(named);
    if (typeof one !== 'object' || one === null) return one;
    if (isPerson(one)) return one.name;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, named(inner)]));
  };
  return named(value) as ByName<T>;
}
