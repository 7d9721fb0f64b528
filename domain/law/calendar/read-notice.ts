import { daysBetween, isCivilDate, sayFullDate, weekday, type CivilDate } from '../../civil-date';
import type { HolidayPeriod } from './years';

/** What the text of a notice says, as far as it could be read. */
export interface ReadNotice {
  year?: number;
  notice?: string;
  issuedOn?: CivilDate;
  periods: HolidayPeriod[];
  work: CivilDate[];
  /** What is missing or contradicts itself, in words, in the order of the text. */
  problems: string[];
}

const DAY = String.raw`(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?`;
const RANGE = new RegExp(`^${DAY}(?:至${DAY})?放假`);
const COUNT = /共(\d{1,2})天|放假(\d{1,2})天/;
const WEEKDAYS = '日一二三四五六';

const pad = (text: string) => text.padStart(2, '0');

/** Reads days one after the other: month and year go on from the one before, and what stands in brackets is held against the calendar. */
class Days {
  private month: string | undefined;
  constructor(
    private year: number,
    private readonly say: (problem: string) => void,
  ) {}

  read([year, month = this.month, day = '', aside = '']: (string | undefined)[], first: boolean): CivilDate {
    // New Year may begin in the last days of December, and days to make up for it lie there.
    if (year) this.year = Number(year);
    else if (this.month === '12' && month === '1') this.year += 1;
    else if (first && month === '12' && this.month === undefined) this.year -= 1;
    this.month = month;
    const date = `${this.year}-${pad(month ?? '')}-${pad(day)}`;
    if (!isCivilDate(date)) this.say(`没有 ${this.year} 年 ${month ?? '？'} 月 ${day} 日这一天。`);
    else {
      const named = /(?:周|星期)([日天一二三四五六])/.exec(aside)?.[1]?.replace('天', '日');
      if (named && named !== WEEKDAYS[weekday(date)]) this.say(`${sayFullDate(date)}写成了周${named}，请核对。`);
    }
    return date;
  }
}

/** One paragraph: a festival with its days off, and the weekends worked for it. */
function readItem(item: string, year: number, first: boolean, into: ReadNotice): void {
  const colon = item.indexOf(':');
  const name = item.slice(0, colon);
  const [off = '', ...others] = item.slice(colon + 1).split('。');
  const say = (problem: string) => into.problems.push(`${name}：${problem}`);
  const range = RANGE.exec(off);
  if (!range) return void say('没有读出放假的日期。');
  const days = new Days(year, say);
  const from = days.read(range.slice(1, 5), first);
  const to = range[7] ? days.read(range.slice(5, 9), false) : from;
  if (isCivilDate(from) && isCivilDate(to)) {
    into.periods.push({ name, from, to });
    const counted = COUNT.exec(off);
    const said = Number(counted?.[1] ?? counted?.[2]);
    const length = daysBetween(from, to) + 1;
    if (counted && said !== length) say(`写的是共 ${said} 天，数出来是 ${length} 天。`);
  }
  for (const sentence of others.filter((one) => one.endsWith('上班'))) {
    const worked = new Days(year, say);
    const each = new RegExp(DAY, 'g');
    for (let match = each.exec(sentence); match; match = each.exec(sentence)) {
      const date = worked.read(match.slice(1, 5), first);
      if (isCivilDate(date)) into.work.push(date);
    }
  }
}

/**
 * The State Council's notice (国务院办公厅关于…年部分节假日安排的通知) as it is pasted whole: title, number, paragraphs, date. Weekdays in
 * brackets and 共…天 are held against the days. What it says is checked by importYear; here only that it was read whole. Pure.
 */
export function readNotice(text: string): ReadNotice {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[(〔﹝](20\d\d)[\])〕﹞]/g, '〔$1〕');
  const read: ReadNotice = { periods: [], work: [], problems: [] };
  const year = /关于(20\d\d)年部分节假日安排/.exec(plain)?.[1];
  const issued =
    /国务院办公厅(20\d\d)年(\d{1,2})月(\d{1,2})日/.exec(plain) ?? /成文日期:?(20\d\d)年(\d{1,2})月(\d{1,2})日/.exec(plain);
  const notice = /国办发明电〔20\d\d〕\d{1,3}号/.exec(plain)?.[0];
  if (!year) return { ...read, problems: ['没有读到“关于……年部分节假日安排的通知”，请连标题一起粘贴。'] };
  read.year = Number(year);
  if (notice) read.notice = notice;
  else read.problems.push('没有读到文号（国办发明电〔……〕……号），请连文号一起粘贴。');
  if (issued) read.issuedOn = `${issued[1]}-${pad(issued[2] ?? '')}-${pad(issued[3] ?? '')}`;
  else read.problems.push('没有读到最后的“国务院办公厅”和日期，请一直粘贴到日期。');
  // Within the brackets a day of the lunar calendar may look like the number of a paragraph: 腊月二十八、周日.
  const items = plain.split(/[一二三四五六七八九十]、(?=[\u4e00-\u9fa5、()]{2,20}:)/).slice(1);
  if (items.length === 0) read.problems.push('没有读到“一、元旦：……放假”这样的各条，请把通知全文粘贴过来。');
  items.forEach((item, index) => readItem(item, Number(year), index === 0, read));
  return read;
}
