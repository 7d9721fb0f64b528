import type { StaffWords } from '@domain/act-words';
import { groupsOf, offerOf, type Offer } from '../act/offered';

type Words = Readonly<Record<string, Pick<StaffWords<never>, 'group' | 'foot' | 'decides'> | undefined>>;

/** What is offered on a promise or a record: what the rule leaves open, without what needs another person than who wrote it. */
export function offered(
  words: object,
  acts: readonly { command: string }[],
  leftOut: (command: string) => boolean = () => false,
): Offer<string> {
  const known = words as Words;
  const may = acts.map(({ command }) => command).filter((one) => known[one] !== undefined && !leftOut(one));
  return offerOf<string>(known as never, may);
}

export const groupsIn = (words: object, titles: readonly string[]) => groupsOf<string>(words as never, titles);
