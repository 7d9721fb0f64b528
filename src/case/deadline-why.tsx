import { holidayPeriodOf } from '@domain/law/calendar/calendar';
import { plusDays, sayDate, type CivilDate } from '@domain/civil-date';
import { rulerDays } from '@domain/law/deadline/clocks';
import { sayBasis } from '@domain/law/cite';
import type { Deadline } from '@domain/law/deadline/deadline';
import { View } from '@tarojs/components';
import { calendar } from '../cloud/client';

/** `11 月 5、6、9 日，12 月 1 日`, with the year where it is not this one and where it begins. */
function sayDays(dates: readonly CivilDate[], today: CivilDate): string {
  const months: { year: string; month: number; days: number[] }[] = [];
  for (const date of dates) {
    const [year = '', month, day] = date.split('-');
    const last = months[months.length - 1];
    if (last?.month === Number(month) && last.year === year) last.days.push(Number(day));
    else months.push({ year, month: Number(month), days: [Number(day)] });
  }
  const ofYear = (year: string, place: number) => year !== (months[place - 1]?.year ?? today.slice(0, 4));
  return months
    .map(({ year, month, days }, place) => `${ofYear(year, place) ? `${year} 年 ` : ''}${month} 月 ${days.join('、')} 日`)
    .join('，');
}

/** Why the last day is not the last working day (令121-45): a statutory holiday extends the period, a weekend does not. */
function sayLastDay(dueOn: CivilDate): string {
  const extended = holidayPeriodOf(plusDays(dueOn, -1), calendar()) !== undefined;
  return extended ? '期满那天是法定节假日，顺延到假期后的第一天。' : '期满那天是双休日，按规定不顺延。';
}

/** 为什么？: how the days are counted, which pauses do not count, and the article. */
export function DeadlineWhy({ deadline, today }: { deadline: Deadline; today: CivilDate }) {
  const { startedOn, unit, length, pauses, dueOn, workBy } = deadline;
  const byWorkingDay = unit === 'workingDay';
  const days = byWorkingDay ? rulerDays(deadline, today, calendar()) : [];
  const skipped = days.filter((one) => !one.counted).map((one) => one.date);
  return (
    <View className="ruler__why support">
      <View>
        {sayDate(startedOn, today)}这天不算，从 {sayDate(plusDays(startedOn, 1), today)}数起，
        {byWorkingDay ? `数 ${length} 个工作日` : `每天都算，数 ${length} 天`}。
      </View>
      {byWorkingDay && (
        <View>
          算的日子：
          {sayDays(
            days.filter((one) => one.counted).map((one) => one.date),
            today,
          )}
          。
        </View>
      )}
      {skipped.length > 0 && <View>双休日和放假不算：{sayDays(skipped, today)}。</View>}
      {pauses.map((pause) => (
        <View key={pause.from}>
          鉴定、检测的日子不算：{sayDate(pause.from, today)}
          {pause.to ? `到 ${sayDate(pause.to, today)}` : '起，报告还没有回来'}。
        </View>
      ))}
      {dueOn > workBy && <View>{sayLastDay(dueOn)}</View>}
      <View>依据：{sayBasis(deadline.article)}。</View>
    </View>
  );
}
