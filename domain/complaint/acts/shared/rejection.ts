import { choice, form, text } from '../../../fields';
import type { RejectionGround } from '../../../law/regulation/grounds';
import type { Complaint } from '../../complaint';
import { decisionArticle, rejectionGround } from '../../grounds';
import { tellInProgram } from '../../letters/deliveries';
import { onPlatform, unreachable } from '../../reaching';
import type { Handover, Unreachable } from '../../records';
import { badField, reason, type Act } from './row';

export const rejection = form({
  ground: choice('不予受理的情形', ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']),
  reason,
  unreachable: unreachable.optional(),
  /** A food matter outside the department's duties: to whom it goes (食品安全法 115). */
  handover: form({ to: text('移交给哪个部门', 4, 60) }).optional(),
});

/** The grounds are those in force on the day of decision: R6 did not exist before 令121. */
export function groundInForce({ input, moment }: Act<{ ground: RejectionGround }>) {
  return rejectionGround(input.ground, moment.today) ? undefined : badField('ground', '决定当天的规定里没有这一情形，请另选。');
}

interface Rejecting {
  ground: RejectionGround;
  reason: string;
  unreachable?: Unreachable | undefined;
  handover?: Handover | undefined;
}

/** 食品安全法 115: what is handed over is not the department's own, which is R1. */
export function handoverOnly({ input }: Act<Rejecting>) {
  return input.handover && input.ground !== 'R1' ? badField('ground', '移交的食品事项不归本局管，属于第一项。') : undefined;
}

/** 令121-13(3): only a shop on a platform has a published address, and only R1 says that another bureau is competent. */
export function unreachableOnly({ subject, input }: Act<Rejecting>) {
  if (!input.unreachable) return undefined;
  if (!onPlatform(subject)) return badField('unreachable.tried', '只有平台上的店铺有平台公示的地址，请另选情形。');
  return input.ground === 'R1' ? undefined : badField('ground', '按平台公示的地址联系不上的，属于第一项。');
}

export function rejected(subject: Complaint, input: Rejecting, { actor, moment }: Act<unknown>): Complaint {
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
