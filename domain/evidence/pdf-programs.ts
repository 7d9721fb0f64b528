import { refuse } from '../errors';
import type { PhoneRefusal } from '../phone-errors';
import { faultSeen, latin1 } from './pdf';

/** Unpacks a zlib stream up to so many bytes; undefined where it is none, or larger. */
export type Inflate = (bytes: Uint8Array, most: number) => Uint8Array | undefined;

/** Unpacked bytes of one packed list of objects, and how many of them are looked at: a file made to outlast its reader is refused. */
const MOST_UNPACKED = 4 * 1024 * 1024;
const MOST_LISTS = 500;
/** A name as a PDF may write it: any letter also as # and two hexadecimal digits (ISO 32000-1, 7.3.5). */
function nameOf(word: string): string {
  const letters = [...word].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16);
    const digits = [...hex].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('');
    return `(?:${letter}|#${digits})`;
  });
  // Zero is a blank of a PDF as well (7.2.2).
  return `/${letters.join('')}(?![^\\s\\0()<>\\[\\]{}/%])`;
}

const anyOf = (...words: readonly string[]) => new RegExp(words.map(nameOf).join('|'));

/** Long enough to be no chance in packed picture data. */
const long = [
  'JavaScript',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Launch',
  'SubmitForm',
  'ImportData',
  'FileAttachment',
  'OnInstantiate',
];
const programs = anyOf(...long);
/** Short ones are looked for where objects stand, not inside packed data. */
const shortPrograms = anyOf('JS', 'EF', 'XFA', 'Rendition', 'Movie', 'GoToE', 'GoToR', ...long);
const blank = '[\\s\\0]';
const locked = new RegExp(`${nameOf('Encrypt')}${blank}*(?:\\d+${blank}+\\d+${blank}+R|<<)`);
const named = anyOf('ObjStm');
/** A list may leave out what it is; its first object stands behind so many bytes all the same. */
const packedList = anyOf('ObjStm', 'First');
const filter = anyOf('Filter', 'F');
const flate = anyOf('FlateDecode', 'Fl');
const otherwisePacked = anyOf('ASCIIHexDecode', 'ASCII85Decode', 'LZWDecode', 'RunLengthDecode', 'Crypt', 'DecodeParms');

/** How often it stands there. */
const count = (what: RegExp, text: string) => text.split(what).length - 1;

/** Whether a list of objects can be unpacked here: as it is, or by the one way that every writer of PDF uses. */
function wayOf(dictionary: string): 'plain' | 'flate' | undefined {
  if (!filter.test(dictionary)) return 'plain';
  return count(flate, dictionary) === 1 && !otherwisePacked.test(dictionary) ? 'flate' : undefined;
}

/** The blanks of a PDF, and the ends of its lines (7.2.2). */
const isBlank = (char: string | undefined) => char !== undefined && '\0\t\n\f\r '.includes(char);
const endsLine = (char: string | undefined) => char === '\n' || char === '\r';
const comment = /^[\s\0]*%/;
const commentBehind = />>[\s\0]*%/;

/**
 * Whether a dictionary ends before `at`, with nothing between but blanks and comments, which readers pass over (7.2.3). Read line by line
 * from behind: no line is looked at for more than one word `stream`, however a file was made to outlast its reader.
 */
function endsDictionary(text: string, at: number): boolean {
  let end = at;
  let isLineBefore = false;
  for (;;) {
    for (; isBlank(text[end - 1]); end -= 1) isLineBefore ||= endsLine(text[end - 1]);
    if (text.slice(end - 2, end) === '>>') return true;
    if (!isLineBefore || end === 0) return false;
    let begin = end;
    while (begin > 0 && !endsLine(text[begin - 1])) begin -= 1;
    const line = text.slice(begin, end);
    if (commentBehind.test(line)) return true;
    if (!comment.test(line)) return false;
    end = begin;
  }
}

/** Where the data of the next stream from `at` on begin: behind the word, blanks and one end of a line; undefined where none follows. */
function nextStream(text: string, at: number): number | undefined {
  for (let word = text.indexOf('stream', at); word >= 0; word = text.indexOf('stream', word + 1)) {
    if (!endsDictionary(text, word)) continue;
    let from = word + 'stream'.length;
    while (isBlank(text[from]) && !endsLine(text[from])) from += 1;
    if (text[from] === '\r') from += 1;
    return text[from] === '\n' ? from + 1 : from;
  }
  return undefined;
}

const comments = /%[^\r\n]*/g;

/** What stands behind the last object that began or ended. */
const behindLast = (text: string) => text.slice(Math.max(text.lastIndexOf(' obj'), text.lastIndexOf('endobj'), 0));

/** A text in which as much closes as opens: one that begins within a string or a dictionary does not. */
const isWhole = (text: string) => count(/<</, text) === count(/>>/, text) && count(/\(/, text) === count(/\)/, text);

/** The dictionary before a stream, where it may be one of a list of objects; what only looks like the beginning of an object hides none. */
function listBefore(before: string): string | undefined {
  const dictionaries = [before, before.replace(comments, '')].map(behindLast);
  return [...dictionaries, ...(dictionaries.every(isWhole) ? [] : [before])].find((one) => packedList.test(one));
}

/** What stands outside of packed data, and each list of objects that is packed (7.5.7). */
function partsOf(text: string): { plain: string; lists: { dictionary: string; from: number; to: number }[] } {
  const plain: string[] = [];
  const lists: { dictionary: string; from: number; to: number }[] = [];
  let at = 0;
  for (let from = nextStream(text, 0); from !== undefined; from = nextStream(text, at)) {
    const end = text.indexOf('endstream', from);
    const to = end < 0 ? text.length : end;
    const before = text.slice(at, from);
    plain.push(before);
    const dictionary = listBefore(before);
    if (dictionary !== undefined) lists.push({ dictionary, from, to });
    at = to;
  }
  return { plain: [...plain, text.slice(at)].join('\n'), lists };
}

function faultOfLists(bytes: Uint8Array, { lists }: ReturnType<typeof partsOf>, inflate: Inflate): PhoneRefusal | undefined {
  if (lists.length > MOST_LISTS) return refuse('evidence-pdf-unread');
  for (const { dictionary, from, to } of lists) {
    const raw = bytes.subarray(from, to);
    const way = wayOf(dictionary);
    const unpacked = way === 'flate' ? inflate(raw, MOST_UNPACKED) : way && raw;
    if (!unpacked) return refuse('evidence-pdf-unread');
    if (shortPrograms.test(latin1(unpacked))) return refuse('evidence-pdf-program');
  }
  return undefined;
}

/**
 * Why a PDF is not taken: {@link faultSeen}, or something in it acts by itself or hides another file (scripts, programs to start, data sent
 * or fetched, attachments, ways to other files, films, forms that are programs), also where the names are written otherwise or packed. Undefined for one that is taken.
 * Each byte is read once, and unpacked no further than a limit.
 */
export function faultOfPdf(bytes: Uint8Array, inflate: Inflate): PhoneRefusal | undefined {
  const text = latin1(bytes);
  const seen = faultSeen(bytes, text);
  if (seen) return seen;
  const parts = partsOf(text);
  if (locked.test(parts.plain)) return refuse('evidence-pdf-locked');
  if (programs.test(text) || shortPrograms.test(parts.plain)) return refuse('evidence-pdf-program');
  // A list that stands where packed data seem to be is hidden from whoever looks, not from whoever opens it.
  if (count(named, text) !== parts.lists.filter(({ dictionary }) => named.test(dictionary)).length)
    return refuse('evidence-pdf-unread');
  return faultOfLists(bytes, parts, inflate);
}
