import { dailyLine, signsOf, type Findings } from './health';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const MINUTE = 60_000;
const ran = (minutesAgo: number, more = {}) => ({ name: 'a.b', lastRun: NOW - minutesAgo * MINUTE, underWay: false, ...more });
const well: Findings = {
  now: NOW,
  jobs: [ran(3)],
  troubles: { byJob: [], more: false },
  unsent: 0,
  refusals: {},
  template: true,
  textCheck: 'answers',
};
const whats = (more: Partial<Findings>) => signsOf({ ...well, ...more }).map(({ what }) => what);

test('a cloud that works has nothing to say, and no line goes out', () => {
  expect(signsOf(well)).toEqual([]);
  expect(dailyLine([])).toBeUndefined();
});

test.each<[string, Partial<Findings>, string]>([
  ['the trigger is missing from the beginning', { jobs: [] }, '定时任务还没有运行过'],
  ['the timer stands for 31 minutes', { jobs: [ran(31)] }, '31 分钟没有运行'],
  ['the timer stands for a day', { jobs: [ran(24 * 60)] }, '24 小时没有运行'],
  ['one job was left where it was', { jobs: [ran(3), ran(45, { name: 'c.d', underWay: true })] }, 'c.d'],
  ['rows that fail', { troubles: { byJob: [{ job: 'complaints.remind', rows: 2 }], more: false } }, 'complaints.remind 2 件'],
  ['more rows than are counted', { troubles: { byJob: [{ job: 'x.y', rows: 100 }], more: true } }, 'x.y 100 件，还有更多'],
  ['messages without the permission', { refusals: { '-604101': 1 } }, '不让云函数发消息'],
  ['the text check without the permission', { textCheck: -604101 }, '不让云函数检查文字'],
  ['the text check with another error', { textCheck: 87014 }, '错误码 87014'],
  ['a template with other fields', { refusals: { '47003': 4 } }, '错误码 47003'],
  ['messages that nobody answers', { refusals: { failed: 2 } }, '微信没有收：没有回答'],
  ['messages left over', { unsent: 5 }, '5 件'],
])('%s is told, with what to do', (_, more, what) => {
  const signs = signsOf({ ...well, ...more });
  expect(signs).toEqual([{ level: 'wrong', what: expect.stringContaining(what), do: expect.stringMatching(/./) }]);
  expect(dailyLine(signs)?.body).toContain(what);
});

test('thirty minutes to the minute are no sign yet, and a job that ended is not behind', () => {
  expect(whats({ jobs: [ran(30)] })).toEqual([]);
  expect(whats({ jobs: [ran(3), ran(600, { name: 'asked.once' })] })).toEqual([]);
  // One that looks again at each run for what may come is under way for weeks.
  expect(whats({ jobs: [ran(3, { underWay: true })] })).toEqual([]);
  // Somebody who left WeChat is no fault of the cloud.
  expect(whats({ refusals: { '40003': 2 } })).toEqual([]);
});

test('a county without a template of messages is told so and nobody is alarmed', () => {
  const signs = signsOf({ ...well, template: false });
  expect(signs.map(({ level }) => level)).toEqual(['missing']);
  expect(dailyLine(signs)).toBeUndefined();
});

test('several at once are one line: the gravest, and how many others', () => {
  const line = dailyLine(signsOf({ ...well, jobs: [], unsent: 3, template: false }));
  expect(line?.body).toMatch(/^定时任务还没有运行过。另外还有 1 项。/);
});
