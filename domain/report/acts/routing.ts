import { choice } from '../../fields';
import * as z from 'zod';
import { refuse } from '../../errors';
import { without } from '../../without';
import type { Report } from '../report';
import { badField, form, noProposal, reason, row, staffOnReport, text, type ReportAct } from './row';

const office = z.string({ error: '请选择单位。' }).regex(/^\d{6}-\d{2}$/, { error: '请重新选择单位。' });

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
    asks: form({ office, reason: text('说明', 2, 200) }),
    when: noProposal,
    needs: [
      ({ subject, actor }) => (actor.office === subject.intakeOffice ? undefined : refuse('return-not-forward')),
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
    article: '令121-37',
    by: ['intake', 'leader'],
    from: ['received', 'filed'],
    asks: form({ member: z.string({ error: '请选择人员。' }).min(1, { error: '请选择人员。' }), name: text('姓名', 2, 30) }),
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
  dispute: row({
    label: '对处理权限有争议，开始协商',
    article: '令121-33',
    by: ['handler', 'leader'],
    from: ['received'],
    asks: form({ with: text('和哪个单位有争议', 4, 60) }),
    when: (subject) => (subject.dispute && !subject.dispute.settledOn ? refuse('wrong-state') : undefined),
    deadlines: { start: ['C6'] },
    leaves: ({ subject, input, moment }) => ({ ...subject, dispute: { with: input.with, on: moment.today } }),
  }),
  disputeSettled: row({
    label: '登记争议的结果',
    article: '令121-33',
    by: ['handler', 'leader'],
    from: ['received'],
    asks: form({ result: choice('结果', ['ours', 'theirs', 'designated']), reason }),
    when: (subject) => (subject.dispute && !subject.dispute.settledOn ? undefined : refuse('wrong-state')),
    deadlines: { stop: ['C6'] },
    leaves: ({ subject, input, moment }) => ({
      ...subject,
      ...(subject.dispute && {
        dispute: { ...subject.dispute, settledOn: moment.today, result: `${input.result}：${input.reason}` },
      }),
    }),
  }),
  set12315: row({
    label: '登记全国12315平台编号',
    article: '令121-40',
    by: staffOnReport,
    from: ['received', 'filed', 'closed'],
    asks: form({ number: text('编号', 6, 40, '照平台上的填') }),
    leaves: ({ subject, input }) => ({ ...subject, platform12315No: input.number }),
  }),
};
