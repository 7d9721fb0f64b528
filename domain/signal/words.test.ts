import { joined, wordsOf } from './words';

const none = { names: [], addresses: [] };

test.each([
  ['收到的核桃有一半是空壳', ['核桃', '空壳']],
  ['打电话 13900001101 没人接', ['打电', '电话', '人接']],
  ['加微信 abc_12345 才退，订单号 SH2026110901', ['微信', '订单']],
])('%s', (text, words) => {
  for (const word of words) expect(wordsOf(text, none)).toContain(word);
  expect(wordsOf(text, none).join('')).not.toMatch(/[\da-zA-Z]/);
});

test('names, addresses and what is called like a person or a house are no words', () => {
  const text = '找李建国退货，李老板说住在东街十八号，云屏山货铺不认，叫王小明来谈，家在城关镇李家湾村';
  const words = wordsOf(text, {
    names: ['李建国', '云屏山货铺', undefined],
    addresses: ['甘肃省陇南市两当县城关镇东街 18 号'],
  });
  expect(words.join(' ')).not.toMatch(/建国|李老|老板|云屏|货铺|小明|王小|东街|城关|关镇|李家|家湾/);
  expect(words).toContain('退货');
});

test('the same text has the same words however its letters were typed', () => {
  expect(wordsOf('核桃空壳，ＡＢ', none)).toEqual(wordsOf('核桃空壳。AB', none));
});

test('pairs that overlap read as the word they come from', () => {
  expect(joined(['皮核', '薄皮', '核桃'])).toEqual(['薄皮核桃']);
  expect(joined(['空壳', '发霉'])).toEqual(['空壳', '发霉']);
  // Of a ring each pair stands once.
  expect(joined(['桃核', '核桃'])).toHaveLength(1);
});
