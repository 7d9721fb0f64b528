import type { Margin } from '@domain/indicator/margin';
import type { MeasureId } from '@domain/indicator/measures';

/** What one more case of the worst and of the best kind is called. */
const kinds: Partial<Record<MeasureId, { worst: string; best: string }>> = {
  firstDecisionOnTime: { worst: '超期', best: '按时决定' },
  closingOnTimeA: { worst: '超期', best: '按时办结' },
  mediationSuccessA: { worst: '没有调解成功', best: '调解成功' },
  satisfaction: { worst: '1 星评价', best: '5 星评价' },
};

export interface MarginWords {
  say: string;
  tone: 'due' | 'late' | 'ok';
}

/** 再超期 2 件即失分; what would win the point back where it is lost. */
export function marginWords(measure: MeasureId, margin: Margin): MarginWords | undefined {
  const { worst, best } = kinds[measure] ?? { worst: '', best: '' };
  const more = (kind: string, count: number) => (kind.includes('星') ? `再来 ${count} 个 ${kind}` : `再${kind} ${count} 件`);
  switch (margin.state) {
    case 'noData':
      return undefined;
    case 'over':
      if (margin.costs === 'never') return { say: '超过了，再多的案件也不会失分。', tone: 'ok' };
      return { say: `${more(worst, margin.costs)}即失分。`, tone: margin.costs <= 3 ? 'due' : 'ok' };
    case 'notOver':
      if (margin.wins === 'never') return { say: '没有超过，再多的案件也超不过。', tone: 'late' };
      return { say: `没有超过，这一分丢了。${more(best, margin.wins)}才能超过。`, tone: 'late' };
  }
}
