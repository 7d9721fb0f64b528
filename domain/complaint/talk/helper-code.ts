import { plusDays } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Moment } from '../../lifecycle';
import { normalCode } from '../../normal-form';
import { dialled } from '../../telephone';
import type { Complaint } from '../complaint';

/** How long a code can be read out, its first day included. */
const DAYS = 7;

/** Whether a helper's complaint waits for the word of the person it is about. */
export const waitsForPerson = ({ helper, state }: { helper?: { confirmed?: unknown }; state?: Complaint['state'] }): boolean =>
  helper !== undefined && helper.confirmed === undefined && state === 'received';

/**
 * A code for the person for whom somebody filled the complaint in: `id` is its hash, a new one takes the place of the one before. It goes to
 * that person's own telephone; where the helper gave the same number, it would reach the helper. Pure; refused `wrong-state` where nobody
 * waits for it, `helper-same-phone`.
 */
export function issuingHelperCode(complaint: Complaint, id: string, by: string, { today }: Moment): Complaint | Refusal {
  const { helper, complainant } = complaint;
  if (!helper || !waitsForPerson(complaint)) return refuse('wrong-state');
  if (normalCode(dialled(helper.phone)) === normalCode(dialled(complainant.phone))) return refuse('helper-same-phone');
  return { ...complaint, helper: { ...helper, code: { id, by, on: today, until: plusDays(today, DAYS - 1) } } };
}
