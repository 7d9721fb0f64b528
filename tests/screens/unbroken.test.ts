import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { unbroken } from '../../src/ui/unbroken';
import { drawn } from './drawing';

const wholes = (text: string) => [...drawn(unbroken(text)).querySelectorAll('.nowrap')].map(({ textContent }) => textContent);

test.each([
  ['请在 2026 年 12 月 7 日（周一）前说明', ['2026 年 12 月 7 日', '（周一）']],
  ['12 月 7 日到 12 月 11 日', ['12 月 7 日', '12 月 11 日']],
  ['编号 LD-2026-00012 的投诉', ['LD-2026-00012']],
  ['请打 0939-7121234，工作日 8:30-12:00', ['0939-7121234', '8:30-12:00']],
  ['退 1,299.50 元，还差 7 个工作日', ['1,299.50 元', '7 个']],
  ['没有号码，也没有日子', []],
])('%s', (text, parts) => expect(wholes(text)).toEqual(parts));

test('nothing of a text is lost or said twice, whatever stands in it', () => {
  const part = fc.constantFrom(
    '12 月 7 日',
    '2026 年 ',
    '0939-',
    '7121234',
    'LD-',
    '12.5 元',
    '：',
    '请看',
    '\n',
    '-',
    '3 ',
    '天',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(drawn(unbroken(parts.join(''))).textContent).toBe(parts.join(''));
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('iOS 12 reads it: it looks at nothing behind', () => {
  expect(readFileSync(path.join(__dirname, '../../src/ui/unbroken.tsx'), 'utf8')).not.toMatch(/\(\?<[=!]/);
});
