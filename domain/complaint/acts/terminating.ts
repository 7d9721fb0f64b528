import { sayDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Settings } from '../../bureau/settings';
import { currentDeadline } from '../../law/deadline/running';
import type { Complaint, TerminationGround } from '../complaint';
import { delivered, tellInProgram } from '../letters/deliveries';
import { choice, form } from '../../fields';
import type { MediationRecord, Party } from '../records';
import { openAppraisal } from './appraising';
import { type Act, acceptanceTold, badField, mediating, mediators, noProposal, notEntrusted } from './row';
import { notOwnProposal, numbered, proposed, reason, row } from './row';

const asks = form({
  // T1 is the parties' own act: settle or withdraw.
  ground: choice('终止调解的情形', ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']),
  reason,
  /** T2: who does not take part or refuses. */
  party: choice('哪一方', ['complainant', 'respondent']).optional(),
  /** T6: which ground of 令121-16, or 42. */
  basis: choice('属于哪一种情形', ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'A42']).optional(),
});

interface Asked {
  ground: TerminationGround;
  reason: string;
  party?: Party | undefined;
  basis?: string | undefined;
}

/** The grounds one person proposes and another approves (casework: approval). */
const approvedOnly: readonly TerminationGround[] = ['T2', 'T6'];
const unanswered: readonly MediationRecord['result'][] = ['noAnswer', 'absent', 'refused'];

/** Silence is no refusal: form 7 has arrived and at least two attempts are on record (casework: mediation). */
function triedTwice(subject: Complaint, party: Party): boolean {
  const since = subject.decision?.on ?? subject.receivedOn;
  const attempts = (subject.mediation ?? []).filter(
    (one) => one.on >= since && (one.with === party || one.with === 'both') && unanswered.indexOf(one.result) >= 0,
  );
  return attempts.length >= 2 && (party === 'complainant' || delivered(subject, 'form7', 'respondent'));
}

function groundStands({ subject, input, moment }: Act<Asked>): Refusal | undefined {
  if (input.ground === 'T2') {
    if (!input.party) return badField('party', '请选择是哪一方不参加或者拒绝调解。');
    // The merchant's own no in writing is 明确拒绝.
    if (input.party === 'respondent' && subject.answer?.willing === false) return undefined;
    return triedTwice(subject, input.party) ? undefined : refuse('respondent-not-told');
  }
  if (input.ground === 'T6') return input.basis ? undefined : badField('basis', '请选择受理后发现属于哪一种情形。');
  if (input.ground !== 'T5') return undefined;
  if (openAppraisal(subject)) return refuse('appraisal-open');
  const due = currentDeadline(subject, 'C2')?.dueOn;
  return due && moment.today < due ? refuse('period-not-over', { params: { date: sayDate(due, moment.today) } }) : undefined;
}

function mayDecideAlone({ input, settings }: Act<Asked>): Refusal | undefined {
  return settings.approval.terminate && approvedOnly.indexOf(input.ground) >= 0 ? refuse('approval-needed') : undefined;
}

function needsApproval(subject: Complaint, settings: Settings): Refusal | undefined {
  if (!settings.approval.terminate) return refuse('approval-not-needed');
  return noProposal(subject) ?? notEntrusted(subject);
}

function terminated(subject: Complaint, { ground, reason: why, basis }: Asked, { actor, moment }: Act<unknown>): Complaint {
  const closing = {
    on: moment.today,
    by: actor.name,
    outcome: 'terminated' as const,
    ground,
    reason: why,
    ...(basis && { basis }),
  };
  return tellInProgram({ ...subject, closing }, 'form8', ['complainant', 'respondent'], actor, moment);
}

export const terminating = {
  terminate: row({
    label: '终止调解',
    article: '令121-23',
    by: mediators,
    from: mediating,
    to: 'closed',
    asks,
    when: (subject) => noProposal(subject) ?? notEntrusted(subject),
    needs: [mayDecideAlone, acceptanceTold, groundStands, numbered],
    deadlines: { stop: ['C2'], start: ['C3'] },
    leaves: (step) => terminated(step.subject, step.input, step),
    notice: { complainant: 'form8', respondent: 'form8' },
  }),
  proposeTerminate: row({
    label: '提请审批：终止调解',
    article: '令121-23',
    by: mediators,
    from: mediating,
    asks,
    when: needsApproval,
    needs: [
      ({ input }) =>
        approvedOnly.indexOf(input.ground) >= 0 ? undefined : badField('ground', '这一情形不用审批，请直接终止调解。'),
      acceptanceTold,
      groundStands,
    ],
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      proposal: {
        kind: 'terminate',
        ground: input.ground,
        reason: input.reason,
        ...(input.basis && { basis: input.basis }),
        ...(input.party && { party: input.party }),
        member: actor.member,
        name: actor.name,
        on: moment.today,
      },
    }),
  }),
  approveTerminate: row({
    label: '批准终止调解',
    article: '令121-23',
    by: mediators,
    from: mediating,
    to: 'closed',
    asks: form({}),
    when: proposed('terminate'),
    needs: [notOwnProposal, acceptanceTold, numbered],
    deadlines: { stop: ['C2'], start: ['C3'] },
    leaves: (step) => {
      const { proposal, ...rest } = step.subject;
      return proposal?.kind === 'terminate' ? terminated(rest, proposal, step) : step.subject;
    },
    notice: { complainant: 'form8', respondent: 'form8' },
  }),
};
