const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text as it stands between tags, with its entities and the `_x000D_` in which sheets write what XML cannot. */
export function unescaped(text: string): string {
  return text
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
      if (/^#x/i.test(name)) return characterOf(parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return characterOf(parseInt(name.slice(1), 10));
      return entities[name] ?? whole;
    })
    .replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => characterOf(parseInt(hex, 16)));
}

export function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)
      // What XML 1.0 has no character for.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** An attribute of an opening tag, by its local name. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

export interface Element {
  attributes: string;
  content: string;
}

/** Every element of this local name, in order; none of them may stand in another one of the same name. */
export function* elements(xml: string, name: string): Generator<Element> {
  const open = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)?(/)?>`, 'g');
  const close = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const attributes = found[1] ?? '';
    if (found[2]) {
      yield { attributes, content: '' };
      continue;
    }
    close.lastIndex = open.lastIndex;
    const end = close.exec(xml);
    if (!end) return;
    yield { attributes, content: xml.slice(open.lastIndex, end.index) };
    open.lastIndex = close.lastIndex;
  }
}

/** The text of all `t` within, without the readings (`rPh`) that stand above Chinese and Japanese words. */
export function textIn(xml: string): string {
  const read = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh\s*>/g, '') : xml;
  let text = '';
  for (const { content } of elements(read, 't')) text += unescaped(content);
  return text;
}
