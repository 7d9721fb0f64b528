import { refuse } from '../../errors';
import type { Settings } from '../../bureau/settings';
import type { RejectionGround } from '../../law/regulation/grounds';
import type { Complaint } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import { choice, form, longText, text } from '../../fields';
import { decisionArticle, rejectionGround } from '../grounds';
import { onPlatform, unreachable } from '../reaching';
import type { Handover, Unreachable } from '../records';
import { draftSummary } from '../summary';
import {
  type Act,
  badField,
  helperConfirmed,
  noProposal,
  notOwnProposal,
  numbered,
  officers,
  open,
  proposed,
  reason,
  row,
} from './row';

const rejection = form({
  ground: choice('不予受理的情形', ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']),
  reason,
  unreachable: unreachable.optional(),
  /** A food matter outside the department's duties: to whom it goes (食品安全法 115). */
  handover: form({ to: text('移交给哪个部门', 4, 60) }).optional(),
});

/** The grounds are those in force on the day of decision: R6 did not exist before 令121. */
function groundInForce({ input, moment }: Act<{ ground: RejectionGround }>) {
  return rejectionGround(input.ground, moment.today) ? undefined : badField('ground', '决定当天的规定里没有这一情形，请另选。');
}

interface Rejecting {
  ground: RejectionGround;
  reason: string;
  unreachable?: Unreachable | undefined;
  handover?: Handover | undefined;
}

/** 食品安全法 115: what is handed over is not the department's own, which is R1. */
function handoverOnly({ input }: Act<Rejecting>) {
  return input.handover && input.ground !== 'R1' ? badField('ground', '移交的食品事项不归本局管，属于第一项。') : undefined;
}

/** 令121-13(3): only a shop on a platform has a published address, and only R1 says that another bureau is competent. */
function unreachableOnly({ subject, input }: Act<Rejecting>) {
  if (!input.unreachable) return undefined;
  if (!onPlatform(subject)) return badField('unreachable.tried', '只有平台上的店铺有平台公示的地址，请另选情形。');
  return input.ground === 'R1' ? undefined : badField('ground', '按平台公示的地址联系不上的，属于第一项。');
}

function rejected(subject: Complaint, input: Rejecting, { actor, moment }: Act<unknown>): Complaint {
  const { ground, reason: why, unreachable: gone, handover } = input;
  const article = rejectionGround(ground, moment.today)?.article ?? decisionArticle(moment.today);
  const told = tellInProgram(subject, 'rejection', ['complainant'], actor, moment);
  const dispatched = told.complainant.member ? { dispatchedOn: moment.today } : {};
  return {
    ...told,
    decision: {
      kind: 'rejected',
      on: moment.today,
      by: actor.name,
      article,
      ground,
      reason: why,
      ...(gone && { unreachable: gone }),
      ...(handover && { handover }),
      ...dispatched,
    },
    closing: { on: moment.today, by: actor.name, outcome: 'rejected', reason: why },
  };
}

function needsApproval(subject: Complaint, settings: Settings) {
  return settings.approval.reject ? noProposal(subject) : refuse('approval-not-needed');
}

function needsNoApproval(subject: Complaint, settings: Settings) {
  return settings.approval.reject ? refuse('approval-needed') : noProposal(subject);
}

export const deciding = {
  accept: row({
    label: '受理',
    article: '令121-15',
    by: officers,
    from: ['received'],
    to: 'accepted',
    // Without one the pre-written summary stands: goods, day and requests, nothing of the complainant's own words.
    asks: form({ summary: longText('给商家看的摘要', 10, 500).optional() }),
    when: (subject) => noProposal(subject) ?? helperConfirmed(subject),
    deadlines: { stop: ['C1'], start: ['C2'] },
    leaves: ({ subject, input, actor, moment }) => {
      const first = tellInProgram(subject, 'acceptance', ['complainant'], actor, moment);
      // No law orders it: the merchant is asked whether it wants mediation, by this letter or by a recorded call (casework: documents).
      const told = tellInProgram(first, 'inquiry', ['respondent'], actor, moment);
      const dispatched = told.complainant.member ? { dispatchedOn: moment.today } : {};
      return {
        ...told,
        summary: input.summary ?? draftSummary(subject),
        // Who accepts at intake does not mediate: the case waits for a mediator to take it on.
        ...(actor.relation === 'handler' && !subject.handler && { handler: { member: actor.member, name: actor.name } }),
        decision: { kind: 'accepted', on: moment.today, by: actor.name, article: decisionArticle(moment.today), ...dispatched },
      };
    },
    notice: { complainant: 'acceptance', respondent: 'inquiry' },
  }),
  reject: row({
    label: '不予受理',
    article: '令121-16',
    by: officers,
    from: ['received'],
    to: 'closed',
    asks: rejection,
    when: needsNoApproval,
    needs: [groundInForce, unreachableOnly, handoverOnly, numbered],
    deadlines: { stop: ['C1'] },
    leaves: (step) => rejected(step.subject, step.input, step),
    notice: { complainant: 'rejection' },
  }),
  proposeReject: row({
    label: '提请审批：不予受理',
    article: '令121-16',
    by: officers,
    from: ['received'],
    asks: rejection,
    when: needsApproval,
    needs: [groundInForce, unreachableOnly, handoverOnly],
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      proposal: {
        kind: 'reject',
        ground: input.ground,
        reason: input.reason,
        ...(input.unreachable && { unreachable: input.unreachable }),
        ...(input.handover && { handover: input.handover }),
        member: actor.member,
        name: actor.name,
        on: moment.today,
      },
    }),
  }),
  approveReject: row({
    label: '批准不予受理',
    article: '令121-16',
    by: ['leader', 'handler'],
    from: ['received'],
    to: 'closed',
    asks: form({}),
    when: proposed('reject'),
    needs: [
      notOwnProposal,
      numbered,
      // Proposed under one rule set, approved under the next: the ground must exist on the day of decision.
      ({ subject, moment }) =>
        subject.proposal && rejectionGround(subject.proposal.ground, moment.today) ? undefined : refuse('proposal-missing'),
    ],
    deadlines: { stop: ['C1'] },
    leaves: (step) => {
      const { proposal, ...rest } = step.subject;
      return proposal?.kind === 'reject' ? rejected(rest, proposal, step) : step.subject;
    },
    notice: { complainant: 'rejection' },
  }),
  decline: row({
    label: '退回提请',
    article: '令121-15',
    by: ['leader', 'handler'],
    from: open,
    asks: form({ reason }),
    when: (subject) => (subject.proposal ? undefined : refuse('proposal-missing')),
    leaves: ({ subject, input, actor, moment }) => {
      const { proposal, ...rest } = subject;
      if (!proposal) return subject;
      const back = { proposal, by: actor.name, on: moment.today, reason: input.reason };
      return { ...rest, declined: [...(rest.declined ?? []), back] };
    },
  }),
};
