import { daysBetween, sayFullDate } from '@domain/civil-date';
import type { YearTable } from '@domain/law/calendar/years';
import { Facts } from '../../ui/facts';

type Days = Pick<YearTable, 'periods' | 'work'>;

/** Every day of a table with its weekday, so that it can be held against the notice line by line. */
export function YearDays({ periods, work }: Days) {
  const off = periods.map(({ name, from, to }) => {
    const days = daysBetween(from, to) + 1;
    return {
      q: name,
      a: days === 1 ? `${sayFullDate(from)}放假 1 天` : `${sayFullDate(from)}至 ${sayFullDate(to)}放假，共 ${days} 天`,
    };
  });
  const worked = { q: '上班的周末', a: work.length ? [...work].sort().map(sayFullDate).join('、') : '没有' };
  return <Facts facts={[...off, worked]} />;
}
