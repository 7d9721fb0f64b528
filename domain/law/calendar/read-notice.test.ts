import { inventedYear } from './fixture';
import { importYear } from './import-year';
import { builtIn } from './calendar';
import { readNotice } from './read-notice';
import { statedYears } from './years';

const head = (year: number, no: string) =>
  `国务院办公厅关于${year}年\n部分节假日安排的通知\n${no}\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n经国务院批准，现将${year}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。\n`;
const foot = (date: string) => `节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。\n国务院办公厅\n${date}`;

const notice2026 = `${head(2026, '国办发明电〔2025〕7号')}
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
${foot('2025年11月4日')}`;

const notice2023 = `${head(2023, '国办发明电[2022]16号')}
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
${foot('2022年12月8日')}`;

test.each([
  [2026, notice2026],
  [2023, notice2023],
])('the notice of %i as it was published reads as the table that the product comes with', (year, text) => {
  const { problems, work, ...read } = readNotice(text);
  const stated = statedYears.find((one) => one.year === year)!;
  expect(problems).toEqual([]);
  expect(read).toEqual({
    ...{ year, notice: stated.notice, issuedOn: stated.issuedOn },
    periods: stated.periods,
  });
  expect([...work].sort()).toEqual([...stated.work].sort());
});

test.each([
  ['a weekday that is another', notice2026.replace('4日（周日）上班', '4日（周六）上班'), /元旦.*周六/],
  ['a count that does not come out', notice2026.replace('共9天', '共8天'), /春节.*共 8 天.*9 天/],
  ['a day that is none', notice2026.replace('4月4日（周六）至6日', '4月4日（周六）至31日'), /没有 2026 年 4 月 31 日/],
  ['a paragraph without days', notice2026.replace('6月19日（周五）至21日（周日）放假', '放假'), /端午节.*没有读出/],
  ['no title', notice2026.slice(20), /标题/],
  ['no number', notice2026.replace('国办发明电〔2025〕7号', ''), /文号/],
  ['no end', notice2026.replace(/国务院办公厅\n2025.*/, ''), /日期/],
  ['nothing', '', /标题/],
])('%s is told', (_what, text, says) => {
  expect(readNotice(text).problems.join('\n')).toMatch(says);
});

test('single days, days of December for New Year, and a second day without its month', () => {
  const text = `${head(2027, '国办发明电〔2026〕99号')}一、元旦（虚构）：12月30日至1月1日放假，与周末连休。12月26日、27日上班。二、春节（虚构）：2月5日放假1天，不调休。${foot('2026年11月10日')}`;
  expect(readNotice(text)).toMatchObject({
    periods: [
      { name: '元旦(虚构)', from: '2026-12-30', to: '2027-01-01' },
      { name: '春节(虚构)', from: '2027-02-05', to: '2027-02-05' },
    ],
    work: ['2026-12-26', '2026-12-27'],
  });
});

test('what is read goes through the checks of a year as it is', () => {
  const said = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  const items = inventedYear.periods.map(
    ({ name, from, to }, n) => `${'一二三四五六七'[n]}、${name}：${said(from)}至${said(to)}放假。`,
  );
  const text = `${head(2027, inventedYear.notice)}${items.join('')}${inventedYear.work.map((day) => `${said(day)}上班。`).join('')}${foot('2026年11月10日')}`;
  const { problems, ...table } = readNotice(text);
  expect(problems).toEqual([]);
  expect(importYear(builtIn, { ...table, link: inventedYear.link }, { by: '周建平', on: '2026-11-24' })).toMatchObject({
    ok: true,
  });
});
