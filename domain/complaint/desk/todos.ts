import { daysBetween, sayDate, type CivilDate } from '../../civil-date';
import type { DeadlineId } from '../../law/deadline/deadline';
import { isLate } from '../../law/deadline/clocks';
import { isOpen } from '../../law/deadline/running';
import type { Day } from '../../lifecycle';
import type { ComplaintCommand } from '../acts/table';
import type { Complaint } from '../complaint';
import { warnedStage } from './reminders';
import { enterBy, openTasks, type Task } from './tasks';

/** What is gone through for it: the periods, what is not in the national platform, work beside them. */
export const todoLists = ['due', 'enter12315', 'handle'] as const;
export type TodoList = (typeof todoLists)[number];

/** What another person is to decide or confirm stands in a list of its own, of the steps for a second person. */
type Own = Exclude<Task, { kind: 'approve' | 'recusal' | 'lateEntry' | 'reclassification' }>;
type Period = Extract<DeadlineId, 'C1' | 'C2' | 'C3' | 'C5' | 'C6'>;
export type TodoKind = Period | 'enter12315' | Own['kind'];

/** Each as one tells it to a colleague. */
export const todoWords: Record<TodoKind, string> = {
  C1: '答复是否受理',
  C2: '调解要有结果',
  C3: '把结果告知双方',
  C5: '核查违法线索',
  C6: '商定由谁办理',
  enter12315: '录入全国12315平台',
  deliver: '把文书送到',
  identity: '看身份证明来了没有',
  entrusted: '收回委托调解的结果',
  sign: '请双方签名',
  agreed: '双方谈妥了，确认后办结',
  handOver: '送出移交函',
  answerSender: '答复转来的单位',
  sameDecision: '另一个编号也录入决定',
  publish: '公示，或者写明不公示',
  takeDown: '撤下公示',
  performance: '问约定的做到没有',
  performanceDisputed: '核对到账没有',
};

/** One thing that is still to be done on a case. */
export interface Todo {
  kind: TodoKind;
  /** Civil date (+08:00) by which, or since which, it is to be done. */
  by: CivilDate;
  /** Its day has passed, and that counts. */
  late: boolean;
  /** The act that does it, and what stands in its form; absent where the case itself says what to do. */
  act?: ComplaintCommand;
  answers?: Readonly<Record<string, string>>;
}

const isOwn = (task: Task): task is Own => task.kind in todoWords;
const isPeriod = (id: DeadlineId): id is Period => id in todoWords;

function actOf(task: Own): Pick<Todo, 'act' | 'answers'> {
  switch (task.kind) {
    case 'deliver':
      return { act: 'recordDispatch', answers: { form: task.form, to: task.to } };
    case 'identity':
      return { act: 'recordIdentity' };
    case 'entrusted':
      return { act: 'entrustReturned' };
    case 'agreed':
      return { act: 'settle' };
    case 'sign':
      return { act: 'recordSigned' };
    case 'handOver':
      return { act: 'recordHandover' };
    case 'answerSender':
      return { act: 'answerSender', answers: { sender: String(task.sender) } };
    case 'sameDecision':
      return { act: 'enterSameDecision', answers: { no: task.of } };
    case 'publish':
      return { act: 'publish' };
    case 'takeDown':
      return { act: 'withdrawPublication' };
    case 'performance':
    case 'performanceDisputed':
      return { act: 'confirmPerformance' };
  }
}

const inList: Record<TodoList, (complaint: Complaint, day: Day) => Todo[]> = {
  due: (complaint, day) =>
    complaint.deadlines.filter(isOpen).flatMap((deadline): Todo[] => {
      const { id, workBy } = deadline;
      if (!isPeriod(id) || !warnedStage(deadline, day)) return [];
      return [{ kind: id, by: workBy, late: isLate(deadline, day.today, day.calendar) }];
    }),
  enter12315: (complaint, { today, calendar }) => {
    const by = enterBy(complaint, calendar);
    return by && by <= today ? [{ kind: 'enter12315', by, late: by < today }] : [];
  },
  handle: (complaint, { today }) =>
    openTasks(complaint).flatMap((task): Todo[] =>
      isOwn(task) && task.by <= today
        ? [{ kind: task.kind, by: task.by, late: task.kind === 'answerSender' && task.by < today, ...actOf(task) }]
        : [],
    ),
};

/**
 * What is still to be done on a complaint on the civil date of `day` (+08:00), of one list: a period from its first warning on, the rest from
 * the day it is asked for. It is there as long as it is not done and no longer: nobody ticks it off. Pure.
 */
export const todosOf = (complaint: Complaint, list: TodoList, day: Day): Todo[] => inList[list](complaint, day);

/** When, in the few words of a row's tag. */
export function sayTodoDay({ by, late }: Pick<Todo, 'by' | 'late'>, today: CivilDate): string {
  if (late) return `已超 ${daysBetween(by, today)} 天`;
  if (by === today) return '今天';
  const day = sayDate(by, today).replace(/（.*$/, '');
  return by > today ? `${day}前` : `${day}起`;
}
