import { saidWhole } from '../../../tests/said-whole';
import { sayFullDate } from '../../civil-date';
import { fullRecord } from '../../../tests/full-record';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import type { OfficialValue } from './official';
import { viewOfficial, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/indicator/official/official.ts', type: 'OfficialValue', reader: 'keeper' },
  given: { from: '2026-01', to: '2026-10' },
  ...{ visibility, view: viewOfficial, sections, saySection, leftOut },
});

test.each([
  ['2026-01', '2026-10', '2026 年 1 月至 10 月'],
  ['2026-05', '2026-05', '2026 年 5 月'],
])('the months from %s to %s read as one period', (from, to, words) => {
  const { record } = fullRecord<OfficialValue>('domain/indicator/official/official.ts', 'OfficialValue');
  const lines = saySection('proof', viewOfficial({ ...record, from, to }, 'keeper'), { day: sayFullDate });
  expect(lines).toContainEqual({ head: '时段', text: words });
});
