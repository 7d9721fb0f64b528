import { normalCode, normalName } from '../normal-form';
import type { Merchant } from './merchant';

/** The lists a merchant stands in, by what they are narrowed by. Pure. */
export const listOf = {
  /** Of an office, whatever the state. */
  office: (office: string) => `o:${office}`,
  /** Of a state in the whole county. */
  state: (state: Merchant['state']) => `s:${state}`,
  officeState: (office: string, state: Merchant['state']) => `o:${office}:${state}`,
  /** Of a person who acts for it now. */
  person: (member: string) => `p:${member}`,
  /** Nobody acts for it yet. */
  unclaimed: 'unclaimed',
} as const;

/** The most merchants of one person that are read at once. */
export const MOST_OWN = 10;

/** The mark of a name in an index: every pair of its letters in the normal form, or the one letter there is. */
function pairsOf(name: string): string[] {
  const letters = Array.from(normalName(name));
  if (letters.length < 2) return letters.map((one) => `n:${one}`);
  return letters.slice(1).map((letter, index) => `n:${letters[index]}${letter}`);
}

const codeMark = (code: string) => `c:${normalCode(code)}`;
/** Index keys a merchant may take up. */
const MOST_KEYS = 150;

/** By what staff find a merchant: its number and code whole, its name and shops by every pair of letters of their normal form. Pure. */
export function findMarks({ no, uscc, name, shops }: Pick<Merchant, 'no' | 'uscc' | 'name' | 'shops'>): string[] {
  const codes = [no, ...(uscc ? [uscc] : [])].map(codeMark);
  const names = [name, ...shops.map((shop) => shop.name)].flatMap(pairsOf);
  return [...new Set([...codes, ...names])].slice(0, MOST_KEYS);
}

/** The marks that whatever has these words has: those of a number or a code, or of a part of a name. Pure. */
export function wantedMarks(words: string): string[][] {
  const pairs = pairsOf(words);
  return [[codeMark(words)], ...(pairs.length ? [[...new Set(pairs)]] : [])];
}

/** Whether it really has the words: pairs of letters may come from two places. Pure. */
export function reallyHas({ no, uscc, name, shops }: Pick<Merchant, 'no' | 'uscc' | 'name' | 'shops'>, words: string): boolean {
  const wanted = normalName(words);
  if (!wanted) return false;
  if ([no, uscc ?? ''].some((code) => normalCode(code) === normalCode(words))) return true;
  return [name, ...shops.map((shop) => shop.name)].some((one) => normalName(one).includes(wanted));
}

/** By what a merchant is listed and found, as every function that writes one keeps it beside it. Pure. */
export function merchantListed(merchant: Merchant): { find: string[]; lists: string[] } {
  const { office, state, people } = merchant;
  const acting = people.filter(({ left }) => left === undefined).map(({ member }) => member);
  return {
    find: findMarks(merchant),
    lists: [
      listOf.office(office),
      listOf.state(state),
      listOf.officeState(office, state),
      ...(acting.length ? acting.map(listOf.person) : state === 'active' ? [listOf.unclaimed] : []),
    ],
  };
}
