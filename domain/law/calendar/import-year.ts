import * as z from 'zod';
import { daysBetween, isCivilDate, plusDays, sayFullDate, weekday, type CivilDate } from '../../civil-date';
import { oneLine } from '../../fields';
import { fieldErrors } from '../../field-errors';
import { refuse, type Refusal } from '../../errors';
import { calendarOf, type Calendar } from './calendar';
import { areLunarDaysKnown, statutoryDays } from './statutory';
import type { YearTable } from './years';

const date = (what: string) =>
  z.string({ error: `请填写${what}。` }).refine(isCivilDate, { error: `${what}要写成 2027-01-01 这样的日期。` });

/** A year's notice as staff type it over, paragraph by paragraph. */
export const yearSchema = z.strictObject({
  year: z.number({ error: '请填写年份。' }).int({ error: '年份是四位整数。' }),
  notice: z
    .string({ error: '请填写通知的文号。' })
    .overwrite(oneLine)
    .regex(/^国办发明电〔20\d\d〕\d{1,3}号$/, { error: '文号要写成“国办发明电〔2025〕7号”这样。' }),
  issuedOn: date('通知的发布日期'),
  link: z
    .string({ error: '请填写通知的链接。' })
    .overwrite(oneLine)
    .regex(/^https?:\/\/[\w.-]+\/\S{1,300}$/, { error: '请粘贴通知在中国政府网的链接，以 https:// 开头。' }),
  periods: z
    .array(
      z.strictObject({
        name: z
          .string({ error: '请填写节日名称。' })
          .overwrite(oneLine)
          .min(1, { error: '请填写节日名称。' })
          .max(20, { error: '节日名称最多 20 个字。' }),
        from: date('放假的第一天'),
        to: date('放假的最后一天'),
      }),
      { error: '请填写各个节日的放假日期。' },
    )
    .min(1, { error: '请填写各个节日的放假日期。' })
    .max(10, { error: '一年最多 10 段放假，请核对。' }),
  work: z
    .array(date('调休上班的日期'), { error: '请填写调休上班的日期，没有的留空。' })
    .max(20, { error: '调休上班超过 20 天，请核对。' }),
  /** Why more or fewer working days are off than the law and the moved days explain, e.g. an extra day by the State Council. */
  unevenBecause: z
    .string()
    .overwrite(oneLine)
    .min(4, { error: '请写明放假天数为什么对不上。' })
    .max(200, { error: '原因最多 200 个字。' })
    .optional(),
});

export type YearInput = z.output<typeof yearSchema>;

const festivals = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
/** Two festivals that meet make eight or nine days; more is a slip. */
const LONGEST = 12;

/**
 * Adds the notice of the coming year to a calendar, or replaces a year that was imported before (notices get changed, and slips are found);
 * the years that come with the product stay. `entry` is who typed it over, who held it against the notice, and on which civil date
 * (+08:00). The refusal names each field in Chinese. Pure: open deadlines are counted anew with `recount` and the new calendar.
 */
export function importYear(
  calendar: Calendar,
  input: unknown,
  entry: NonNullable<YearTable['imported']>,
): { ok: true; calendar: Calendar; table: YearInput; added: YearTable } | ({ ok: false } & Refusal) {
  const parsed = yearSchema.safeParse(input);
  if (!parsed.success) return { ok: false, ...refuse('invalid-input', { fields: fieldErrors(parsed.error) }) };
  const table = parsed.data;
  const fields = {
    ...whichYear(calendar, table.year),
    ...checkSource(table, entry.on),
    ...checkPeriods(table),
    ...checkWork(table),
  };
  if (Object.keys(fields).length === 0) Object.assign(fields, table.unevenBecause === undefined ? checkBalance(table) : {});
  if (Object.keys(fields).length) return { ok: false, ...refuse('invalid-input', { fields }) };
  const added: YearTable = { ...table, imported: entry };
  const years = [...calendar.years.filter((one) => one.year !== table.year), added].sort((a, b) => a.year - b.year);
  return { ok: true, calendar: calendarOf(years), table, added };
}

type Fields = Record<string, string>;
type Table = Pick<YearTable, 'year' | 'periods' | 'work'>;

function whichYear(calendar: Calendar, year: number): Fields {
  const before = calendar.years.find((one) => one.year === year);
  const next = Number(calendar.to.slice(0, 4)) + 1;
  if (year === next || before?.imported) return {};
  return { year: `现在要录入的是 ${next} 年的放假安排。` };
}

/** The notice is of that year or the one before, and its number is of the year in which it was issued. */
function checkSource({ year, notice, issuedOn }: YearInput, today: CivilDate): Fields {
  if (issuedOn > today) return { issuedOn: '发布日期不能晚于今天。' };
  const issued = Number(issuedOn.slice(0, 4));
  if (issued !== year && issued !== year - 1) return { issuedOn: `${year} 年的安排应当是 ${year - 1} 年或者 ${year} 年发布的。` };
  return notice.includes(`〔${issued}〕`) ? {} : { notice: `文号里的年份和发布日期（${issued} 年）对不上。` };
}

function checkPeriods({ year, periods }: Table): Fields {
  const fields: Fields = {};
  periods.forEach(({ from, to }, index) => {
    const say = (end: 'from' | 'to', message: string) => (fields[`periods.${index}.${end}`] ??= message);
    const before = periods[index - 1];
    if (to < from) say('to', '最后一天不能早于第一天。');
    else if (daysBetween(from, to) >= LONGEST) say('to', `一次放假 ${daysBetween(from, to) + 1} 天，请核对。`);
    // New Year may begin in the last days of December.
    if (from < `${year}-01-01` && (index > 0 || from < `${year - 1}-12-29`)) say('from', `日期不在 ${year} 年。`);
    if (to > `${year}-12-31`) say('to', `日期不在 ${year} 年。`);
    if (before && from <= before.to) say('from', '和上一个节日的放假日期重叠，请按日期先后填写。');
  });
  const names = periods.map((one) => one.name).join('、');
  const missing = festivals.filter((name) => !names.includes(name));
  const uncovered = statutoryDays(year).filter((day) => !periods.some(({ from, to }) => from <= day && day <= to));
  if (missing.length) fields.periods = `缺少${missing.join('、')}。`;
  else if (uncovered.length)
    fields.periods = `法定节假日 ${uncovered.map((day) => sayFullDate(day)).join('、')}不在放假日期里，请核对。`;
  return fields;
}

function checkWork({ year, periods, work }: Table): Fields {
  const fields: Fields = {};
  work.forEach((day, index) => {
    const say = (message: string) => (fields[`work.${index}`] ??= message);
    if (day < `${year - 1}-12-01` || day > `${year}-12-31`) say(`日期不在 ${year} 年。`);
    if (weekday(day) !== 0 && weekday(day) !== 6) say(`${sayFullDate(day)}本来就上班，调休上班的应当是周六或周日。`);
    if (periods.some(({ from, to }) => from <= day && day <= to)) say(`${sayFullDate(day)}又放假又上班，请核对。`);
    if (work.indexOf(day) !== index) say(`${sayFullDate(day)}写了两次。`);
  });
  return fields;
}

/** Weekdays off = statutory days + weekend days worked: every notice since 2021 comes out even, a mistyped day does not. */
export function checkBalance({ year, periods, work }: Table): Fields {
  let off = 0;
  for (const { from, to } of periods)
    for (let day = from; day <= to; day = plusDays(day, 1)) if (weekday(day) !== 0 && weekday(day) !== 6) off += 1;
  const statutory = areLunarDaysKnown(year) ? statutoryDays(year).length : 13;
  if (off === statutory + work.length) return {};
  // Of a year whose lunar days are not known here, the law's thirteen (全国年节及纪念日放假办法); twelve where 中秋 meets 国庆.
  if (!areLunarDaysKnown(year) && [12, 13].includes(off - work.length)) return {};
  return {
    periods: `放假占了 ${off} 个周一到周五，应当是法定节假日 ${statutory} 天加调休上班 ${work.length} 天，共 ${statutory + work.length} 天。请对照通知逐日核对；确实不一致的写明原因。`,
  };
}
