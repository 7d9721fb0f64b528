import { plainSigns } from './telephone';

/** Who would sign in by the link: what stands before the @ is no host, and is put there to look like one (taobao.com@…). */
const user = /^[^/?#]*@/;
const rest = "[\\w\\-.~:/?#[\\]@!$&'()*+,;=%]";
/** A path or a value in Chinese goes on with another part, or ends the text; a sentence behind a link does neither. */
const inChinese = '[/=][一-龥]+(?=[/?#&]|\\.[a-z]{2,5}\\b|\\s*$)';
const web = new RegExp(`(https?):\\s?//\\s?((?:${inChinese}|${rest})+)`, 'i');
/** A host as some apps hand it out, without its scheme: m.tb.cn/h.abc, shop123.taobao.com; what stands after an @ is an address of mail. */
const host = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+';
const tops =
  '(?:com|cn|net|org|gov|shop|store|top|vip|cc|xyz|info|hk|tw|tv|me|co|io|link|site|online|ltd|club|wang|xin|mobi|biz|app|live|ink)';
const bare = new RegExp(`(^|[^@\\w.-])(${host}${tops}(?![\\w-]|\\.\\w)(?:[/?#]${rest}*)?)`, 'i');
const bareWithPath = new RegExp(`(^|[^@\\w.-])(${host}[a-z]{2,}/${rest}+)`, 'i');
/** 淘口令 and its like: a code between two signs, which the app opens from the clipboard. */
const shareCode = /([￥¥€$₤₳¢₴₰@#(（《/])([A-Za-z0-9]{8,14})([￥¥€$₤₳¢₴₰@#)）》/])/;

/** How much of a text is looked through: looking costs the square of it, and this comes before the length is judged. */
const LOOKED_AT = 2000;

/** A link without what only ended the sentence it stood in, and the bracket that was opened before it. */
function withoutEnd(link: string): string {
  const last = link[link.length - 1] ?? '';
  const opens = { ')': '(', ']': '[' }[last];
  const closed = opens !== undefined && link.split(opens).length >= link.split(last).length;
  return !closed && /[.,;:!?'")\]*&=~-]$/.test(last) ? withoutEnd(link.slice(0, -1)) : link;
}

/** The link that stands in a text, if there is one: with its scheme or without, full-width signs as half-width ones. Pure. */
export function linkOf(text: string): string | undefined {
  const start = plainSigns(text.slice(0, LOOKED_AT).replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
  const [, scheme, address] = web.exec(start) ?? [];
  if (scheme && address) return withoutEnd(`${scheme.toLowerCase()}://${address.replace(user, '')}`);
  const found = (bareWithPath.exec(start) ?? bare.exec(start))?.[2];
  return found && withoutEnd(found);
}

/**
 * The link inside the text a shop app shares (【淘宝】https://… 「…」), or the code it shares instead (￥x1Y2z3A4b5￥); the text itself where
 * there is neither. Pure.
 */
export function linkIn(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  // weixin://, #小程序://: an address of an app, of which no part is a code.
  return linkOf(text) ?? (start.includes('://') ? undefined : shareCode.exec(start)?.[0]) ?? text;
}
