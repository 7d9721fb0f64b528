import { telephonesIn } from './telephone';

/** A person as one line tells it; what it does not tell is empty, and the rule says so. */
export interface PersonLine {
  name: string;
  phone: string;
  address: string;
}

type Part = keyof PersonLine;

const apart = '[\\s，,、；;：:|｜/]';
/** What only stands between the parts of a line: signs and dashes, and the halves of brackets around another part. */
const edges = new RegExp(`^(?:${apart}|[-–—)）】\\]》>])+|(?:${apart}|[-–—(（【[《<])+$`, 'g');
const trimmed = (text: string) => text.replace(edges, '');

/** 1. 2、（3） ④ 五、: how lines of a list begin. */
const numbering = /^\s*(?:[(（]\d{1,3}[)）]|\d{1,3}[.．、)）](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．])\s*/;

/** The last of each begins no name and no address of its own, and may stand right before one: 姓名王芳, 地址城关镇. */
const labels: readonly (readonly [part: Part, words: string, close?: string])[] = [
  ['name', '姓\\s*名|名字|投诉人|联系人|收件人|收货人|name', '姓名'],
  ['phone', '联系电话|联系方式|手机号码?|电话号码?|电\\s*话|手机|座机|固话|tel(?:ephone)?|phone|mobile'],
  ['address', '通讯地址|联系地址|收货地址|家庭住址|地\\s*址|住\\s*址|住所|address|addr', '(?:通讯|联系|收货|家庭)?[地住]址'],
];
const anyLabel = new RegExp(
  // A word without a colon is a label only where it begins the line or stands apart: 电话局家属院 is none.
  labels
    .map(
      ([, words, close]) =>
        `((?:${words})\\s*[:：]|(?:^|${apart})(?:(?:${words})(?=\\s|[+(（\\d０-９])${close ? `|${close}(?=[一-龥])` : ''}))`,
    )
    .join('|'),
  'gi',
);

/** What stands after each label, and what stands before the first. */
function labelled(line: string): { before: string; parts: Partial<PersonLine> } {
  const marks: { part: Part; from: number; to: number }[] = [];
  anyLabel.lastIndex = 0;
  for (let hit = anyLabel.exec(line); hit; hit = anyLabel.exec(line)) {
    const [part] = labels[hit.slice(1).findIndex((one) => one !== undefined)] ?? [];
    if (part) marks.push({ part, from: hit.index, to: hit.index + hit[0].length });
  }
  const parts: Partial<PersonLine> = {};
  marks.forEach(({ part, to }, place) => {
    const text = trimmed(line.slice(to, marks[place + 1]?.from ?? line.length));
    parts[part] = parts[part] ? `${parts[part]} ${text}` : text;
  });
  return { before: trimmed(line.slice(0, marks[0]?.from ?? line.length)), parts };
}

/** Words that only divisions, streets and houses have; the phone does not carry the table of divisions for it. */
const isAddress = (word: string) => /[省市县区旗镇乡村街路巷号组楼栋室]/.test(word.slice(2));

/** Name and address that stand beside each other without a number between them: a name of one word, or of several in Latin letters. */
function nameAndAddress(text: string): Pick<PersonLine, 'name' | 'address'> {
  const words = text.split(new RegExp(`${apart}+`)).filter(Boolean);
  const first = words.findIndex(isAddress);
  if (first < 0) return { name: text, address: '' };
  if (first > 0) {
    const at = text.indexOf(words[first] ?? '');
    return { name: trimmed(text.slice(0, at)), address: trimmed(text.slice(at)) };
  }
  // The address first: the name is what comes last.
  const last = words[words.length - 1] ?? '';
  if (words.length < 2 || isAddress(last) || /\d/.test(last)) return { name: '', address: text };
  const latin = /[A-Za-z][A-Za-z.' -]*$/.exec(text)?.[0];
  const name = latin ? trimmed(latin) : last;
  return { name, address: trimmed(text.slice(0, text.length - name.length)) };
}

/** The telephone of a text, further ones, and the text around them. */
function phonesOf(text: string): { phone: string; more: string[]; before: string; after: string } {
  const [first, ...others] = telephonesIn(text);
  if (first) {
    const more = others.map(({ from, to }) => text.slice(from, to));
    const rest = others.reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), text);
    return {
      phone: text.slice(first.from, first.to),
      more,
      before: trimmed(text.slice(0, first.from)),
      after: trimmed(rest.slice(first.to)),
    };
  }
  // A number that is none yet stays in its field, so that the rule says what is wrong with it.
  const digits = /[+＋]?[\d０-９][\d０-９ -]{4,}/.exec(text);
  if (!digits) return { phone: '', more: [], before: trimmed(text), after: '' };
  const at = digits.index;
  return {
    phone: digits[0].trim(),
    more: [],
    before: trimmed(text.slice(0, at)),
    after: trimmed(text.slice(at + digits[0].length)),
  };
}

const withMore = (address: string, more: readonly string[]) =>
  more.length ? `${address}（另有电话 ${more.join('、')}）` : address;

/** A line without labels: what stands before the number is the name, what stands after it the address, or the other way round. */
function unlabelled(line: string): PersonLine {
  const { phone, more, before, after } = phonesOf(line);
  if (phone && before && after && !isAddress(before)) return { name: before, phone, address: withMore(after, more) };
  const { name, address } = nameAndAddress([before, after].filter(Boolean).join(' '));
  return { name, phone, address: withMore(address, more) };
}

function readLine(line: string): { person: PersonLine; goesOn: boolean } {
  const { before, parts } = labelled(line);
  if (Object.keys(parts).length === 0) return { person: unlabelled(line), goesOn: false };
  const beside = before ? unlabelled(before) : { name: '', phone: '', address: '' };
  const { phone, more, after } = parts.phone === undefined ? { phone: beside.phone, more: [], after: '' } : phonesOf(parts.phone);
  const address = parts.address ?? (after || beside.address);
  const person = { name: parts.name ?? beside.name, phone, address: withMore(address, more) };
  return { person, goesOn: person.name === '' };
}

/**
 * People as they were typed or pasted, one a line: name, telephone and address in any order that can be told apart, with labels (姓名：) or
 * without; a labelled line without a name goes on with the person above. Blanks and middle dots within a name stay. Pure.
 */
export function readPeople(text: string): PersonLine[] {
  const people: PersonLine[] = [];
  for (const typed of text.split(/\r?\n|[\u2028\u2029]/)) {
    const line = typed
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(numbering, '')
      .trim();
    if (!line) continue;
    const { person, goesOn } = readLine(line);
    const last = people[people.length - 1];
    const fits = last && (['phone', 'address'] as const).every((part) => !person[part] || !last[part]);
    if (last && goesOn && fits) {
      last.phone = last.phone || person.phone;
      last.address = last.address || person.address;
    } else people.push(person);
  }
  return people;
}

/** Names as they were typed in one line: apart by commas of any kind, and by blanks where every one is a short Chinese name. Pure. */
export function readNames(text: string): string[] {
  return text
    .split(/[、，,；;\n]+/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .flatMap((piece) => {
      const words = piece.split(/\s+/);
      return words.every((word) => /^[一-龥㐀-䶿]{2,4}$/.test(word)) ? words : [piece];
    });
}
