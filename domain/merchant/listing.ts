import { hasInitials, initialsOf } from '../initials';
import { linkKey } from '../link-key';
import { normalCode, normalName } from '../normal-form';
import { checkDue } from './checking';
import type { Merchant } from './merchant';
import { waitsForSecond } from './merging';

/** The lists a merchant stands in, by what they are narrowed by. Pure. */
export const listOf = {
  /** Of an office, whatever the state. */
  office: (office: string) => `o:${office}`,
  /** Of a state in the whole county. */
  state: (state: Merchant['state']) => `s:${state}`,
  officeState: (office: string, state: Merchant['state']) => `o:${office}:${state}`,
  /** Of a person who acts for it now. */
  person: (member: string) => `p:${member}`,
  /** A person who ought to have registered (网络交易监督管理办法 8). */
  over100k: 'over100k',
  /** Nobody acts for it yet. */
  unclaimed: 'unclaimed',
  /** To be merged with another one, or the merging to be undone, once a second person says so. */
  merging: 'merging',
} as const;

/** The lists in which each subject stands once: one that was merged with another stands in neither. */
export const standingLists = [listOf.state('active'), listOf.state('closed')] as const;

/** The most merchants of one person that are read at once. */
export const MOST_OWN = 10;

/** The longest part of a name that is one key of the index; of longer words the beginning leads there. */
const LONGEST = 4;

/** Every part of 2 to {@link LONGEST} letters in a row, or the one letter there is; each place has one letter or, of initials, several to choose from. */
function partsOf(places: readonly (readonly string[])[]): string[] {
  if (places.length === 1) return [...places[0]!];
  const parts: string[] = [];
  places.forEach((letters, from) => {
    let grown: string[] = [...letters];
    for (const next of places.slice(from + 1, from + LONGEST)) {
      grown = grown.flatMap((part) => next.map((letter) => part + letter));
      parts.push(...grown);
    }
  });
  return parts;
}

const namePartsOf = (name: string): string[] =>
  partsOf(Array.from(normalName(name), (letter) => [letter])).map((part) => `n:${part}`);
const initialPartsOf = (name: string): string[] => {
  const places = Array.from(normalName(name), (letter) => Array.from(initialsOf(letter))).filter(({ length }) => length);
  return places.length < 2 ? [] : partsOf(places).map((part) => `i:${part}`);
};
/** The key that leads to whatever has these letters. */
const leadOf = (letters: string): string => Array.from(letters).slice(0, LONGEST).join('');

/** The mark of a number or a code, whole. */
export const codeMark = (code: string) => `c:${normalCode(code)}`;
/** The mark of a whole name, of a merchant or of one of its shops. */
export const wholeMark = (name: string) => `w:${normalName(name)}`;
/** The mark of the page a link leads to; none of what is no link. */
export const linkMark = (url: string): string[] => {
  const key = linkKey(url);
  return key ? [`u:${key}`] : [];
};
/** What a merchant is found by. */
type Findable = Pick<Merchant, 'no' | 'uscc' | 'name' | 'shops' | 'absorbed'>;

/** Its own names, those of whom it absorbed, those of its shops, and what people call them. Pure. */
const namesOf = ({ name, shops, absorbed = [] }: Pick<Findable, 'name' | 'shops' | 'absorbed'>): string[] => [
  ...[name, ...absorbed.map((one) => one.name)],
  ...shops.flatMap((shop) => [shop.name, ...(shop.aliases ?? [])]),
];
/** Its number and code, and those of whom it absorbed. */
const codesOf = ({ no, uscc, absorbed = [] }: Findable): string[] =>
  [no, uscc, ...absorbed.flatMap((one) => [one.no, one.uscc])].flatMap((code) => code ?? []);

/** The marks that it has whole: of its number and code, of the links of its shops, of every name of it. Pure. */
export const wholeMarks = (merchant: Findable): string[] => {
  return [
    ...codesOf(merchant).map(codeMark),
    ...merchant.shops.flatMap(({ url }) => (url ? linkMark(url) : [])),
    ...namesOf(merchant).map(wholeMark),
  ];
};

/**
 * By what staff find a merchant, all from one normal form: its number, its code and the links of its shops whole, its name, its shops and what they are
 * called by every few letters in a row and every few initials of their pinyin. Pure.
 */
export function findMarks(merchant: Findable): string[] {
  const names = namesOf(merchant);
  return [...new Set([...wholeMarks(merchant), ...names.flatMap(namePartsOf), ...names.flatMap(initialPartsOf)])];
}

/** Letters that may be initials of pinyin. */
const asInitials = /^[A-Z0-9]{2,20}$/;

/**
 * The marks of which whatever has these words has one: of a number or a code, of a link, of a part of a name, of initials of pinyin. Each is one key of
 * the index, so that a page reads what it shows and little more, however many merchants there are. Pure.
 */
export function wantedMarks(words: string): string[] {
  const links = linkMark(words);
  if (links.length) return links;
  const letters = normalName(words);
  return [codeMark(words), `n:${leadOf(letters)}`, ...(asInitials.test(letters) ? [`i:${leadOf(letters)}`] : [])];
}

/** Whether it really has the words: their first letters have led to it. Pure. */
export function reallyHas(merchant: Findable, words: string): boolean {
  const link = linkKey(words);
  if (link) return merchant.shops.some(({ url }) => url !== undefined && linkKey(url) === link);
  const wanted = normalName(words);
  if (!wanted) return false;
  if (codesOf(merchant).some((code) => normalCode(code) === normalCode(words))) return true;
  const names = namesOf(merchant).map(normalName);
  return names.some((one) => one.includes(wanted)) || (asInitials.test(wanted) && names.some((one) => hasInitials(one, wanted)));
}

/** So many shops are kept of one merchant. */
export const MOST_SHOPS = 50;
/** Letters of all its names and aliases: each takes up some six keys of the index it is found by. Fifty shops of usual names come to less. */
const MOST_LETTERS = 1500;
/** Whether the index holds all that it is called. Pure. */
export const isFindable = (merchant: Pick<Merchant, 'name' | 'shops' | 'absorbed'>): boolean =>
  namesOf(merchant).join('').length <= MOST_LETTERS;

/** By what a merchant is listed and found, as every function that writes one keeps it beside it; `dueBy` is when a shop is to be looked at. Pure. */
export function merchantListed(merchant: Merchant): { find: string[]; lists: string[]; dueBy: string } {
  const { office, state, people, over100k } = merchant;
  const waits = waitsForSecond(merchant) ? [listOf.merging] : [];
  // Whoever looks for it finds the one that goes on.
  if (state === 'merged') return { find: [], lists: [listOf.state(state), ...waits], dueBy: '' };
  const acting = people.filter(({ left }) => left === undefined).map(({ member }) => member);
  return {
    find: findMarks(merchant),
    dueBy: checkDue(merchant),
    lists: [
      ...waits,
      listOf.office(office),
      listOf.state(state),
      listOf.officeState(office, state),
      ...(over100k && state === 'active' ? [listOf.over100k] : []),
      ...(acting.length ? acting.map(listOf.person) : state === 'active' ? [listOf.unclaimed] : []),
    ],
  };
}
