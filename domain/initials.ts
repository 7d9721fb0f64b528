/**
 * The first characters of each initial of pinyin by the collation of the CLDR, which JavaScript's own Intl carries and Unicode keeps: no table and
 * no package. Of the 3755 usual characters of GB 2312 all but those with two readings come out as that standard orders them. Where there is no
 * Intl (a mini-program on an old phone) this is not to be asked: it is read in the cloud alone.
 */
const first = '阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀';
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';
/** All the initials of a character with several readings that stands in names of places, families and shops. */
const several: Readonly<Record<string, string>> = {
  ...{
    长: 'CZ',
    重: 'CZ',
    行: 'HX',
    乐: 'LY',
    厦: 'SX',
    曾: 'CZ',
    单: 'DS',
    盛: 'CS',
    藏: 'CZ',
    参: 'CS',
    会: 'HK',
    朝: 'CZ',
    调: 'DT',
  },
  ...{
    大: 'DT',
    传: 'CZ',
    强: 'JQ',
    解: 'JX',
    区: 'OQ',
    仇: 'CQ',
    朴: 'PB',
    查: 'CZ',
    石: 'DS',
    沈: 'CS',
    贾: 'GJ',
    辟: 'BP',
    泊: 'BP',
  },
  ...{ 埔: 'BP', 茄: 'JQ', 畜: 'CX', 槛: 'JK', 蛤: 'GH', 匙: 'CS', 伺: 'CS', 脯: 'FP', 咯: 'GK', 咳: 'HK', 吁: 'XY', 轧: 'YZ' },
};
const han = /\p{Script=Han}/u;
const own = /[0-9A-Z]/;

let order: Intl.Collator | undefined;

function initialOf(character: string): string {
  order ??= new Intl.Collator('zh-u-co-pinyin');
  let found = '';
  for (const [index, begins] of Array.from(first).entries())
    if (order.compare(character, begins) >= 0) found = letters.charAt(index);
  return found;
}

/** Remembered, for a register has few different characters. */
const known = new Map<string, string>();

/**
 * The initials of pinyin a character of a name in its normal form may stand for, each a capital: 长 is C and Z; a letter or a digit stands for itself,
 * any other sign for nothing. Pure.
 */
export function initialsOf(character: string): string {
  if (own.test(character)) return character;
  if (!han.test(character)) return '';
  const before = known.get(character);
  if (before !== undefined) return before;
  const all = several[character] ?? initialOf(character);
  known.set(character, all);
  return all;
}

/** Whether letters are initials that follow one another somewhere in a name; both in their normal form. Pure. */
export function hasInitials(name: string, wanted: string): boolean {
  const readings = Array.from(name).map(initialsOf).filter(Boolean);
  return readings.some((_, from) => Array.from(wanted).every((letter, step) => readings[from + step]?.includes(letter)));
}
