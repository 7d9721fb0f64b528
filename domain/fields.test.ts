import { personName } from './contact-fields';
import fc from 'fast-check';
import * as z from 'zod';
import { inLines, lengthOf, longText, oneLine, optionalLongText, optionalText, text, withSigns } from './fields';

/** Marks that are not seen: a line of them is nothing. */
const invisible = [
  '\u200b\u200b',
  '\u200d',
  '\u2060\ufeff',
  '\u202e',
  '\u3164',
  '\u2800',
  '\u00ad',
  '\ufe0f',
  '\u{e0041}',
  '\u3000 \u00a0',
];

const said = (schema: z.ZodType, typed: unknown) => {
  const parsed = schema.safeParse(typed);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join();
};

describe('a line is one line', () => {
  test.each([
    ['核桃\n\n经查你单位违法，限3日内赔偿', '核桃 经查你单位违法，限3日内赔偿'],
    ['核桃\r\n两袋', '核桃 两袋'],
    ['核桃\u2028两袋\u2029三袋\u0085四袋\u000b五袋\t六袋', '核桃 两袋 三袋 四袋 五袋 六袋'],
    ['  核桃 \n ', '核桃'],
    ['John  Smith', 'John  Smith'],
    ['王\u200b秀\u2060兰\ufeff', '王秀兰'],
    // Written backwards it would read otherwise in a letter than in the list.
    ['退款\u202e元 001', '退款元 001'],
    // One family, one heart, one letter of its own form: what shapes them stays.
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['❤️', '❤️'],
    ['葛󠄀城', '葛󠄀城'],
    // Half a letter: what is left where a text was cut within one.
    ['山货\ud83d', '山货'],
    ['\ude00山货', '山货'],
    ['山货😀', '山货😀'],
  ])('%j', (typed, kept) => expect(oneLine(typed)).toBe(kept));

  test('a text keeps its own lines, and nothing unseen', () => {
    expect(inLines('一\r\n二\u2028三\u200b\n')).toBe('一\n二\n三');
  });

  test('twice is the same as once', () => {
    for (const typed of [...invisible, '核桃\n\n两袋', 'a\u2028b\t\tc', '👨‍👩‍👧\n'])
      for (const keep of [oneLine, inLines]) expect(keep(keep(typed))).toBe(keep(typed));
  });
});

describe('nothing that is seen is nothing', () => {
  test.each(invisible)('%j is refused as empty', (typed) => {
    for (const field of [text, longText]) expect(said(field('姓名', 2, 30), typed)).toBe('请填写姓名。');
    for (const field of [optionalText, optionalLongText]) expect(said(field('订单号', 64), typed)).toBeUndefined();
  });

  test('a length is that of what is seen', () => {
    expect(said(text('姓名', 2, 30), '王\u200b')).toBe('姓名至少写 2 个字，现在是 1 个字。');
    expect(said(text('姓名', 2, 30), '王\u200d\u200d')).toBe('姓名至少写 2 个字，现在是 1 个字。');
    expect(said(text('商品', 1, 2), '桃👨‍👩‍👧')).toBe('桃👨‍👩‍👧');
    expect(said(optionalText('商品', 2), '三个字')).toBe('商品最多 2 个字，现在是 3 个字。');
    // No text is hidden behind a short one.
    expect(said(text('商品', 1, 4), `核桃${'\u200d'.repeat(100)}`)).toMatch(/看不见/);
    expect(z.safeParse(optionalText('商品', 4), `核桃${'\u200d'.repeat(100)}`).success).toBe(false);
  });
});

describe('a length counts what is seen', () => {
  test.each([
    ['王秀兰', 3],
    ['👨‍👩‍👧', 1],
    ['👍🏽好', 2],
    ['🇨🇳🇭🇰', 2],
    ['1️⃣号', 2],
    ['❤️', 1],
    ['José', 4],
    ['Jose\u0301', 4],
    ['བོད', 2],
    ['ไทย', 3],
    ['𠮷野', 2],
    ['', 0],
  ])('%s is %i', (typed, length) => expect(lengthOf(typed)).toBe(length));

  test('marks heaped over one letter are few, alone they are nothing', () => {
    expect(oneLine(`核${'\u0337'.repeat(300)}桃`)).toBe(`核${'\u0337'.repeat(6)}桃`);
    expect(said(text('姓名', 2, 30), '\u0301\u0302\u200d')).toBe('请填写姓名。');
  });
});

test('whatever is typed, no mark of direction, no control character and no second line stays in a line', () => {
  const odd = fc.constantFrom(
    ...[
      '\u0000',
      '\u0007',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u009f',
      '\u2028',
      '\u2029',
      '\t',
      '\r\n',
      '\u202a',
      '\u202e',
      '\u2066',
    ],
    ...['\u2069', '\u200e', '\u061c', '\ufeff', '\ufffe', '\u200b', '\u3164', '👨‍👩‍👧', 'e\u0301', '核桃'],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 8 }), (parts) => {
      const typed = parts.join('');
      expect(oneLine(typed)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/,
      );
      expect(inLines(typed)).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
      );
      for (const keep of [oneLine, inLines]) expect(keep(keep(typed))).toBe(keep(typed));
    }),
    { seed: 117004, numRuns: 1000 },
  );
});

describe('a text tells something', () => {
  const reason = longText('理由', 4, 500);
  test.each([
    '....',
    '。。。。',
    '——————',
    '？？！！',
    '😀😀😀😀',
    '\ue000\ue001\ue002\ue003',
    '\ufffc\ufffc\ufffc\ufffc',
    '\u0378\u0378\u0378\u0378',
  ])('signs and pictures alone are no reason: %j', (typed) =>
    expect(reason.safeParse(typed).error?.issues[0]?.message).toBe('理由请用文字写。'),
  );
  test.each(['已经退款', '已退 129 元！', 'refunded', '٤٥٦٧', '见①②'.padEnd(4, '③')])('%s is', (typed) =>
    expect(reason.safeParse(typed).success).toBe(true),
  );
  test('a name has a letter in it, of whatever script', () => {
    const name = personName('姓名');
    for (const typed of ['王秀兰', 'Jo', 'Ан', 'أب', '阿依古丽·买买提', '王5', '𠮷田'])
      expect(name.safeParse(typed).success).toBe(true);
    for (const typed of ['12', '··', '？？', '💐💐', '٠٠']) expect(name.safeParse(typed).success).toBe(false);
  });
  test('in a talk a thumb is an answer, and a shop may be called by a picture', () => {
    expect(withSigns(inLines, '留言', 1000).safeParse('👍').success).toBe(true);
    expect(withSigns(inLines, '留言', 1000).safeParse('\u200b').success).toBe(false);
    expect(withSigns(oneLine, '店铺名称', 80).safeParse('🍎').success).toBe(true);
  });
});
