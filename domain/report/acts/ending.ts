import { choice } from '../../fields';
import { sayFullDate, type CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { without, withoutUndefined } from '../../without';
import { isLate } from '../../law/deadline/clocks';
import { resultNotice } from '../../law/regulation/result-notices';
import { measureAnew, restart, verifying } from '../clocks';
import { elsewhereDuties, handingOn } from '../grounds';
import { isReachable } from '../receive';
import type { ElsewhereDuty, Report } from '../report';
import { noticeArticles, toTell } from '../results';
import {
  badField,
  bureauHead,
  date,
  form,
  happened,
  noProposal,
  optionalText,
  provenEarlier,
  reason,
  row,
  staffOnReport,
  text,
  type ReportAct,
  longText,
} from './row';

const duties = Object.keys(elsewhereDuties) as [ElsewhereDuty, ...ElsewhereDuty[]];
const handingOnArticles = Object.keys(handingOn) as [string, ...string[]];

/** Every period that may run on a report: it goes on elsewhere, or in another report. */
const leaving = ['C4', 'C5', 'C6', 'C9'] as const;

function closed(
  subject: Report,
  outcome: NonNullable<Report['closing']>['outcome'],
  on: string,
  by: string,
  why: string,
): Report {
  return { ...subject, closing: { on, by, outcome, reason: why } };
}

const reachable = ({ reporter }: Report) => (isReachable(reporter) ? undefined : refuse('reporter-unreachable'));

/** A report that ended without a decision of this bureau has no result to tell. */
const goesElsewhere = ({ closing }: Report) => closing !== undefined && closing.outcome !== 'notFiled';

/** The report before its decision where the day lies before it. */
const asItStood = (subject: Report, on: CivilDate): Report =>
  subject.decision && on < subject.decision.on ? without(subject, 'decision') : subject;

/** What lengthens a verification that is already late is noted by the head of the bureau alone. */
function helpfulAfterwards(step: ReportAct<{ law: string }>): Refusal | undefined {
  const running = verifying(step.subject);
  const late = running !== undefined && isLate(running, step.moment.today, step.moment.calendar);
  if (!late || !resultNotice(step.input.law).verification) return undefined;
  return step.actor.relation === 'leader' ? bureauHead(step) : refuse('bureau-head-needed');
}

/** How a report ends other than by a decision on filing, and what is told to the reporter. */
export const endingActs = {
  notCompetent: row({
    label: '不归本局处理，告知举报人',
    article: '令121-34',
    by: ['intake', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({
      duty: choice('属于谁的职责', duties),
      competent: text('应当向哪个部门举报', 4, 60),
      reason,
    }),
    when: noProposal,
    deadlines: { stop: leaving },
    leaves: ({ subject, input: { duty, competent, reason: why }, actor, moment }) => ({
      ...subject,
      closing: { on: moment.today, by: actor.name, outcome: 'notCompetent', reason: why, competent, duty },
    }),
    notice: { reporter: 'notCompetent' },
  }),
  handOn: row({
    label: '食品、药品等不归本局处理，移交并书面告知举报人',
    article: '食品安全法-115',
    by: ['intake', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({
      law: choice('按哪一部法律移交', handingOnArticles),
      competent: text('移交给哪个部门', 4, 60),
      documentNo: text('移交文书的编号', 2, 60),
      reason,
    }),
    when: noProposal,
    deadlines: { stop: leaving },
    leaves: ({ subject, input: { law, competent, documentNo, reason: why }, actor, moment }) => {
      const transfer = { article: law, documentNo };
      return {
        ...subject,
        closing: { on: moment.today, by: actor.name, outcome: 'transferred', reason: why, competent, transfer },
      };
    },
    notice: { reporter: 'transferred' },
  }),
  repeated: row({
    label: '同一人就同一事实重复举报，不再处理',
    article: '令121-35',
    by: ['intake', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({ into: text('已经处理的举报编号', 6, 30), reason }),
    when: (subject) => (subject.reporter ? noProposal(subject) : refuse('wrong-state')),
    needs: [({ subject, input }) => (input.into === subject.no ? badField('into', '不能是它自己。') : undefined)],
    deadlines: { stop: leaving },
    leaves: ({ subject, input, actor, moment }) => ({
      ...closed(subject, 'repeated', moment.today, actor.name, input.reason),
      mergedInto: input.into,
    }),
  }),
  mergeInto: row({
    label: '有新的事实，并入前一件举报',
    article: '令121-35',
    by: ['intake', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({ into: text('并入的举报编号', 6, 30), reason }),
    when: (subject) => (subject.reporter ? noProposal(subject) : refuse('wrong-state')),
    needs: [({ subject, input }) => (input.into === subject.no ? badField('into', '不能并入它自己。') : undefined)],
    deadlines: { stop: leaving },
    leaves: ({ subject, input, actor, moment }) => ({
      ...closed(subject, 'merged', moment.today, actor.name, input.reason),
      mergedInto: input.into,
    }),
  }),
  takeFacts: row({
    label: '收进新的事实，期限重新起算',
    article: '令121-35',
    by: ['intake', 'handler'],
    from: ['received'],
    asks: form({
      no: text('后一件举报的编号', 6, 30),
      receivedOn: date('后一件收到的日期'),
      facts: longText('新的事实', 4, 2000),
      proof: optionalText('凭据', 200, '写收到的记录'),
    }),
    when: (subject) => (subject.reporter ? noProposal(subject) : refuse('wrong-state')),
    needs: [
      happened('receivedOn', '收到日期'),
      ({ subject, input }) =>
        input.no === subject.no || subject.merged?.some((one) => one.no === input.no)
          ? badField('no', '这件举报已经收进来了，请核对编号。')
          : undefined,
    ],
    leaves: ({ subject, input, moment }) => ({
      ...restart(subject, input.receivedOn, moment.calendar),
      merged: [...(subject.merged ?? []), withoutUndefined(input)],
    }),
  }),
  oweResult: row({
    label: '登记有法律要求告知结果',
    article: '令121-36',
    by: staffOnReport,
    from: ['received', 'filed', 'closed'],
    asks: form({ law: choice('哪一条要求告知', noticeArticles) }),
    when: (subject) => (goesElsewhere(subject) ? refuse('wrong-state') : reachable(subject)),
    needs: [
      ({ subject, input }) =>
        subject.resultsOwed?.some(({ article }) => article === input.law) ? badField('law', '这一条已经登记过。') : undefined,
      ({ subject, input }) =>
        resultNotice(input.law).realName && subject.reporter?.anonymous
          ? badField('law', '这一条只要求告知实名举报人，这件是匿名举报。')
          : undefined,
      helpfulAfterwards,
    ],
    deadlines: { start: ['C9'] },
    leaves: ({ subject, input, actor, moment }) => {
      const owed = { article: input.law, by: actor.name, on: moment.today };
      const noted = { ...subject, resultsOwed: [...(subject.resultsOwed ?? []), owed] };
      return resultNotice(input.law).verification ? measureAnew(noted, moment.calendar) : noted;
    },
  }),
  tellResult: row({
    label: '告知举报人处理结果',
    article: '令121-36',
    by: ['handler', 'leader'],
    from: ['received', 'filed', 'closed'],
    asks: form({
      law: choice('按哪一条告知', noticeArticles),
      way: choice('用什么方式告知', ['inbox', 'phone', 'sms', 'email', 'post', 'inPerson', 'platform12315']),
      text: longText('告知的内容', 4, 1000),
      on: date('告知的日期'),
      proof: optionalText('凭据', 200, '写录音编号、邮寄单号等'),
    }),
    when: (subject) => (!goesElsewhere(subject) && toTell(subject).length ? undefined : refuse('result-not-owed')),
    needs: [
      happened('on', '告知的日期'),
      ({ subject, input }) =>
        toTell(subject).includes(input.law) ? undefined : badField('law', '这一条现在没有要告知的结果，请重新选择。'),
      // What was told before the decision is what could be told by then, however late it is entered.
      ({ subject, input }) =>
        toTell(asItStood(subject, input.on)).includes(input.law)
          ? undefined
          : badField(
              'on',
              `这一天还没有决定，没有这一条的结果可以告知；决定的日期是 ${sayFullDate(subject.decision?.on ?? input.on)}。`,
            ),
      ({ input, moment }) =>
        input.way === 'inbox' && input.on < moment.today ? badField('on', '用小程序消息告知的，就是今天发出。') : undefined,
      provenEarlier('on', '以前告知的，请写凭据，如通话记录、邮寄单号。'),
      ({ input }) =>
        resultNotice(input.law).written && input.way === 'phone'
          ? badField('way', '这一条要求书面告知，不能只打电话。')
          : undefined,
    ],
    deadlines: { stop: ['C9'] },
    leaves: ({ subject, input: { law, way, text: words, on, proof }, actor }) => {
      const decided = asItStood(subject, on).decision !== undefined;
      const told = { article: law, on, by: actor.name, way, text: words, ...(proof && { proof }), decided };
      return { ...subject, resultsTold: [...(subject.resultsTold ?? []), told] };
    },
    notice: { reporter: 'reportResult' },
  }),
};
