import { sayFullDate, type CivilDate } from '../civil-date';
import { cite } from '../law/cite';
import type { Deadline } from '../law/deadline/deadline';
import type { Complaint } from './complaint';
import type { PartyReminder } from './performance-words';
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
 * taken to reconsideration, and after two months to court, since only a statute or ordinance sets a shorter wait (行政诉讼法 47); that the mediation of two private parties takes long may not (行政复议法 12(4)), and needs no waiting
 * for: the other routes of 消法 39 stand open beside it. Pure.
 */
export function lateWays(period: 'C1' | 'C2', to: Party, { city }: { city: string }): string[] {
  const above = `向上一级的${city}市场监督管理局反映，或者打 12345。`;
  if (to === 'respondent') return [above, '您不用因为我们晚了多做什么，答复和材料照样有效。'];
  if (period === 'C1')
    return [
      above,
      `到期没有决定的，可以向本级人民政府申请行政复议（${cite('行政复议法-11')}）。收到投诉满两个月还没有决定的，也可以向人民法院提起行政诉讼（${cite('行政诉讼法-12(6)、行政诉讼法-47')}）。`,
    ];
  return [above, `不用再等：您随时可以向人民法院起诉商家，有仲裁协议的可以申请仲裁（${cite('消法-39')}）。`];
}

/** Of the county: the city above it, its offices, and where one calls. */
interface Bureau {
  city: string;
  bureau: string;
  hotline: string;
  window: { phone?: string; address?: string; hours?: string };
  offices: readonly { code: string; name: string }[];
}

/** The bureau is late, as it says so to a party. */
export interface LateWords {
  /** What was due, and that it is not the party's fault. */
  what: string;
  /** The same below the ruler, which has the day. */
  sorry: string;
  /** Who answers for it, and what to say when one calls. */
  who: string;
  ways: readonly string[];
}

type Late = Pick<Complaint, 'no' | 'office'> & { handler?: { name: string } | undefined; deadlines: readonly Owed[] };

/** The last day of the period that is late, civil date (+08:00). */
const dayOf = ({ deadlines }: Pick<Late, 'deadlines'>, period: 'C1' | 'C2') =>
  deadlines.filter(({ id }) => id === period).slice(-1)[0]?.dueOn;

/** What is said to a party while the bureau is late, on the civil date `today` (+08:00); undefined where it is not. `day` says a date. Pure. */
export function lateWords(
  complaint: Late,
  to: Party,
  today: CivilDate,
  bureau: Pick<Bureau, 'city' | 'offices'>,
  day: (date: CivilDate) => string = sayFullDate,
): LateWords | undefined {
  const { deadlines, handler, office, no } = complaint;
  const period = lateFor(deadlines, to, today);
  const dueOn = period && dayOf(complaint, period);
  if (!period || !dueOn) return undefined;
  const unit = bureau.offices.filter(({ code }) => code === office)[0]?.name ?? '';
  const due = period === 'C1' ? '决定是否受理并告知' : '有结果';
  const fault = '这不是您的原因，您的权利不受影响。';
  return {
    what: `应在 ${day(dueOn)}前${due}，我们没有做到。${fault}`,
    sorry: `我们没有按时${period === 'C1' ? due : '调解出结果'}。${fault}`,
    who: `由${unit}负责人负责${handler ? `，${handler.name}经办` : ''}。催办请打电话或者到窗口，说编号 ${no}。`,
    ways: lateWays(period, to, bureau),
  };
}

/** Told once to each party who uses the program when the bureau is late: what is so, who answers for it, where one calls, what one may do. Pure. */
export function lateNotices(
  complaint: Late & { purchase: { goods: string } },
  today: CivilDate,
  bureau: Bureau,
): PartyReminder[] {
  const { phone = bureau.hotline, address, hours } = bureau.window;
  return (['complainant', 'respondent'] as const).flatMap((to) => {
    const said = lateWords(complaint, to, today, bureau);
    const period = lateFor(complaint.deadlines, to, today);
    if (!said || !period) return [];
    const window = [`催办打 ${phone}`, address && `到${bureau.bureau}窗口（${address}）`, hours].filter(Boolean).join('，');
    const ways = said.ways.map((way, index) => `${index + 1}. ${way}`);
    return [
      {
        to,
        stage: `late-${period}-${dayOf(complaint, period) ?? ''}`,
        title: `我们晚了：${complaint.purchase.goods}`,
        body: [said.what, said.who, `${window}。`, '您还可以：', ...ways].join('\n'),
      },
    ];
  });
}
