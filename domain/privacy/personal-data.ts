import { isIdNumber } from './id-number';

/** What in a person's own words tells more of somebody than the case needs (PIPL 6). */
export type PersonalKind = 'idNumber' | 'bankCard' | 'mobile' | 'landline' | 'wechat' | 'qq';

export const personalKindWords: Record<PersonalKind, string> = {
  idNumber: '身份证号',
  bankCard: '银行卡号',
  mobile: '手机号',
  landline: '座机号',
  wechat: '微信号',
  qq: 'QQ 号',
};

export interface Found {
  kind: PersonalKind;
  /** Where it stands in the text, in UTF-16 units; `to` is the first unit after it. */
  from: number;
  to: number;
  /** As it was written. */
  text: string;
}

/** Full-width digits, letters and hyphens as half-width ones; one unit stays one unit, so positions hold. */
function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** 订单号 6212…: a number that says what it is. The last letters before it are enough to look at. */
const HINT = 16;
const ordered =
  /(?:订单|单号|运单|快递|物流|编号|货号|条形?码|流水|交易|批号|票号|发票|许可证|备案|登记号|投诉号|信用代码|12315|SKU)[^\d]{0,6}$/i;
/** Letters right before the digits make them one code, such as that of a parcel; 身份证号ID… is none. */
const inCode = /(?:^|[^A-Za-z])(?!(?:ID|NO|SFZ)$)[A-Za-z_]+$/i;
const identity = /(?:身份|证件|证号)[^\d]{0,10}$/;
const called = /(?:微信|威信|薇信|[vVｖ]信|wx|WX|vx|VX|[Ww]e[Cc]hat)(?:号码?|ID|id)?[\s:：是为]*([A-Za-z][-\w]{5,19})(?![-\w])/g;
const qq = /(?:QQ|qq|扣扣)(?:号码?)?[\s:：是为]*([1-9]\d{4,10})(?!\d)/g;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** Cards issued in China and the international brands; the check digit (ISO/IEC 7812) keeps other long numbers out. */
function isBankCard(digits: string): boolean {
  const issued = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|9558\d{15}|95559\d{11,14})$/.test(digits);
  return issued && passesLuhn(digits);
}

/** Area codes have 3 digits from 010 to 029 and 4 elsewhere; the number after it 7 or 8. */
const isLandline = (digits: string) => /^0(?:10|2\d)[2-8]\d{7}$/.test(digits) || /^0[3-9]\d{2}[2-8]\d{6,7}$/.test(digits);
const isMobile = (digits: string) => /^(?:86)?1[3-9]\d{9}$/.test(digits);

/** Who was born since then tells of a case through somebody else. */
const RECENT = '2016';

function kindOf(number: string, before: string): PersonalKind | undefined {
  const isOrder = ordered.test(before) || inCode.test(before);
  // Fifteen digits have no check digit, and numbers of orders and of 12315 begin with a region and a day of these years: only where the text
  // calls them one are they an identity number.
  const isCalled = identity.test(before);
  if (isIdNumber(number) && (isCalled || (number.length === 18 && number.slice(6, 10) < RECENT && !inCode.test(before))))
    return 'idNumber';
  if (isOrder) return undefined;
  if (isMobile(number)) return 'mobile';
  if (isLandline(number)) return 'landline';
  return isBankCard(number) ? 'bankCard' : undefined;
}

interface Piece {
  from: number;
  to: number;
}

/** No number that is looked for has more digits; a pasted table of small ones must not be tried in every length. */
const LONGEST = 19;

/** Runs of digits (with a closing X), and those that one blank or hyphen joins to the next: 139 0000 1101. */
function numbersIn(text: string): Piece[][] {
  const runs: Piece[] = [];
  const run = /\d+[Xx]?/g;
  for (let hit = run.exec(text); hit; hit = run.exec(text)) runs.push({ from: hit.index, to: hit.index + hit[0].length });
  return runs.map((_, first) => {
    const chain: Piece[] = [];
    let digits = 0;
    for (let next = first; next < runs.length; next += 1) {
      const piece = runs[next];
      const last = chain[chain.length - 1];
      if (!piece || (last && !(piece.from === last.to + 1 && /[\s-]/.test(text[last.to] ?? '')))) break;
      digits += piece.to - piece.from;
      if (digits > LONGEST) break;
      chain.push(piece);
    }
    return chain;
  });
}

/**
 * Every identity number, bank card, telephone number, WeChat or QQ id in a text, in their order, none inside another.
 * `before` is what stands before the text, such as the label of its field. Pure; sees written numbers only, never what words mean.
 */
export function personalDataIn(text: string, before = ''): Found[] {
  const plain = narrow(text);
  const found: Found[] = [];
  const add = (kind: PersonalKind, from: number, to: number) => {
    if (found.every((one) => to <= one.from || from >= one.to)) found.push({ kind, from, to, text: text.slice(from, to) });
  };
  for (const chain of numbersIn(plain)) {
    // The longest joined number first: a card in groups of four is one card.
    for (let length = chain.length; length > 0; length -= 1) {
      const from = chain[0]?.from ?? 0;
      const to = chain[length - 1]?.to ?? 0;
      const kind = kindOf(plain.slice(from, to).replace(/[\s-]/g, ''), (before + plain.slice(0, from)).slice(-HINT));
      if (!kind) continue;
      add(kind, from, to);
      break;
    }
  }
  for (const [kind, hint] of [
    ['wechat', called],
    ['qq', qq],
  ] as const) {
    hint.lastIndex = 0;
    for (let hit = hint.exec(plain); hit; hit = hint.exec(plain)) {
      const to = hit.index + hit[0].length;
      add(kind, to - (hit[1] ?? '').length, to);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The text with these places taken out, each with a word for what it was. */
export function takeOut(text: string, found: readonly Found[]): string {
  return [...found]
    .sort((a, b) => b.from - a.from)
    .reduce((kept, { kind, from, to }) => kept.slice(0, from) + `［${personalKindWords[kind]}已去掉］` + kept.slice(to), text);
}

/** What may be kept on a phone: the text without identity numbers. */
export function withoutIdNumbers(text: string, before = ''): string {
  return takeOut(
    text,
    personalDataIn(text, before).filter(({ kind }) => kind === 'idNumber'),
  );
}
