import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayDate, sayFullDate } from '../../domain/civil-date';

/** Who may write a month in words: everybody else asks them, and they say the year. */
const formatters: Readonly<Record<string, string>> = {
  'domain/civil-date.ts': 'sayDate, sayPaperDate, sayFullDate',
  'domain/said-time.ts': 'sayInstant',
  'domain/indicator/official/words.ts': 'a month under the title of its year',
  'domain/bulletin/news.ts': 'a month with its year',
  'domain/law/calendar/read-notice.ts': 'repeats a day as a notice writes it',
  'src/insight/cases/index.tsx': 'after the year',
  'src/pages/home/standing-card.tsx': 'after the year',
  'src/insight/figures/index.tsx': 'months of the year that is chosen above them',
  'src/press/ledger/index.tsx': 'months of the year that is chosen above them',
  'src/press/ledger/matrix.tsx': 'months of the year that is chosen above them',
  'src/press/start/index.tsx': 'what a season of every year is called',
  'src/insight/kind-cases/index.tsx': 'after the year',
  'src/insight/kind-words.ts': 'after the year',
  'src/insight/kinds/index.tsx': 'months of the year that is chosen above them',
  'src/insight/plots/months.tsx': 'months of the year that is named above them',
  'src/insight/plots/more.tsx': 'months of the year that is named above them',
  'src/insight/words.ts': 'under the title of its year',
  'src/ui/unbroken.tsx': 'keeps a day together as somebody else wrote it',
  'src/means/ledger/table.tsx': 'months of the year that is chosen above them',
  'src/guide/calendar/index.tsx': 'after the year',
  'src/case/deadline-why.tsx': 'lists of days, with the year where it changes',
};

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

test('a month is written in words in these places alone', () => {
  const writing = ['domain', 'cloudfunctions', 'src'].flatMap((root) =>
    [...sources(root)].filter((path) => /\} ?月|(?<!年 )M 月/.test(readFileSync(path, 'utf8'))),
  );
  expect(writing.sort()).toEqual(Object.keys(formatters).sort());
});

test('the short form leaves out the year of today and no other; who does not know the day writes it', () => {
  expect(sayDate('2026-11-16', '2026-11-24')).toBe('11 月 16 日（周一）');
  expect(sayDate('2026-11-16', '2027-01-04')).toBe('2026 年 11 月 16 日（周一）');
  expect(sayDate('2026-11-16', undefined)).toBe('2026 年 11 月 16 日（周一）');
  expect(sayFullDate('2026-11-16')).toBe('2026 年 11 月 16 日（周一）');
});
