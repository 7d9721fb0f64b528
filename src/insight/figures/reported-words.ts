import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { REPORTING_WORKING_DAY, type Reported } from '@domain/indicator/ledger/reported';
import type { MeasureId } from '@domain/indicator/measures';
import { sayMonth } from '@domain/indicator/official/words';
import { sayValue } from '@domain/indicator/say-value';

/** What was reported, the restated value only where it differs, and from when the rest is: nothing reported is ever replaced. */
export function reportedWords(id: MeasureId, { months, was, now, lateEntries, next }: Reported, today: CivilDate): string {
  // In January the year before is the one that is reported.
  const sayOf = (month: string) =>
    `${month.slice(0, 4) === today.slice(0, 4) ? '' : `${month.slice(0, 4)} 年 `}${sayMonth(month)}`;
  const coming =
    next && `${sayOf(next.month)}的数在 ${sayDate(next.on, today)}上报（次月第 ${REPORTING_WORKING_DAY} 个工作日，推定）`;
  if (!months) return `还没有上报${coming ? `，${coming}，到时的数不再改` : ''}。`;
  const { from, to } = months;
  const span = from === to ? sayOf(from) : `${sayOf(from)}至 ${sayMonth(to)}`;
  const say = (figure: Figure) => (figure.d === 0 ? '无数据' : `${sayValue(id, figure)}（${figure.n} / ${figure.d}）`);
  const same = was.n === now.n && was.d === now.d;
  // Without late entries it was a correction of the case, a decision revoked or a merge that moved it.
  const why = lateEntries ? `其中补登 ${lateEntries} 件` : '没有补登，是案件后来有更正、撤销或者合并';
  const restated = same ? '' : `；现在重算 ${say(now)}，${why}`;
  return `${span}已报 ${say(was)}${restated}。${coming ? `${coming}。` : ''}`;
}
