import { received } from '../fixture';
import { findForm, findForms, readSearch } from './search';

test.each([
  ['142', { by: 'no', value: 'LD-2026-0142' }],
  ['LD-2026-0142', { by: 'no', value: 'LD-2026-0142' }],
  ['ld2025-7', { by: 'no', value: 'LD-2025-0007' }],
  ['139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['+86 139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['（0939）7121234', { by: 'phone', value: '09397121234' }],
  ['+852 9123 4567', { by: 'phone', value: '+85291234567' }],
  ['0939-7121234', { by: 'phone', value: '09397121234' }],
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
