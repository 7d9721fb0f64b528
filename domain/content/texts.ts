import { takeOut, personalDataIn } from '../privacy/personal-data';
import type { Where } from './checks';

/** `security.msgSecCheck` looks at so many characters at once. */
export const MOST_CHARACTERS = 2500;

const textsOf = (...values: readonly unknown[]) => values.flatMap((one) => (typeof one === 'string' && one.trim() ? [one] : []));
const part = (input: unknown, name: string) => (input as Record<string, unknown> | undefined)?.[name];

/** Every text that stands in it, to any depth: what goes to the public is public whole. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return textsOf(value);
  if (Array.isArray(value)) return value.flatMap(allTexts);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : [];
}

/** What a merchant writes of a promise in its own words; the rest is the template's. */
const ownWordsIn = (wording: unknown): string[] =>
  textsOf(...['goods', 'excludedGoods', 'more', 'titleName', 'titleBy', 'titleDocument'].map((name) => part(wording, name)));

/** Of what was sent with an act only these words go to WeChat: never a name, a telephone number, an address or a number of the order. */
const wordsIn: Record<Where, (input: unknown) => string[]> = {
  filing: (input) => textsOf(part(input, 'facts'), part(part(input, 'purchase'), 'goods')),
  supplement: (input) => textsOf(part(input, 'text')),
  answer: (input) => textsOf(part(input, 'text')),
  // Who asks for one's own data writes of oneself.
  feedback: (input) => (part(input, 'kind') === 'myData' ? [] : textsOf(part(input, 'text'))),
  bulletin: (input) => allTexts(part(input, 'writing')),
  promise: (input) => ownWordsIn(part(input, 'wording')),
  // What one side tells the other: asked about before it is told.
  negotiation: (input) =>
    textsOf(
      part(part(input, 'purchase'), 'goods'),
      part(part(input, 'shown'), 'text'),
      part(part(input, 'terms'), 'more'),
      part(input, 'reason'),
    ),
  offer: (input) => textsOf(part(part(input, 'terms'), 'more'), part(input, 'reason')),
  trace: (input) => textsOf(part(input, 'product'), part(input, 'batch'), part(input, 'source'), part(input, 'certificateNo')),
};

/**
 * The words of an act as they are checked, in pieces that WeChat takes; numbers of persons are taken out first (PIPL 6). No text, no piece.
 */
export function piecesOf(where: Where, input: unknown): string[] {
  const whole = wordsIn[where](input).join('\n');
  const letters = [...takeOut(whole, personalDataIn(whole))];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += MOST_CHARACTERS) pieces.push(letters.slice(at, at + MOST_CHARACTERS).join(''));
  return pieces;
}

/** Whether what comes with these words may be a paper that says who somebody is, or for whom somebody acts: it never leaves for a check. */
export const mayBePaper = (text: string | undefined): boolean =>
  /身份证|身份证明|户口|护照|通行证|居住证|驾驶证|授权|委托书|监护|营业执照|证件/.test(text ?? '');
