import { readSearch } from './search';

test.each([
  ['142', { by: 'no', value: 'LD-2026-0142' }],
  ['LD-2026-0142', { by: 'no', value: 'LD-2026-0142' }],
  ['ld2025-7', { by: 'no', value: 'LD-2025-0007' }],
  ['139 0000 1101', { by: 'phone', value: '13900001101' }],
  ['0939-7121234', { by: 'phone', value: '09397121234' }],
  ['1620000202611240001', { by: 'number12315', value: '1620000202611240001' }],
  ['ab-2026 1124–7788', { by: 'number12315', value: 'AB202611247788' }],
  ['１６２００００２０２６１１２４０００１', { by: 'number12315', value: '1620000202611240001' }],
  ['JohnAlexanderSmith', { by: 'name', value: 'JohnAlexanderSmith' }],
  [' 王秀 ', { by: 'name', value: '王秀' }],
  ['a\u0000b', { by: 'name', value: 'ab' }],
  ['王', undefined],
  ['   ', undefined],
  ['1234567', undefined],
])('%s', (typed, expected) => expect(readSearch(typed, 'LD', '2026-11-24')).toEqual(expected));
