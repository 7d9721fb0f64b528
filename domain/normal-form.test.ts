import fc from 'fast-check';
import { isSameName, normalCode, normalName } from './normal-form';

describe('two ways of writing one name are equal', () => {
  test.each([
    ['John Smith', 'john  smith'],
    ['John Smith', 'Ｊｏｈｎ　Ｓｍｉｔｈ'],
    ['John Smith', 'JOHN\u00a0SMITH\n'],
    ['John Smith', '\u202eJohn\u200b Smith\u202c\ufeff'],
    ['两当 山货 旗舰店', '两当山货旗舰店'],
    ['两当　山货旗舰店', '两当\t山货\u2003旗舰店'],
    ['两当山货（旗舰店）', '两当山货(旗舰店)'],
    ['两当山货旗舰店', '两当山货【旗舰店】'],
    ['O’Brien', "O'Brien"],
    ['O´Brien', "O'Brien"],
    ['O`Brien', "O'Brien"],
    ['Oʼahu', "O'ahu"],
    ['Jean–Luc', 'Jean-Luc'],
    // Composed or with a mark of its own.
    ['José', 'Jose\u0301'],
    ['Straße', 'STRASSE'],
    ['葛\u{e0100}城', '葛城'],
    ['王\ufe0f秀\u034f兰', '王秀兰'],
    ['王\u3164秀\u2800兰', '王秀兰'],
    ['王\u180b秀\u200d兰', '王秀兰'],
    ['王\u2066秀\u2069兰\u061c', '王秀兰'],
    ['㈱山货', '(株)山货'],
    ['⼭货', '山货'],
  ])('%j and %j', (one, other) => expect(isSameName(one, other)).toBe(true));

  test.each([
    '·',
    '・',
    '•',
    '‧',
    '∙',
    '．',
    '.',
    '⋅',
    '･',
    '․',
    '˙',
    ' · ',
    '\u0387',
    '●',
    '◦',
    '∘',
    '⦁',
    '▪',
    'ꞏ',
    'ᐧ',
    '᛫',
    '|',
  ])('买买提%s艾力 with any middle dot, or none', (dot) => {
    expect(normalName(`买买提${dot}艾力`)).toBe('买买提艾力');
    expect(isSameName(`买买提${dot}艾力`, '买买提·艾力')).toBe(true);
  });

  test.each([
    ['王芳（大）', '王芳（小）'],
    ['山货铺', '山货店'],
    ['', ''],
    ['\u200b', '\ufeff'],
    // Of nothing but signs: still not any other such name.
    ['……', '！！'],
    // A rare letter that a phone draws in its own area is a letter.
    ['王\ue863', '王'],
  ])('%j and %j are two', (one, other) => expect(isSameName(one, other)).toBe(false));
});

test.each([
  ['1620000020261109001', '16-2000-0020261109-001'],
  ['1620000020261109001', ' １６２００００ ０２０２６１１０９\u200b００１ '],
  ['SF1234567890', 'sf 1234–5678–90'],
  ['ABCD2345EFGH', 'abcd－2345—efgh'],
  ['231124351232010512345', '231124−351232010512345'],
  ['91330100799655058B', '９１３３０１００-79965505-8b'],
])('codes: %s is written %j too', (code, typed) => expect(normalCode(typed)).toBe(code));

const letters = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('ﬁ', 'ŉ', 'ΐ', 'ẞ', 'İ', 'ǰ', '㎏', '½', '…', '·', '\u0345', '\u200d'),
);

test('once is enough, whatever was typed; what nobody sees changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 6 }),
      fc.constantFrom('\u200b', '\ufeff', '\u202e', '\u2060', '\u00ad', ' '),
      (parts, mark) => {
        const typed = parts.join('');
        for (const form of [normalCode, normalName]) expect(form(form(typed))).toBe(form(typed));
        // Between whole words only: inside of one it may hold apart what would otherwise become one letter.
        expect(normalCode(`${mark}核桃${mark}`)).toBe('核桃');
      },
    ),
    { seed: 117001, numRuns: 1000 },
  );
});
