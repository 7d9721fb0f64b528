import { personName } from '../../contact-fields';
import { choice } from '../../fields';
import { number12315Schema } from '../../bureau/number-12315';
import * as z from 'zod';
import { refuse } from '../../errors';
import { without } from '../../without';
import type { Report } from '../report';
import {
  anotherRecuses,
  badField,
  date,
  form,
  happened,
  noProposal,
  bureauHead,
  reason,
  row,
  staffOnReport,
  text,
  type ReportAct,
  longText,
} from './row';

const office = z.string({ error: '请选择单位。' });

function routed({ subject, actor, moment }: ReportAct<unknown>, to: string, why: string): Report {
  const line = { on: moment.today, by: actor.name, from: subject.office, to, reason: why };
  return { ...without(subject, 'handler'), office: to, routing: [...(subject.routing ?? []), line] };
}

/** Where a report lies inside the bureau and who alone may read it. Neither stops nor restarts a period. */
export const routing = {
  distribute: row({
    label: '分送办理单位',
    article: '令121-41',
    by: ['intake', 'leader'],
    from: ['received'],
    asks: form({ office, reason: longText('说明', 2, 200) }),
    when: noProposal,
    needs: [
      ({ subject, actor }) => (actor.office === subject.intakeOffice ? undefined : refuse('return-not-forward')),
      // A code of no office would take the report out of every list and every figure.
      ({ input, settings }) =>
        settings.offices.includes(input.office) ? undefined : badField('office', '请从本局的单位里选择。'),
      ({ subject, input }) => (input.office === subject.office ? badField('office', '举报已经在这个单位。') : undefined),
    ],
    leaves: (step) => routed(step, step.input.office, step.input.reason),
  }),
  return: row({
    label: '退回接收单位',
    article: '令121-41',
    by: ['handler', 'leader'],
    from: ['received'],
    asks: form({ reason }),
    when: (subject) => (subject.office === subject.intakeOffice ? refuse('wrong-state') : noProposal(subject)),
    leaves: (step) => routed(step, step.subject.intakeOffice, step.input.reason),
  }),
  assign: row({
    label: '指定核查人员',
    article: '程序规定-18',
    by: ['intake', 'leader'],
    from: ['received', 'filed'],
    asks: form({
      member: z.string({ error: '请选择人员。' }).regex(/^[\w-]{1,64}$/, { error: '请重新选择人员。' }),
      name: personName('姓名'),
    }),
    needs: [
      ({ subject, input }) =>
        subject.recused?.includes(input.member) ||
        subject.target.member === input.member ||
        subject.reporter?.member === input.member
          ? badField('member', '这个人和这件举报有关，不能核查，请另选。')
          : undefined,
    ],
    leaves: ({ subject, input }) => ({ ...subject, handler: { member: input.member, name: input.name } }),
  }),
  recuse: row({
    label: '决定核查人员回避',
    article: '程序规定-4',
    by: ['leader'],
    from: ['received', 'filed'],
    asks: form({ reason }),
    when: (subject) => (subject.handler ? noProposal(subject) : refuse('no-verifier')),
    second: anotherRecuses,
    needs: [bureauHead],
    leaves: ({ subject, input, actor, moment }) => {
      const { handler } = subject;
      if (!handler) return subject;
      const line = { name: handler.name, on: moment.today, by: actor.name, reason: input.reason };
      return {
        ...without(subject, 'handler'),
        recused: [...(subject.recused ?? []), handler.member],
        recusals: [...(subject.recusals ?? []), line],
      };
    },
  }),
  dispute: row({
    label: '对处理权限有争议，开始协商',
    article: '令121-33',
    by: ['handler', 'leader'],
    from: ['received'],
    asks: form({ with: text('和哪个单位有争议', 4, 60), on: date('发生争议的日期') }),
    when: (subject) => (subject.dispute && !subject.dispute.settledOn ? refuse('dispute-open') : undefined),
    needs: [happened('on', '发生争议的日期')],
    deadlines: { start: ['C6'] },
    leaves: ({ subject, input }) => ({ ...subject, dispute: input }),
  }),
  disputeSettled: row({
    label: '登记争议的结果',
    article: '令121-33',
    by: ['handler', 'leader'],
    from: ['received'],
    asks: form({ result: choice('结果', ['ours', 'theirs', 'reported']), reason }),
    when: (subject) => (subject.dispute && !subject.dispute.settledOn ? undefined : refuse('dispute-missing')),
    deadlines: { stop: ['C6'] },
    leaves: ({ subject, input, moment }) => ({
      ...subject,
      ...(subject.dispute && {
        dispute: { ...subject.dispute, settledOn: moment.today, ...input },
      }),
    }),
  }),
  set12315: row({
    label: '登记全国12315平台编号',
    article: '令121-40',
    by: staffOnReport,
    from: ['received', 'filed', 'closed'],
    asks: form({ number: number12315Schema }),
    leaves: ({ subject, input }) => ({ ...subject, platform12315No: input.number }),
  }),
};
