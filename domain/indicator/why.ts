import { sayFullDate, type CivilDate } from '../civil-date';
import { cite } from '../law/cite';
import type { Complaint } from '../complaint/complaint';
import { rejectionGround, terminationGround } from '../complaint/grounds';
import { outcomeWords } from '../complaint/name';
import { sayYuan } from '../money';
import type { Deadline, DeadlineId } from '../law/deadline/deadline';

/** What begins each period that a rate counts, and what ends it. */
const periodWords: Partial<Record<DeadlineId, { begun: string; done: string }>> = {
  C1: { begun: '收到', done: '决定并告知投诉人' },
  C2: { begun: '受理', done: '办结' },
  C4: { begun: '收到举报', done: '决定是否立案' },
  C7: { begun: '发给商家', done: '谈出结果' },
};

/** The rule a period rests on: a ruling names itself, and what is no law is told as it is called. */
function basisOf({ ruleSet, article }: Deadline): string {
  return ruleSet === 'ruling' || !article.includes('-') ? article : cite(article);
}

/** When a period began, its last day and its article, in words; civil dates in +08:00. */
function periodOf(deadline: Deadline): string {
  const { id, startedOn, dueOn, length, unit, pauses } = deadline;
  const { begun = '开始', done = '办完' } = periodWords[id] ?? {};
  const days = `${length} ${unit === 'workingDay' ? '个工作日' : '日'}${pauses.some((pause) => !pause.lateEntry?.waiting) ? '，鉴定、检测的日子不计' : ''}`;
  return `${sayFullDate(startedOn)}${begun}，最迟 ${sayFullDate(dueOn)}${done}（${basisOf(deadline)}，${days}）`;
}

/** Why a case stands in an on-time rate: its period, and when it was done; `ended` is absent while it is not. */
export function whyOnTime(deadline: Deadline, ended?: CivilDate): string {
  const { dueOn } = deadline;
  const end = ended ? `${sayFullDate(ended)}${ended <= dueOn ? '办了，按时' : '才办，超期'}` : '还没有办';
  return `${periodOf(deadline)}；${end}。`;
}

type Closed = Pick<Complaint, 'closing' | 'decision'>;

/** How a case was closed, with the ground and its article. */
export function whyClosed({ closing, decision }: Closed): string {
  if (!closing) return '';
  const { on, outcome, ground } = closing;
  const said = `${sayFullDate(on)}办结：${outcomeWords[outcome]}`;
  if (outcome === 'rejected' && decision?.ground) {
    const { plain = '' } = rejectionGround(decision.ground, decision.on) ?? {};
    return `${said}，${plain}（${cite(decision.article)}）。`;
  }
  if (outcome === 'mediated') return `${said}（${cite('令121-24')}）。`;
  if (!ground) return `${said}。`;
  const { plain, article } = terminationGround(ground);
  return `${said}${outcome === 'terminated' ? `，${plain}` : ''}（${cite(article)}）。`;
}

/** Why money counts as won back: who confirmed it, and on which civil date. */
export function whyRecovered({ fen, on, atOnce }: { fen: number; on: CivilDate; atOnce: boolean }): string {
  return atOnce
    ? `当场付清 ${sayYuan(fen)}，双方在场确认。`
    : `${sayFullDate(on)}投诉人确认收到 ${sayYuan(fen)}。商家自己说已付、没有人确认的不算。`;
}
