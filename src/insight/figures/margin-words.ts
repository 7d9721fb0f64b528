import type { Margin } from '@domain/indicator/margin';
import type { MeasureId } from '@domain/indicator/measures';

type Say = (count: number) => string;

/** What more cases of the worst and of the best kind are called. */
const kinds: Partial<Record<MeasureId, { worst: Say; best: Say }>> = {
  firstDecisionOnTime: { worst: (count) => `再超期 ${count} 件`, best: (count) => `再按时决定 ${count} 件` },
  closingOnTimeA: { worst: (count) => `再超期 ${count} 件`, best: (count) => `再按时办结 ${count} 件` },
  mediationSuccessA: { worst: (count) => `再有 ${count} 件没有调解成功`, best: (count) => `再调解成功 ${count} 件` },
  satisfactionA: { worst: (count) => `再来 ${count} 个 1 星评价`, best: (count) => `再来 ${count} 个 5 星评价` },
};

export interface MarginWords {
  say: string;
  tone: 'due' | 'late' | 'ok';
}

/** Few enough to be told as a warning. */
const CLOSE = 3;

/**
 * 再超期 2 件即失分; what would win the point back where it is lost. Points are the county's for the year: of one office or one month
 * (`scored` false) only the comparison is told.
 */
export function marginWords(measure: MeasureId, margin: Margin, scored: boolean): MarginWords | undefined {
  const kind = kinds[measure];
  if (!kind || margin.state === 'noData') return undefined;
  if (margin.state === 'over') {
    if (margin.costs === 'never') return { say: '超过了，再多的案件也不会改变。', tone: 'ok' };
    const ends = scored ? '即失分。' : '就不再超过。';
    return { say: `${kind.worst(margin.costs)}${ends}`, tone: margin.costs <= CLOSE ? 'due' : 'ok' };
  }
  const lost = scored ? '没有超过，这一分丢了。' : '没有超过。';
  if (margin.wins === 'never') return { say: `${lost}再多的案件也超不过。`, tone: 'late' };
  return { say: `${lost}${kind.best(margin.wins)}才能超过。`, tone: 'late' };
}
