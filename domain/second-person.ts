import { refuse, type ErrorCode, type Refusal } from './errors';
import { isSameName } from './normal-form';

/** Who did the first half of a step for two persons; `member` where the account is on record. */
export interface FirstPerson {
  member?: string;
  name: string;
}

/** Whom a step must not be taken by: who proposed what it settles, or made what it undoes; and the word each hears. */
export interface SecondPerson<Step> {
  first: (step: Step) => readonly (FirstPerson | undefined)[];
  own: ErrorCode | Refusal;
}

/**
 * Whether two entries are one person's: one account, or one name. Whoever has two accounts of WeChat stays one person; two officers of one
 * name are told apart by their names (王芳、王芳（大）) when they are invited.
 */
export function samePerson(one: FirstPerson, other: FirstPerson): boolean {
  if (one.member !== undefined && one.member === other.member) return true;
  return isSameName(one.name, other.name);
}

/**
 * The refusal of a step for two persons to the one who took its first half, whatever role or account it is taken in now. The one place where
 * this is decided: rows of a lifecycle name it as `second`, what has no lifecycle asks here.
 */
export function notByFirst(
  firsts: readonly (FirstPerson | undefined)[],
  actor: FirstPerson,
  own: ErrorCode | Refusal,
): Refusal | undefined {
  const did = firsts.some((first) => first && samePerson(first, actor));
  if (!did) return undefined;
  return typeof own === 'string' ? refuse(own) : own;
}
