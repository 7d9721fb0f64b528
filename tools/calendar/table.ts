import { sayFullDate } from '../../domain/civil-date';
import { builtIn } from '../../domain/law/calendar/calendar';
import { pastedSchema, tableOf, type Pasted } from '../../domain/law/calendar/pasted-notice';

/** What a pasted notice says, line by line to be held against it; and either what is wrong, or the table to be sent. */
export function tableIn(pasted: Pasted, today: string) {
  const { periods = [], work = [], ...source } = tableOf(pasted);
  const off = periods.map(({ name, from, to }) => `${name}  ${sayFullDate(from)} 至 ${sayFullDate(to)}`);
  const worked = `上班的周末  ${[...work].sort().map(sayFullDate).join('、') || '没有'}`;
  const lines = [`${source.year ?? '？'} 年  ${source.notice ?? '？'}  ${source.issuedOn ?? '？'}`, ...off, worked];
  // The years that a bureau entered before are the server's to know: which year comes next it checks itself.
  const checked = pastedSchema(builtIn, today).safeParse(pasted);
  const wrong = checked.success ? [] : checked.error.issues.map(({ message }) => message);
  return { lines, wrong, table: { ...source, periods, work } };
}
