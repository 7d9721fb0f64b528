import { sayDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Settings } from '../../bureau/settings';
import { currentDeadline } from '../../law/deadline/running';
import type { TerminationGround } from '../../law/regulation/grounds';
import type { Complaint } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import { choice, form } from '../../fields';
import { onPlatform, unreachable, wasReached } from '../reaching';
import type { Party, Unreachable } from '../records';
import { standingOf, wasAbsent } from '../standing';
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
  /** T6 with R1: a platform shop that cannot be reached at its published address. */
  unreachable: unreachable.optional(),
});

interface Asked {
  ground: TerminationGround;
  reason: string;
  party?: Party | undefined;
  basis?: string | undefined;
  unreachable?: Unreachable | undefined;
}

/** The grounds one person proposes and another approves (casework: approval). */
const approvedOnly: readonly TerminationGround[] = ['T2', 'T6'];
function groundStands({ subject, input, moment }: Act<Asked>): Refusal | undefined {
  if (input.ground === 'T2') {
    if (!input.party) return badField('party', '请选择是哪一方不参加或者拒绝调解。');
    if (standingOf(subject, input.party) === 'refuses') return undefined;
    // A platform shop that nobody can reach is another bureau's (令121-13(3)), and not absent.
    if (input.party === 'respondent' && onPlatform(subject) && !wasReached(subject)) return refuse('shop-not-reached');
    return wasAbsent(subject, input.party, moment) ? undefined : refuse('absence-not-shown');
  }
  if (input.ground === 'T6') {
    if (!input.basis) return badField('basis', '请选择受理后发现属于哪一种情形。');
    if (!input.unreachable) return undefined;
    if (!onPlatform(subject)) return badField('unreachable.tried', '只有平台上的店铺有平台公示的地址，请另选情形。');
    return input.basis === 'R1' ? undefined : badField('basis', '按平台公示的地址联系不上的，属于第十六条第一项。');
  }
  if (input.unreachable) return badField('ground', '按平台公示的地址联系不上的，属于第二十三条第六项。');
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

function terminated(
  subject: Complaint,
  { ground, reason: why, basis, unreachable: gone }: Asked,
  { actor, moment }: Act<unknown>,
): Complaint {
  const closing = {
    on: moment.today,
    by: actor.name,
    outcome: 'terminated' as const,
    ground,
    reason: why,
    ...(basis && { basis }),
    ...(gone && { unreachable: gone }),
  };
  return tellInProgram({ ...subject, closing }, 'termination', ['complainant', 'respondent'], actor, moment);
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
    notice: { complainant: 'termination', respondent: 'termination' },
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
        ...(input.unreachable && { unreachable: input.unreachable }),
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
    notice: { complainant: 'termination', respondent: 'termination' },
  }),
};
