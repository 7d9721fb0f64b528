import { choice } from '../../fields';
import { refuse } from '../../errors';
import { resultNotices } from '../../law/regulation/result-notices';
import { oweResultFrom, restart } from '../clocks';
import type { Report } from '../report';
import { badField, date, form, happened, noProposal, reason, row, staffOnReport, text } from './row';

const laws = resultNotices.map(({ law }) => law) as [string, ...string[]];

function closed(
  subject: Report,
  outcome: NonNullable<Report['closing']>['outcome'],
  on: string,
  by: string,
  why: string,
): Report {
  return { ...subject, closing: { on, by, outcome, reason: why } };
}

const reachable = ({ reporter }: Report) => (reporter?.member || reporter?.phone ? undefined : refuse('reporter-unreachable'));

/** How a report ends other than by a decision on filing, and what is told to the reporter. */
export const endingActs = {
  notCompetent: row({
    label: '不归本局处理，告知举报人',
    article: '令121-34',
    by: ['intake', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({ competent: text('应当向哪个部门举报', 4, 60), reason }),
    when: noProposal,
    deadlines: { stop: ['C4', 'C5', 'C6'] },
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      closing: { on: moment.today, by: actor.name, outcome: 'notCompetent', reason: input.reason, competent: input.competent },
    }),
    notice: { reporter: 'notCompetent' },
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
    deadlines: { stop: ['C4'] },
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
    deadlines: { stop: ['C4'] },
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
    asks: form({ no: text('后一件举报的编号', 6, 30), receivedOn: date('后一件收到的日期'), facts: text('新的事实', 4, 2000) }),
    needs: [happened('receivedOn', '收到日期')],
    leaves: ({ subject, input, moment }) => ({
      ...restart(subject, input.receivedOn, moment.today),
      merged: [...(subject.merged ?? []), input],
    }),
  }),
  oweResult: row({
    label: '登记有法律要求告知结果',
    article: '令121-36',
    by: staffOnReport,
    from: ['received', 'filed', 'closed'],
    asks: form({ law: choice('哪一部法律要求告知', laws) }),
    when: (subject) => (subject.resultOwed ? refuse('wrong-state') : reachable(subject)),
    leaves: ({ subject, input, actor, moment }) => {
      const owed = { ...subject, resultOwed: { law: input.law, by: actor.name, on: moment.today } };
      // Only where the law names a term is there a period.
      return resultNotices.some(({ law, workingDays }) => law === input.law && workingDays) ? oweResultFrom(owed) : owed;
    },
  }),
  tellResult: row({
    label: '告知举报人处理结果',
    article: '令121-36',
    by: ['handler', 'leader'],
    from: ['filed', 'closed'],
    asks: form({
      way: choice('用什么方式告知', ['inbox', 'phone', 'sms', 'email', 'post', 'inPerson', 'platform12315']),
      text: text('告知的内容', 4, 1000),
    }),
    when: (subject) =>
      subject.resultOwed ? (subject.resultTold ? refuse('wrong-state') : undefined) : refuse('result-not-owed'),
    deadlines: { stop: ['C9'] },
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      resultTold: { on: moment.today, by: actor.name, way: input.way, text: input.text },
    }),
    notice: { reporter: 'form10' },
  }),
};
