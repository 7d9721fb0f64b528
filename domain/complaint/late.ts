import type { CivilDate } from '../civil-date';
import { cite } from '../law/cite';
import type { Deadline } from '../law/deadline/deadline';
import type { Party } from './records';

type Owed = Pick<Deadline, 'id' | 'dueOn' | 'metOn' | 'droppedOn' | 'pauses'>;

/** The bureau's own period to this party that has passed and was not met, on the civil date `today` (+08:00); one that stands still is not late. Pure. */
export function lateFor(deadlines: readonly Owed[], to: Party, today: CivilDate): 'C1' | 'C2' | undefined {
  const late = deadlines.filter(
    ({ dueOn, metOn, droppedOn, pauses }) =>
      metOn === undefined && droppedOn === undefined && dueOn < today && pauses.every((pause) => pause.to !== undefined),
  );
  if (to === 'complainant' && late.some(({ id }) => id === 'C1')) return 'C1';
  return late.some(({ id }) => id === 'C2') ? 'C2' : undefined;
}

/**
 * What one may do now that the bureau's word is late, besides calling. Whether to accept is the bureau's own decision, so that its silence may be
 * taken to reconsideration or court; that the mediation of two private parties takes long may not (行政复议法 12(4)), and needs no waiting
 * for: the other routes of 消法 39 stand open beside it. Pure.
 */
export function lateWays(period: 'C1' | 'C2', to: Party, { city }: { city: string }): string[] {
  const above = `向上一级的${city}市场监督管理局反映，或者打 12345。`;
  if (to === 'respondent') return [above, '您不用因为我们晚了多做什么，答复和材料照样有效。'];
  if (period === 'C1')
    return [
      above,
      `到期没有决定的，可以向本级人民政府申请行政复议（${cite('行政复议法-11')}），或者向人民法院提起行政诉讼（${cite('行政诉讼法-12')}）。`,
    ];
  return [above, `不用再等：您随时可以向人民法院起诉商家，有仲裁协议的可以申请仲裁（${cite('消法-39')}）。`];
}
