/** A telephone number as it is kept, or why what was typed is none. */
export type ReadTelephone = { number: string } | { problem: string };

/** Whose number is asked for: a person is called back on it, a shop may give the number of its service. */
export type Whose = 'person' | 'shop';

/** What people write between the digits of a number: blanks, hyphens, dots, brackets, and marks nobody sees. */
const between = /[\s\p{C}().·•‧∙⋅●:_/\u2043-]+/gu;
/** Full-width signs as half-width ones and every dash as one, letter for letter, so that places hold. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-');
const label = /^(?:联系)?(?:电话|手机|座机|固话|号码|tel(?:ephone)?|phone|mob(?:ile)?)(?:号码?)?\s*[:.]?\s*/i;
const extension = /\(?(?:转(?:分机)?|分机号?|ext\.?|x|#|,)\s*(\d{1,6})\)?$/i;
/** A third group after a whole number is its extension: 0939-7121234-8001, 13900001101-8001. */
const thirdGroup = /^((?:\(?0\d{2,3}\)?[\s-]*)\d{7,8}|1[3-9]\d{9}|[48]00(?:[\s-]?\d){7})-(\d{1,6})$/;

/** +44 (0)20: the nought is dialled at home alone, and is no part of the number with its country code (E.123, 7.2). */
const dialledAtHome = /^((?:\+|00)\s*[1-9][\d\s-]{0,3}?[\s-]*)\(0\)/;

/** 86 and 0086 of a mobile or with an area code, +86 of any number, are what a foreigner dials before the number that is kept. */
function atHome(written: string): string {
  const rest = /^(?:\+|\+?00)86(.+)$/.exec(written)?.[1];
  if (rest !== undefined) return /^(?:1[3-9]|[48]00)/.test(rest) || rest.startsWith('0') ? rest : `0${rest}`;
  return /^86(?=1[3-9]\d{9}$|0[1-9]\d{8,10}$)/.test(written) ? written.slice(2) : written;
}

/** 010, 02x, and four digits from 031x on; no number of a district begins with 0. */
const areaCode = /^0(?:10|2\d|[3-9]\d{2})[1-9]/;
/** ², ①, ½: digits only once something has changed them. */
const noDigits = /\p{No}/u;

/** 客服 and short numbers: 400 and 800 with seven digits, 95 and 96 with three to six, those of the networks and the State. */
const isService = (digits: string) => /^(?:[48]00\d{7}|9[56]\d{3,6}|1010\d{4}|1[012]\d{1,3})$/.test(digits);

function digitsOf(written: string, whose: Whose): ReadTelephone {
  const problem = (say: string): ReadTelephone => ({ problem: say });
  const abroad = /^(?:\+|\+?00)([1-9]\d*)$/.exec(written)?.[1];
  if (abroad !== undefined)
    return abroad.length >= 8 && abroad.length <= 15
      ? { number: `+${abroad}` }
      : problem(`境外的电话连国家或者地区的代码一共 8 到 15 位，现在是 ${abroad.length} 位。`);
  if (!/^\d+$/.test(written))
    return problem('电话只填数字，座机请加区号，如 0939-7121234；有分机的写“转8001”；境外的加国家或者地区的代码，如 +852。');
  if (isService(written))
    return whose === 'shop' ? { number: written } : problem('这是客服或者短号，打不到本人：请填手机，或者带区号的座机。');
  if (written.startsWith('0') && (written.length < 10 || written.length > 12))
    return problem(`座机要带区号，共 10 到 12 位，现在是 ${written.length} 位。`);
  if (written.startsWith('0'))
    return areaCode.test(written) ? { number: written } : problem('没有这样的区号，请核对，如 0939-7121234。');
  if (/^[2-8]\d{6,7}$/.test(written)) return problem('座机要带区号，如 0939-7121234。');
  if (written.length !== 11) return problem(`手机号要 11 位，现在是 ${written.length} 位。`);
  return /^1[3-9]/.test(written)
    ? { number: written }
    : problem('手机号以 13 到 19 开头，请核对前两位；境外的前面加 +，如 +852。');
}

/**
 * Reads a telephone number however it was written (令121-10 asks for a telephone, not for one of the mainland): a mobile as its 11 digits, a
 * landline with its area code, one of elsewhere with its country code (ITU-T E.164, at most 15 digits) as `+85291234567`, an extension as
 * `09397121234转8001`. Pure.
 */
export function readTelephone(typed: string, whose: Whose = 'person'): ReadTelephone {
  if (noDigits.test(typed)) return { problem: '电话请用普通数字填，不用上标或者带圈的。' };
  const said = plainSigns(typed.normalize('NFKC'))
    .replace(/[\p{C}]+/gu, '')
    .trim()
    .replace(label, '');
  const [main, extra] = extension.exec(said)
    ? [said.replace(extension, ''), extension.exec(said)?.[1]]
    : [thirdGroup.exec(said)?.[1] ?? said, thirdGroup.exec(said)?.[2]];
  const written = atHome(main.replace(dialledAtHome, '$1').replace(between, ''));
  if (written === '') return { problem: whose === 'shop' ? '请填写电话。' : '请填写电话，要靠它联系。' };
  const read = digitsOf(written, whose);
  return 'number' in read && extra ? { number: `${read.number}转${extra}` } : read;
}

/** A kept number without its extension. Pure. */
export const dialled = (number: string): string => number.replace(/转\d*$/, '');

/** A number as it stands in a text: `from` is its first letter, `to` the first one after it. */
export interface TelephoneIn {
  number: string;
  from: number;
  to: number;
}

/** How many digits follow the code of a country: so that the house number after it is not taken for its end. */
const national: Readonly<Record<string, number>> = { 1: 10, 7: 10, 33: 9, 44: 10, 61: 9, 65: 8, 852: 8, 853: 8, 886: 9 };

/** A whole number is preferred to one that reaches into what stands beside it. */
function isWhole(number: string, next: string): boolean {
  const abroad = /^\+(\d+)/.exec(number)?.[1];
  const code = abroad && [3, 2, 1].map((length) => abroad.slice(0, length)).find((one) => national[one] !== undefined);
  if (abroad && code) return abroad.length === code.length + (national[code] ?? 0);
  const [area] = /^0(?:10|2\d)/.exec(number) ?? [];
  // Of area codes with four digits both lengths are in use; a district number is never followed by a letter.
  return area ? dialled(number).length === 11 : !/[\d一-龥a-z]/i.test(next);
}

/** Every telephone number of a text in its order, one or several, none inside another. Pure. */
export function telephonesIn(text: string, whose: Whose = 'person'): TelephoneIn[] {
  const plain = plainSigns(text);
  const found: TelephoneIn[] = [];
  const start = /[+(]{0,2}\d/g;
  for (let hit = start.exec(plain); hit; hit = start.exec(plain)) {
    const from = hit.index;
    const before = plain.slice(0, from);
    // The rest of a longer code is no number of its own.
    const whole = /^[+(]{0,2}\d+(?:[\s().-]{1,3}\d+){0,5}/.exec(plain.slice(from))?.[0] ?? '';
    const ends = [...whole].flatMap((_, at) => (/^\d(?!\d)/.test(whole.slice(at)) ? [from + at + 1] : [])).reverse();
    const read = /[\da-z]$/i.test(before)
      ? []
      : ends.flatMap((end): TelephoneIn[] => {
          const extra = /^\s*(?:转|分机号?|ext\.?|#)\s*\d{1,6}/i.exec(plain.slice(end))?.[0] ?? '';
          const one = readTelephone(plain.slice(from, end) + extra, whose);
          // A bracket that does not close within the number is around it: 王芳(13900001101).
          const around = /^[+(]*\((?![^]*\))/.exec(plain.slice(from, end))?.[0].length ?? 0;
          return 'number' in one ? [{ number: one.number, from: from + around, to: end + extra.length }] : [];
        });
    const best = read.find(({ number, to }) => isWhole(number, plain[to] ?? '')) ?? read[0];
    if (best) found.push(best);
    start.lastIndex = best?.to ?? from + (/^[+(]*\d+/.exec(plain.slice(from))?.[0].length ?? 1);
  }
  return found;
}
