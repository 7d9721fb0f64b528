import { addWorkingDays, type Calendar } from '../../law/calendar/calendar';
import { civilDateOf, sayFullDate, type CivilDate } from '../../civil-date';
import { waitingReclassification } from '../classification';
import type { Day } from '../../lifecycle';
import type { Complaint } from '../complaint';
import { isThin } from '../import/is-thin';
import { waitingEntries } from '../../late-entries';
import { standingSenders } from '../open-matters';
import { awaitsEnding } from '../offers';
import { awaitsPublication, mustComeDown, standingPublication } from '../publication';
import { heardOf, isDisputed, isPerformed } from '../performance';
import { decisionOwedAt } from '../merging/same-decision';
import { undelivered, type Undelivered } from '../letters/deliveries';
import type { Reminder } from './reminders';

type Entered = Pick<Complaint, 'platform12315No' | 'no12315' | 'receivedAt' | 'mergedInto'>;

/**
 * The day by which a case is to be in the national platform (令121-40; casework: the next working day after it came in), or undefined
 * when it is there, when a named reason says why it cannot be, or when it goes on in the case it was merged into. Civil date in +08:00.
 */
export function enterBy(complaint: Entered, calendar: Calendar): CivilDate | undefined {
  if (complaint.platform12315No || complaint.no12315 || complaint.mergedInto) return undefined;
  return addWorkingDays(civilDateOf(complaint.receivedAt), 1, calendar);
}

/** Work on a case beside its periods; `by` is the civil date (+08:00) on which it is asked for. */
export type Task =
  | { kind: 'approve'; by: CivilDate }
  | ({ kind: 'deliver'; by: CivilDate } & Undelivered)
  | { kind: 'identity'; by: CivilDate }
  | { kind: 'entrusted'; by: CivilDate }
  | { kind: 'sign'; by: CivilDate }
  | { kind: 'handOver'; by: CivilDate }
  | { kind: 'answerSender'; by: CivilDate; sender: number }
  | { kind: 'recusal'; by: CivilDate }
  | { kind: 'agreed'; by: CivilDate }
  | { kind: 'sameDecision'; by: CivilDate; of: string }
  | { kind: 'publish'; by: CivilDate }
  | { kind: 'takeDown'; by: CivilDate }
  | { kind: 'lateEntry'; by: CivilDate }
  | { kind: 'performance'; by: CivilDate }
  | { kind: 'performanceDisputed'; by: CivilDate }
  | { kind: 'reclassification'; by: CivilDate };

/** What a case that was merged into another still has to do by itself; everything else waits where it goes on. */
const staysWithMerged: readonly Task['kind'][] = ['takeDown'];

/** What waits on a complaint besides its periods and the national platform: no period ends by it, and none waits for it. Pure. */
export function openTasks(complaint: Complaint): Task[] {
  if (isThin(complaint)) return [];
  const { state, proposal, identity, entrusted, suspension, agreement, decision, closing } = complaint;
  const tasks: Task[] = undelivered(complaint).map((one) => ({ kind: 'deliver', by: one.since, ...one }));
  if (proposal) tasks.push({ kind: 'approve', by: proposal.on });
  if (state === 'suspended' && suspension) tasks.push({ kind: 'recusal', by: suspension.on });
  if (state === 'received' && identity && !identity.checkedOn) tasks.push({ kind: 'identity', by: identity.dueOn });
  if (state !== 'closed' && entrusted && !entrusted.returnedOn) tasks.push({ kind: 'entrusted', by: entrusted.returnBy });
  if (complaint.agreed && awaitsEnding(complaint)) tasks.push({ kind: 'agreed', by: complaint.agreed.on });
  // 令121-24: form 9 is in force when both have signed it.
  if (agreement?.form === 'mediationAgreement' && !agreement.signed) tasks.push({ kind: 'sign', by: agreement.on });
  if (decision?.handover && !decision.handover.sent) tasks.push({ kind: 'handOver', by: decision.on });
  // To each sender on the day it named; where it named none, when there is a result to tell.
  for (const { no, answerBy = closing?.on, answered } of standingSenders(complaint))
    if (!answered && answerBy) tasks.push({ kind: 'answerSender', by: answerBy, sender: no });
  if (closing) for (const { no } of decisionOwedAt(complaint)) tasks.push({ kind: 'sameDecision', by: closing.on, of: no });
  if (closing && awaitsPublication(complaint)) tasks.push({ kind: 'publish', by: closing.on });
  // What everybody can read without a right to it comes down at once.
  const up = mustComeDown(complaint) && standingPublication(complaint);
  if (up) tasks.push({ kind: 'takeDown', by: up.on });
  const [late] = waitingEntries(complaint);
  if (late) tasks.push({ kind: 'lateEntry', by: late.on });
  const { performance } = complaint;
  if (closing && performance && !performance.ended && !isPerformed(performance)) {
    const heard = heardOf(performance);
    if (heard && isDisputed(performance)) tasks.push({ kind: 'performanceDisputed', by: heard.on });
    else if (performance.by) tasks.push({ kind: 'performance', by: performance.by });
  }
  const moved = waitingReclassification(complaint);
  if (moved) tasks.push({ kind: 'reclassification', by: moved.on });
  const here = complaint.goesOn ? tasks.filter(({ kind }) => staysWithMerged.indexOf(kind) >= 0) : tasks;
  return here.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** Each task in the few words of a list's tag. */
export function sayTask(task: Task): string {
  switch (task.kind) {
    case 'approve':
      return '等审批';
    case 'deliver':
      return task.failed ? '没有送到' : '还没送达';
    case 'identity':
      return '等身份证明';
    case 'entrusted':
      return '委托调解中';
    case 'answerSender':
      return '等答复转来的单位';
    case 'handOver':
      return '移交函没有送出';
    case 'sameDecision':
      return '另一个编号没有录入决定';
    case 'publish':
      return '等公示或者排除';
    case 'takeDown':
      return '公示要撤下';
    case 'sign':
      return '等双方签名';
    case 'recusal':
      return '等回避决定';
    case 'agreed':
      return '双方谈妥，等您办结';
    case 'performance':
      return '等商家照约定做到';
    case 'performanceDisputed':
      return '到账没有，双方说法不同';
    case 'lateEntry':
      return '补登等核对';
    case 'reclassification':
      return '更正等核对';
  }
}

/** All of them in a row's one line: the first by its words, and how many more wait. */
export function sayTasks([first, ...more]: readonly Task[]): string | undefined {
  return first && `${sayTask(first)}${more.length ? `，另有 ${more.length} 项` : ''}`;
}

const askedFor: Record<Task['kind'], { title: string; ask: string }> = {
  approve: { title: '等您审批', ask: '有一项决定在等审批，等待不停止期限。' },
  deliver: { title: '文书还没有送到', ask: '请换一种方式送达，并登记结果。' },
  identity: { title: '身份证明到期', ask: '请看投诉人有没有提供，再决定是否受理。' },
  entrusted: { title: '委托调解到期', ask: '受托组织今天要交回结果，请催办并登记。' },
  answerSender: { title: '要答复转来的单位', ask: '请把办理情况答复转来的单位，并登记。' },
  handOver: { title: '食品事项还没有移交', ask: '请把移交函和材料送给有权处理的部门，并登记。' },
  sign: { title: '调解书还没有双方签名', ask: '双方签名、盖章后生效，各执一份；签好请登记。' },
  sameDecision: {
    title: '并进来的12315编号还没有录入决定',
    ask: '同一件纠纷在全国12315平台有两个编号：请在另一个也录入同样的决定，并登记。',
  },
  publish: { title: '还没有公示', ask: '投诉人同意公示：公示后请登记在哪里；不公示的，请写明理由。' },
  takeDown: { title: '公示要撤下', ask: '投诉人收回了同意，或者结果已经不在了：请撤下公示，并登记。' },
  performance: {
    title: '约定的日子已经过了，没有确认做到',
    ask: '请催商家，问投诉人收到没有并登记。无正当理由超过 15 日不做到的，视为故意拖延（《侵害消费者权益行为处罚办法》第八条），登记违法线索；投诉人可以起诉、仲裁（第二十五条）。',
  },
  performanceDisputed: {
    title: '商家说做到了，投诉人说没有',
    ask: '请看商家交的凭证，和双方核对，再登记投诉人的说法。',
  },
  lateEntry: { title: '补登等核对', ask: '有补登的日期要由另一个人对照凭据核对，核对以前按超期计。' },
  reclassification: { title: '更正等核对', ask: '有一项网络消费或者收到日期的更正要由另一个人核对，核对以前按原来的计。' },
  agreed: { title: '双方谈妥了', ask: '请看谈妥的内容，和双方确认后办结。' },
  recusal: { title: '等回避决定', ask: '调解暂停着，期限照算，请决定是否回避。' },
};

/** Approval and recusal are the leader's to decide; a late entry and a correction that counts are another person's. */
const anothers: readonly Task['kind'][] = ['approve', 'recusal', 'lateEntry', 'reclassification'];

/** Whose own it is that waits for a second person: who proposed it, who entered all the days that wait. */
function ownOf(kind: Task['kind'], complaint: Complaint): string[] {
  if (kind === 'approve' && complaint.proposal) return [complaint.proposal.member];
  if (kind !== 'lateEntry') return [];
  const by = [...new Set(waitingEntries(complaint).map((one) => one.by.member))];
  return by.length === 1 ? by : [];
}

const onItsDay: readonly Task['kind'][] = ['identity', 'entrusted', 'answerSender'];

/** What comes from a person, or a sender waits for, is asked for on its day, what staff were told of when it arose is asked for again on the next working day. */
const askedOn = ({ kind, by }: Task, { complainant }: Complaint, calendar: Calendar): CivilDate =>
  // Who has no account is asked 到账了吗 by an officer, the others by the program.
  onItsDay.indexOf(kind) >= 0 || (kind === 'performance' && !complainant.member) ? by : addWorkingDays(by, 1, calendar);

/** Which of several tasks of one kind it is. */
function whichOf(task: Task): string {
  switch (task.kind) {
    case 'deliver':
      return `${task.form}-${task.to}`;
    case 'answerSender':
      return String(task.sender);
    case 'sameDecision':
      return task.of;
    default:
      return '';
  }
}

/** The nudges of a complaint's tasks on the civil date `today`; each has its stage, so that it is given once. */
export function taskReminders(complaint: Complaint, { today, calendar }: Day): Reminder[] {
  return openTasks(complaint).flatMap((task) => {
    if (today < askedOn(task, complaint, calendar)) return [];
    const { title, ask } = askedFor[task.kind];
    const overdue = task.kind === 'answerSender' && today > task.by;
    return [
      {
        stage: `task-${task.kind}${whichOf(task)}${overdue ? 'Late' : ''}-${task.by}`,
        // A sender's day that has passed is late.
        late: overdue || anothers.indexOf(task.kind) >= 0,
        not: ownOf(task.kind, complaint),
        title: `${overdue ? '已经超过：' : ''}${title}：${complaint.purchase.goods}`,
        body: `${complaint.no} ${complaint.respondent.name}\n${ask}`,
      },
    ];
  });
}

/** The nudge to enter a case into the national platform, on the day it is due and once when it is late. */
export function entryReminder(complaint: Complaint, { today, calendar }: Day): Reminder | undefined {
  const by = enterBy(complaint, calendar);
  if (!by || today < by) return undefined;
  const late = today > by;
  const say = late ? `应在 ${sayFullDate(by)}录入，已经超过` : '今天要录入';
  return {
    stage: `enter12315-${late ? 'late' : 'due'}`,
    late,
    title: `${late ? '还没有' : '今天'}录入12315：${complaint.purchase.goods}`,
    body: `${complaint.no} ${complaint.respondent.name}\n${say}全国12315平台，编号登记回来才能办结。`,
  };
}
