import { sayDate, type CivilDate } from '@domain/civil-date';
import { waitingReclassification } from '@domain/complaint/classification';
import type { Complaint } from '@domain/complaint/complaint';
import { nextInLaw } from '@domain/complaint/next-in-law';
import { askedDay } from '@domain/complaint/performance';
import { sayClassified } from '@domain/complaint/words';
import { formKinds } from '@domain/complaint/letters/documents';
import { openTasks, sayTask, type Task } from '@domain/complaint/desk/tasks';
import { sayYuan } from '@domain/money';
import { Text, View } from '@tarojs/components';
import type { Command } from '../commands';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';

interface Way {
  say: string;
  act?: Command;
  word?: string;
  answers?: Record<string, string>;
}

/** What each task is about and the act that ends it; a proposal is decided on its own card. */
function wayOf(task: Task, complaint: Complaint, today: CivilDate, member: string): Way {
  switch (task.kind) {
    case 'approve':
      return { say: '有一项决定等另一个人审批，等待不停止期限。' };
    case 'deliver': {
      const { form, to } = task;
      const say = `${formKinds[form].title}还没有送到${to === 'complainant' ? '投诉人' : '商家'}。`;
      return { say, act: 'recordDispatch', word: task.failed ? '换一种方式' : '登记送达', answers: { form, to } };
    }
    case 'identity':
      return { say: `请投诉人在 ${sayDate(task.by, today)}前提供身份证明。`, act: 'recordIdentity', word: '登记已核实' };
    case 'entrusted':
      return {
        say: `${complaint.entrusted?.to ?? ''}要在 ${sayDate(task.by, today)}前交回结果。`,
        act: 'entrustReturned',
        word: '登记退回',
      };
    case 'answerSender': {
      const { name = '', number = '', answerBy } = complaint.senders?.find(({ no }) => no === task.sender) ?? {};
      return {
        say: `${name}（编号 ${number}）${answerBy ? `要求在 ${sayDate(task.by, today)}前答复` : '等着答复'}。`,
        act: 'answerSender',
        word: '登记已答复',
        answers: { sender: String(task.sender) },
      };
    }
    case 'handOver':
      return {
        say: `移交函和材料要送给${complaint.decision?.handover?.to ?? ''}（食品安全法第一百一十五条）。`,
        act: 'recordHandover',
        word: '登记已送出',
      };
    case 'sameDecision':
      return {
        say: `${task.of} 在全国12315平台另有编号：那里也要录入同样的决定。`,
        act: 'enterSameDecision',
        word: '登记已录入',
        answers: { no: task.of },
      };
    case 'publish':
      return { say: '投诉人同意公示：公示后登记在哪里；不公示的，登记理由（第三十八条）。', act: 'publish', word: '登记已公示' };
    case 'takeDown':
      return { say: '公示要撤下：投诉人收回了同意，或者结果已经不在了。', act: 'withdrawPublication', word: '登记已撤下' };
    case 'agreed':
      return { say: '双方自己谈妥了，还没有办结。请看谈妥的内容，和双方确认后登记。', act: 'settle', word: '登记双方和解' };
    case 'sign':
      return { say: '调解书要双方签名、盖章后才生效，各执一份。', act: 'recordSigned', word: '登记签名' };
    case 'recusal':
      return { say: '有人申请回避，调解暂停，期限照算。', act: 'resume', word: '决定是否回避' };
    case 'performance': {
      const asked = complaint.performance && askedDay(complaint.performance, today);
      if (asked)
        return {
          say: `${asked.from === 'complainant' ? '投诉人' : '商家'}想把约定的日子${asked.was ? `从 ${sayDate(asked.was, today)}` : ''}改到 ${sayDate(asked.to, today)}前，等另一方答复。`,
          act: 'answerNewDay',
          word: '登记答复',
        };
      return {
        say: `约定 ${sayDate(task.by, today)}前${complaint.performance?.fen === undefined ? '做到' : `付 ${sayYuan(complaint.performance.fen)}`}，投诉人还没有确认收到。${task.by < today ? nextInLaw(complaint).join('') : ''}`,
        act: 'confirmPerformance',
        word: '登记到账没有',
      };
    }
    case 'performanceDisputed':
      return {
        say: '商家说做到了，投诉人说没有：请看商家交的凭证，和双方核对。',
        act: 'confirmPerformance',
        word: '登记核对结果',
      };
    case 'lateEntry':
      return { say: '有补登的日期，要由另一个人对照凭据核对；核对以前按超期计。', act: 'confirmLateEntry', word: '核对补登' };
    case 'reclassification':
      return correcting(complaint, today, member);
  }
}

/** What would be put right; whoever proposed it waits for another person. */
function correcting(complaint: Complaint, today: CivilDate, member: string): Way {
  const waiting = waitingReclassification(complaint);
  if (!waiting) return { say: '' };
  const what = sayClassified(waiting.changed, (date) => sayDate(date, today));
  if (waiting.by.member === member) return { say: `您提出更正：${what}。由另一个人核对以前按原来的计。` };
  return {
    say: `${waiting.by.name}提出更正：${what}。核对以前按原来的计。`,
    act: 'agreeReclassification',
    word: '核对更正',
  };
}

interface Props {
  complaint: Complaint;
  /** Who reads. */
  member: string;
  actions: readonly string[];
  today: CivilDate;
}

/** 等着办的: work on this case beside its periods, each with the act that ends it for who may do it. */
export function WaitingCard({ complaint, member, actions, today }: Props) {
  const tasks = openTasks(complaint);
  if (tasks.length === 0) return null;
  return (
    <Card title="等着办的">
      {tasks.map((task) => {
        const { say, act, word, answers } = wayOf(task, complaint, today, member);
        const failed = task.kind === 'deliver' && task.failed;
        return (
          <View key={task.kind + say} className="record">
            <View className="row__top">
              <Tag tone={failed ? 'late' : 'due'}>{sayTask(task)}</Tag>
              {act && word && actions.includes(act) && (
                <TextButton label={`${say}${word}`} onTap={() => go(routes.act(complaint._id, act, answers))}>
                  {word}
                </TextButton>
              )}
            </View>
            <Text>{say}</Text>
          </View>
        );
      })}
    </Card>
  );
}
