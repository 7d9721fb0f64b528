import { personalDataIn } from '../privacy/personal-data';

/** A mark that stands where something was taken out: no word reaches across it. */
const CUT = '\n';

/** Letters that say how and not what: particles, pronouns, numbers, measures, times. What stands between them is looked at. */
const empty =
  /[的地得了着过是在有和与或及以及我你您他她它们这那哪就都也还又才再很太最更不没未无给把被让叫使对从到向于往由为以因所而但却虽则若如果并且等吗呢吧啊呀哦嗯吃什么怎样哪个次天月日年元块角分钱斤两克只瓶箱袋包盒件条双张份号点时候后前里外上下中大小多少些几半一二三四五六七八九十百千万亿第约共全整每各某另本该此其之]/g;

/** 王女士, 李老板, 叫张建国, 东街 18 号, 李家湾村: what names a person or a house. */
const naming = [
  /[一-龥](?:某+|女士|先生|小姐|老板娘?|师傅|经理|主任|医生|大夫|老师|阿姨|大爷|大妈|大姐|大哥|店长|同志)/g,
  /(?:名叫|姓名[为是]?|叫做|叫|姓)[一-龥]{2,3}/g,
  /[一-龥]{1,4}(?:省|市|县|镇|乡|村|街道|社区|小区|花园|大街|东街|西街|南街|北街|[路巷弄](?=[\d一二三四五六七八九十]))/g,
];

/** The letters of a text two by two, without those that hold a cut. */
function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).flatMap((letter, at) => {
    const pair = `${letters[at] ?? ''}${letter}`;
    return /^[一-龥]{2}$/.test(pair) ? [pair] : [];
  });
}

const without = (text: string, part: string) => (part.length > 1 ? text.split(part).join(CUT) : text);

/** What a text must be freed of before its words are looked at. */
export interface Nameable {
  /** Names as they stand in the case: of persons, of the shop. */
  names: readonly (string | undefined)[];
  /** Where somebody lives. */
  addresses: readonly (string | undefined)[];
}

/**
 * The characteristic words of a text in normal form (NFKC): pairs of Chinese letters, each once, in order of code. Chinese has no blanks:
 * two letters are what most of its words have, and longer ones are seen by their pairs. Numbers, letters of other scripts and what names
 * a person or a place are taken out first: telephone numbers, accounts, the given names wherever they stand, every pair of letters of the
 * given addresses, and what is called like a person or a house. Pure.
 */
export function wordsOf(text: string, { names, addresses }: Nameable): string[] {
  const found = personalDataIn(text);
  const free = [...found]
    .sort((a, b) => b.from - a.from)
    .reduce((kept, { from, to }) => kept.slice(0, from) + CUT + kept.slice(to), text)
    .normalize('NFKC');
  const unnamed = names.reduce<string>((kept, name) => without(kept, (name ?? '').normalize('NFKC').trim()), free);
  const plain = naming.reduce((kept, one) => kept.replace(one, CUT), unnamed);
  const lived = new Set(addresses.flatMap((address) => pairsOf((address ?? '').normalize('NFKC'))));
  const pairs = pairsOf(plain.replace(empty, CUT)).filter((pair) => !lived.has(pair));
  return [...new Set(pairs)].sort();
}

/** Pairs that overlap joined to what they came from: 薄皮, 皮核, 核桃 → 薄皮核桃. Each pair stands in one word; the order is that of the first pair. Pure. */
export function joined(pairs: readonly string[]): string[] {
  const left = new Set(pairs);
  const words: string[] = [];
  for (const pair of pairs) {
    if (!left.delete(pair)) continue;
    let word = pair;
    for (;;) {
      const after = [...left].find((one) => one[0] === word[word.length - 1]);
      const before = after === undefined ? [...left].find((one) => one[1] === word[0]) : undefined;
      if (after !== undefined) word += after[1] ?? '';
      else if (before !== undefined) word = `${before[0] ?? ''}${word}`;
      else break;
      left.delete(after ?? before ?? '');
    }
    words.push(word);
  }
  return words;
}
