const web = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/i;
/** A short link as some apps hand it out, without its scheme: m.tb.cn/h.abc */
const bare = /(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~:/?#@!$&'*+,;=%]+/i;

/** The link inside the text a shop app shares (【淘宝】https://… 「…」), or the text itself where there is none. */
export function linkIn(text: string): string {
  return (web.exec(text) ?? bare.exec(text))?.[0] ?? text;
}
