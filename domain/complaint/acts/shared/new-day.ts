import { plusDays, sayDate, type CivilDate } from '../../../civil-date';
import { refuse, type Refusal } from '../../../errors';
import type { Complaint } from '../../complaint';
import { askedDay } from '../../performance';
import type { NewDay, RecordedFor } from '../../records';
import { MOST_DAYS } from './performance';
import { agentMay, badField, isParty, notAgreed, type Act } from './row';

interface Said {
  principalConsent?: string | undefined;
  recorded?: RecordedFor | undefined;
}

/** How a word about the day is kept: who of the bureau wrote it down, or the party itself. */
export const saidNow = ({ input, actor, moment }: Act<Said>) => ({
  on: input.recorded?.on ?? moment.today,
  at: moment.now,
  by: actor.name,
  ...(input.recorded && input.principalConsent && { principalConsent: input.principalConsent }),
  ...(input.recorded && { recorded: input.recorded }),
});

/**
 * 令121-11, 12: another day is another agreement. Whoever speaks for the complainant may say yes to it where that reaches so far: an agent
 * within the powers to settle, a representative with the consent of everybody represented, of which an officer records the proof.
 */
export function complainantMay(step: Act<Said>): Refusal | undefined {
  const missing = notAgreed(step.subject, () => false);
  if (missing && isParty(step.actor.relation)) return refuse('joint-new-day', { params: { names: missing } });
  if (!missing || step.input.principalConsent) return agentMay('settle')(step);
  return badField('principalConsent', `这是共同投诉：请写 ${missing} 同意改日子的凭据（第十二条）。`);
}

/** The day lies ahead of the one on which it was said, differs from what stands, and is not years away. Civil dates in +08:00. */
export function dayIsNew(step: Act<Said & { performBy: CivilDate }>): Refusal | undefined {
  const { subject, input, moment } = step;
  const { performance, closing } = subject;
  const day = input.performBy;
  if (day === performance?.by) return badField('performBy', '和现在约定的是同一天，不用改。');
  if (day < moment.today) return badField('performBy', '不能早于今天。');
  if (day === (performance && askedDay(performance, moment.today)?.to))
    return badField('performBy', '已经有一方说了这一天：请答复同不同意，或者等对方答复。');
  const last = closing && plusDays(closing.on, MOST_DAYS);
  return last && day > last
    ? badField('performBy', `离谈成的那天（${sayDate(closing.on, moment.today)}）超过两年，请核对年份。`)
    : undefined;
}

/** The complaint with this as the last word about the day; where both want it, it is the agreed one. */
export function withNewDay({ performance, ...subject }: Complaint, one: NewDay): Complaint {
  if (!performance) return subject;
  const agreed = one.from === 'both' || one.answer?.agrees;
  const before = (performance.newDays ?? []).filter(({ at, from }) => at !== one.at || from !== one.from);
  return { ...subject, performance: { ...performance, ...(agreed && { by: one.to }), newDays: [...before, one] } };
}
