import { received } from '../fixture';
import { caseNumberIn } from '../case-number';
import { findForm, findForms, holds, pairsOf, readSearch } from './search';

test.each([
  ['ＬＤ—２０２６ 0142', { by: 'no', value: 'LD-2026-0142' }],
  ['2026－142', { by: 'no', value: 'LD-2026-0142' }],
  ['１４２', { by: 'no', value: 'LD-2026-0142' }],
  ['\u200b142\u202c', { by: 'no', value: 'LD-2026-0142' }],
  ['买买提‧艾力', { by: 'name', value: '买买提艾力' }],
  ['两当 山货（旗舰店）', { by: 'name', value: '两当山货旗舰店' }],
  ['茶·', undefined],
  ['142', { by: 'no', value: 'LD-2026-0142' }],
  ['LD-2026-0142', { by: 'no', value: 'LD-2026-0142' }],
  ['ld2025-7', { by: 'no', value: 'LD-2025-0007' }],
  ['139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['+86 139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['（0939）7121234', { by: 'phone', value: '09397121234' }],
  ['+852 9123 4567', { by: 'phone', value: '+85291234567' }],
  ['0939-7121234', { by: 'phone', value: '09397121234' }],
  ['0086 139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['电话：139•0000•1101', { by: 'phone', value: '13900001101' }],
  ['1620000202611240001', { by: 'number12315', value: '1620000202611240001' }],
  ['ab-2026 1124–7788', { by: 'number12315', value: 'AB202611247788' }],
  ['１６２００００２０２６１１２４０００１', { by: 'number12315', value: '1620000202611240001' }],
  ['JohnAlexanderSmith', { by: 'name', value: 'JOHNALEXANDERSMITH' }],
  [' 王秀 ', { by: 'name', value: '王秀' }],
  ['a\u0000b', { by: 'name', value: 'AB' }],
  ['王', undefined],
  ['   ', undefined],
  ['1234567', undefined],
])('%s', (typed, expected) => expect(readSearch(typed, 'LD', '2026-11-24')).toEqual(expected));

test('however a number or a name was written, the case has the form that a search asks for', () => {
  const one = { ...received(), platform12315No: 'ab-2026 1124–7788' };
  const asked = ['LD-2026-0142', 'ＡＢ2026 1124 7788', '139 0000 1101'].map((typed) => readSearch(typed, 'LD', '2026-11-24')!);
  const named = {
    ...one,
    no: 'LD-2026-0142',
    complainant: { ...one.complainant, name: '阿卜杜拉·买买提', phone: '139-0000-1101' },
  };
  const forms = findForms(named);
  for (const { by, value } of asked) expect(forms).toContain(findForm(by === 'name' ? 'respondent' : by, value));
  const { value } = readSearch('阿卜杜拉买', 'LD', '2026-11-24')!;
  expect(forms.some((form) => form.startsWith(findForm('complainant', value)))).toBe(true);
  expect(findForms({ ...named, platform12315No: undefined }).some((form) => form.startsWith('number12315'))).toBe(false);
});

test('a telephone with an extension is found without it, too', () => {
  const one = received();
  const forms = findForms({ ...one, complainant: { ...one.complainant, phone: '09397121234转8001' } });
  for (const typed of ['0939-7121234', '（0939）7121234 转 8001']) {
    const { by, value } = readSearch(typed, 'LD', '2026-11-24')!;
    expect(forms).toContain(findForm(by as 'phone', value));
  }
});

test.each([
  ['ＬＤ 2026—142', 'LD-2026-0142'],
  ['ld-2026-0142', 'LD-2026-0142'],
  ['LD20260142', 'LD-2026-0142'],
  ['LD-2026-10042', 'LD-2026-10042'],
  ['142', undefined],
  ['LD-2026-01a2', undefined],
])('a whole case number: %s is %s', (typed, number) => expect(caseNumberIn(typed)).toBe(number));

test('goods and shop are found by any part of their names, however they were written', () => {
  const one = received();
  const named = {
    ...one,
    purchase: { ...one.purchase, goods: '薄皮核桃（5 斤）iPhone 15' },
    respondent: { ...one.respondent, name: '两当 山货 旗舰店' },
  };
  const forms = findForms(named);
  expect(new Set(forms).size).toBe(forms.length);
  for (const typed of ['核桃', '皮核', '核桃5斤', 'ＩＰＨＯＮＥ', 'iphone 15', '山货旗舰', '旗 舰 店']) {
    const { value } = readSearch(typed, 'LD', '2026-11-24')!;
    expect([typed, holds(named, value)]).toEqual([typed, true]);
    for (const pair of pairsOf(value)) expect(forms).toContain(findForm('part', pair));
  }
  // Pairs alone would find it.
  expect(pairsOf('核桃核').every((pair) => ['核桃', '桃核'].includes(pair))).toBe(true);
  expect(holds(named, '桃皮')).toBe(false);
});
