import { sayFullDate, type CivilDate } from '../civil-date';
import { sayYuan } from '../money';

/** 常用语 (text modules) of an office: what its staff write again and again. */
export interface Phrase {
  title: string;
  text: string;
}

/** What stands in a phrase for what the case says; each is written `{商品}`. */
export const placeholders = ['编号', '商品', '商家', '金额', '收到日期', '今天', '经办人'] as const;
export type Placeholder = (typeof placeholders)[number];

export const isPlaceholder = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);
export const named = /\{([^{}\s]{1,12})\}/g;

/** What of a case stands in a phrase. */
export interface Filling {
  no?: string;
  receivedOn?: CivilDate;
  purchase?: { goods?: string; amountFen?: number };
  respondent?: { name?: string };
  handler?: { name?: string };
}

/** A phrase with what the case says; what the case does not say stays in its braces, to be seen. `today`: civil date in +08:00. Pure. */
export function filled(phrase: string, { no, receivedOn, purchase, respondent, handler }: Filling, today: CivilDate): string {
  const said: Record<Placeholder, string | undefined> = {
    编号: no,
    商品: purchase?.goods,
    商家: respondent?.name,
    金额: purchase?.amountFen ? sayYuan(purchase.amountFen) : undefined,
    收到日期: receivedOn && sayFullDate(receivedOn),
    今天: sayFullDate(today),
    经办人: handler?.name,
  };
  return phrase.replace(named, (whole, name: string) => (isPlaceholder(name) ? (said[name] ?? whole) : whole));
}
