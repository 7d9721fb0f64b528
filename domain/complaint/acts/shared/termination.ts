import { sayDate } from '../../../civil-date';
import { refuse, type Refusal } from '../../../errors';
import { choice, form } from '../../../fields';
import { currentDeadline } from '../../../law/deadline/running';
import type { TerminationGround } from '../../../law/regulation/grounds';
import type { Complaint } from '../../complaint';
import { tellInProgram } from '../../letters/deliveries';
import { onPlatform, unreachable, wasReached } from '../../reaching';
import type { Party, Unreachable } from '../../records';
import { standingOf, wasAbsent } from '../../standing';
import { openAppraisal } from './appraisal';
import { badField, reason, type Act } from './row';

export const asks = form({
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

export interface Asked {
  ground: TerminationGround;
  reason: string;
  party?: Party | undefined;
  basis?: string | undefined;
  unreachable?: Unreachable | undefined;
}

/** The grounds one person proposes and another approves (casework: approval). */
export const approvedOnly: readonly TerminationGround[] = ['T2', 'T6'];

export function groundStands({ subject, input, moment }: Act<Asked>): Refusal | undefined {
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

export function terminated(
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
