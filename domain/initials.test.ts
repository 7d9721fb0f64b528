import { hasInitials, initialsOf } from './initials';
import { normalName } from './normal-form';

/** Where each initial begins among the usual characters of GB 2312, which are in the order of pinyin (B0A1 to D7F9). */
const begins: readonly (readonly [string, number])[] = [
  ...([
    ['A', 0xb0a1],
    ['B', 0xb0c5],
    ['C', 0xb2c1],
    ['D', 0xb4ee],
    ['E', 0xb6ea],
    ['F', 0xb7a2],
    ['G', 0xb8c1],
    ['H', 0xb9fe],
  ] as const),
  ...([
    ['J', 0xbbf7],
    ['K', 0xbfa6],
    ['L', 0xc0ac],
    ['M', 0xc2e8],
    ['N', 0xc4c3],
    ['O', 0xc5b6],
    ['P', 0xc5be],
    ['Q', 0xc6da],
  ] as const),
  ...([
    ['R', 0xc8bb],
    ['S', 0xc8f6],
    ['T', 0xcbfa],
    ['W', 0xcdda],
    ['X', 0xcef4],
    ['Y', 0xd1b9],
    ['Z', 0xd4d1],
  ] as const),
];

test('every usual character has the initial under which GB 2312 orders it', () => {
  const decoder = new TextDecoder('gbk');
  const wrong: string[] = [];
  for (let code = 0xb0a1; code <= 0xd7f9; code += 1) {
    const low = code & 0xff;
    if (low < 0xa1 || low > 0xfe) continue;
    const character = decoder.decode(Uint8Array.of(code >> 8, low));
    const initial = begins.filter(([, from]) => from <= code).pop()![0];
    if (!initialsOf(character).includes(initial)) wrong.push(`${character}${initial}${initialsOf(character)}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['云屏山货店', 'YPSH', true],
  ['云屏山货店', 'SHD', true],
  ['云屏山货店', 'YSH', false],
  // A character with two readings is found by either.
  ['长沙米粉', 'CSMF', true],
  ['长辈饭桌', 'ZBFZ', true],
  ['重庆小面', 'CQ', true],
  // Letters and digits stand for themselves, signs for nothing.
  ['A8 零食·铺', 'A8LSP', true],
  ['云屏', 'YPS', false],
])('%s by %s: %s', (name, letters, found) => {
  expect(hasInitials(normalName(name), letters)).toBe(found);
});
