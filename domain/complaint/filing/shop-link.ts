const web = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/i;
/** A short link as some apps hand it out, without its scheme: m.tb.cn/h.abc */
const bare = /(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~:/?#@!$&'*+,;=%]+/i;

/** How much of a text is looked through: looking costs the square of it, and this comes before the length is judged. */
const LOOKED_AT = 2000;

/** The link inside the text a shop app shares (【淘宝】https://… 「…」), or the text itself where there is none. */
export function linkIn(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  return (web.exec(start) ?? bare.exec(start))?.[0] ?? text;
}
