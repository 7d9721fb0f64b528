import { normalName } from '../normal-form';
import { textsOf, type Block } from './blocks';
import type { NamedFirm } from './naming';

/** What of a bulletin is text: of what was written, or is being written. */
interface Written {
  title: string;
  lead?: string | undefined;
  blocks: readonly Block[];
  names?: readonly Pick<NamedFirm, 'name' | 'said' | 'document'>[] | undefined;
}

/** Every text a reader reads, each with the path of its field; what firms are named and what is said of them stands in `names`. Pure. */
export function pathsOf({ title, lead, blocks }: Written): { path: string; text: string }[] {
  return [
    { path: 'title', text: title },
    ...(lead ? [{ path: 'lead', text: lead }] : []),
    ...blocks.flatMap((block, index) => textsOf(block).map((text) => ({ path: `blocks.${index}`, text }))),
  ];
}

/** All of it in one, for reading aloud, checking and counting. Pure. */
export const wholeText = (written: Written): string =>
  [
    ...pathsOf(written).map(({ text }) => text),
    ...(written.names ?? []).flatMap(({ name, document, said }) => [`${name}（${document}）：${said}`]),
  ].join('\n');

/** What begins every mark of the full-text index. */
const MARK = '~';
/** What parts words. */
const GAP = /[\s\p{P}\p{S}]+/u;

const plainParts = (text: string): string[][] => text.split(GAP).map((part) => [...normalName(part)]);

/** Pairs of neighbouring letters of a text's normal form, each once: 网购提示 → 网购, 购提, 提示. A text of one letter has none. Pure. */
export function pairsOf(text: string): string[] {
  const found = new Set<string>();
  for (const plain of plainParts(text))
    for (let at = 0; at + 1 < plain.length; at += 1) found.add(`${plain[at] ?? ''}${plain[at + 1] ?? ''}`);
  return [...found];
}

/** The Chinese letters of a text, each once: one alone is a word (鱼, 酒). A digit or a letter of another script alone says nothing. Pure. */
function lettersOf(text: string): string[] {
  return [...new Set(plainParts(text).flat())].filter((letter) => /\p{Script=Han}/u.test(letter));
}

/** The marks by which a full-text search finds it: never more than twice its letters. Pure. */
export function searchMarks(written: Written): string[] {
  const text = wholeText(written);
  return [...pairsOf(text), ...lettersOf(text)].map((part) => MARK + part);
}

/** The marks that a bulletin with these words has, all of them; empty where the words say too little to search for. Pure. */
export const wantedMarks = (words: string): string[] =>
  words.split(GAP).flatMap((word) => {
    const pairs = pairsOf(word);
    return (pairs.length ? pairs : lettersOf(word)).map((part) => MARK + part);
  });

/** What is said of words that say too little to search for. */
export const tooLittle = '请写一个汉字，或者两个以上的字母、数字，例如：鱼、退货、618。';

/** Whether each of these words, parted by blanks, really stands in it: pairs may come from two places. Pure. */
export function reallyHas(written: Written, words: string): boolean {
  const plain = normalName(wholeText(written));
  return words
    .split(/\s+/)
    .map(normalName)
    .every((word) => plain.includes(word));
}
