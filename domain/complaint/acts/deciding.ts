import * as z from 'zod';
import { addWorkingDays } from '../../calendar/calendar';
import type { Complaint, RejectionGround } from '../complaint';
import { currentDeadline } from '../clocks';
import { dispatchDay, tellInProgram } from '../deliveries';
import { choice, date, form, text } from '../fields';
import { decisionArticle, rejectionGround } from '../grounds';
import { draftSummary } from '../summary';
import { type Act, badField, noProposal, officers, open, reason, row } from './row';

const rejection = form({
  ground: choice('不予受理的情形', ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']),
  reason,
});

/** The grounds are those in force on the day of decision: R6 did not exist before 令121. */
function groundInForce({ input, moment }: Act<{ ground: RejectionGround }>) {
  return rejectionGround(input.ground, moment.today) ? undefined : badField('ground', '决定当天的规定里没有这一情形，请另选。');
}

function rejected(subject: Complaint, ground: RejectionGround, why: string, { actor, moment }: Act<unknown>): Complaint {
  const article = rejectionGround(ground, moment.today)?.article ?? decisionArticle(moment.today);
  const told = tellInProgram(subject, 'form6', ['complainant'], actor, moment);
  const dispatchedOn = told.complainant.member ? moment.today : undefined;
  return {
    ...told,
    decision: { kind: 'rejected', on: moment.today, by: actor.name, article, ground, reason: why, ...(dispatchedOn && { dispatchedOn }) },
    closing: { on: moment.today, by: actor.name, outcome: 'rejected', reason: why },
  };
}

export const deciding = {
  accept: row({
    label: '受理',
    article: '令121-15',
    by: officers,
    from: ['received'],
    to: 'accepted',
    // Without one the pre-written summary stands: goods, day and requests, nothing of the complainant's own words.
    asks: form({ summary: text('给商家看的摘要', 10, 500).optional() }),
    needs: [noProposal],
    deadlines: { stop: ['C1'], start: ['C2'] },
    leaves: ({ subject, input, actor, moment }) => {
      const told = tellInProgram(tellInProgram(subject, 'form5', ['complainant'], actor, moment), 'form7', ['respondent'], actor, moment);
      const dispatchedOn = told.complainant.member ? moment.today : undefined;
      return {
        ...told,
        summary: input.summary ?? draftSummary(subject),
        handler: subject.handler ?? { member: actor.member, name: actor.name },
        decision: { kind: 'accepted', on: moment.today, by: actor.name, article: decisionArticle(moment.today), ...(dispatchedOn && { dispatchedOn }) },
      };
    },
    notice: { complainant: 'form5', respondent: 'form7' },
  }),
  reject: row({
    label: '不予受理',
    article: '令121-16',
    by: officers,
    from: ['received'],
    to: 'closed',
    asks: rejection,
    needs: [noProposal, groundInForce],
    deadlines: { stop: ['C1'] },
    leaves: (step) => rejected(step.subject, step.input.ground, step.input.reason, step),
    notice: { complainant: 'form6' },
  }),
  proposeReject: row({
    label: '提请审批：不予受理',
    article: '令121-16',
    by: officers,
    from: ['received'],
    asks: rejection,
    needs: [noProposal, groundInForce],
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      proposal: { kind: 'reject', ground: input.ground, reason: input.reason, member: actor.member, name: actor.name, on: moment.today },
    }),
  }),
  approveReject: row({
    label: '批准不予受理',
    article: '令121-16',
    by: ['leader', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({}),
    needs: [
      ({ subject, actor }) => proposalFor(subject, 'reject', actor.member),
      // Proposed under one rule set, approved under the next: the ground must exist on the day of decision.
      ({ subject, moment }) => (subject.proposal && !rejectionGround(subject.proposal.ground, moment.today) ? { refused: 'proposal-missing' } : undefined),
    ],
    deadlines: { stop: ['C1'] },
    leaves: (step) => {
      const { proposal, ...rest } = step.subject;
      return proposal?.kind === 'reject' ? rejected(rest, proposal.ground, proposal.reason, step) : step.subject;
    },
    notice: { complainant: 'form6' },
  }),
  decline: row({
    label: '退回提请',
    article: '令121-15',
    by: ['leader', 'handler'],
    from: open,
    asks: form({ reason }),
    needs: [({ subject }) => (subject.proposal ? undefined : { refused: 'proposal-missing' })],
    leaves: ({ subject, input, actor, moment }) => {
      const { proposal, ...rest } = subject;
      if (!proposal) return subject;
      return { ...rest, declined: [...(rest.declined ?? []), { proposal, by: actor.name, on: moment.today, reason: input.reason }] };
    },
  }),
  identityRequest: row({
    label: '请投诉人提供身份证明',
    article: '令121-10',
    by: officers,
    from: ['received'],
    asks: form({ what: text('需要的证明', 2, 200), dueOn: date('提供期限') }),
    needs: [
      ({ input, moment }) => (input.dueOn <= moment.today ? badField('dueOn', '提供期限要晚于今天。') : undefined),
      // casework: due at least one working day before C1, which does not pause for it.
      ({ subject, input }) => {
        const due = currentDeadline(subject, 'C1')?.workBy;
        return due && addWorkingDays(input.dueOn, 1) > due ? badField('dueOn', `要给受理留出一个工作日：受理最迟 ${due}。`) : undefined;
      },
    ],
    leaves: ({ subject, input, moment }) => ({ ...subject, identity: { what: input.what, askedOn: moment.today, dueOn: input.dueOn } }),
    notice: { complainant: 'form4' },
  }),
  recordIdentity: row({
    label: '登记身份已核实',
    article: '令121-10',
    by: officers,
    from: open,
    asks: form({ how: text('怎样核实的', 2, 200) }),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      identity: { ...(subject.identity ?? { what: '身份证明', askedOn: moment.today, dueOn: moment.today }), checkedOn: moment.today, checkedBy: actor.name, how: input.how },
    }),
  }),
  revoke: row({
    label: '原决定被撤销，重新处理',
    article: '令121-15',
    by: ['leader'],
    from: ['closed'],
    to: 'received',
    asks: form({
      by: choice('由谁撤销', ['reconsideration', 'court', 'own']),
      documentNo: text('撤销文书编号', 2, 60),
      reason,
      days: z.number({ error: '请填写重新处理的期限。' }).int({ error: '期限按整日填写。' }).min(1, { error: '期限至少 1 日。' }).max(60, { error: '期限超过 60 日，请核对文书。' }),
      unit: choice('期限按什么算', ['workingDay', 'day']),
    }),
    needs: [({ subject }) => (subject.decision ? undefined : { refused: 'decision-missing' })],
    leaves: reopen,
    notice: { complainant: 'reopened' },
  }),
};

/** The approver is another person than the one who proposed, and the proposal is of this kind. */
export function proposalFor(subject: Complaint, kind: 'reject' | 'terminate', approver: string) {
  if (subject.proposal?.kind !== kind) return { refused: 'proposal-missing' as const };
  return subject.proposal.member === approver ? { refused: 'proposal-own' as const } : undefined;
}

/** The period the ruling sets replaces the statutory one; the revoked decision is kept whole. */
function reopen({ subject, input, moment }: Act<{ by: 'reconsideration' | 'court' | 'own'; documentNo: string; reason: string; days: number; unit: 'workingDay' | 'day' }>): Complaint {
  const { decision, closing, ...rest } = subject;
  if (!decision) return subject;
  const kept = { decision, ...(closing && { closing }), deadlines: subject.deadlines, by: input.by, documentNo: input.documentNo, reason: input.reason, on: moment.today };
  return {
    ...rest,
    deadlines: [...dropAll(subject, moment.today), rulingPeriod(input.days, input.unit, moment.today, input.documentNo)],
    // The old forms were told under the old decision; the new one must be dispatched anew.
    deliveries: (subject.deliveries ?? []).filter((one) => dispatchDay(subject, one.form, one.to) === undefined),
    revoked: [...(subject.revoked ?? []), kept],
  };
}
