import type { CivilDate } from '../civil-date';
import type { Calendar } from '../law/calendar/calendar';
import { dropDeadline, meetDeadline, startDeadline } from '../law/deadline/clocks';
import type { Deadline } from '../law/deadline/deadline';

/** How an online negotiation (在线和解, ODR) came to its end. `left`: the consumer went on to a complaint or gave up. */
export type OdrOutcome = 'settled' | 'failed' | 'expired' | 'left';

/** One negotiation between a consumer and a firm before the bureau's clock starts; a complaint that follows has its own receipt. */
export interface OdrCase {
  _id: string;
  kind: 'odr';
  office: string;
  /** The day the firm received it: day 0 of C7. */
  receivedOn: CivilDate;
  /** The firm's number as an ODR unit of the national platform; only such firms count for indicator 26. */
  odrPlatformNo?: string;
  deadlines: Deadline[];
  finished?: { on: CivilDate; outcome: OdrOutcome };
}

/** A negotiation as the firm received it: C7, ten working days. */
export function receiveOdr(about: Pick<OdrCase, '_id' | 'office' | 'receivedOn' | 'odrPlatformNo'>, calendar: Calendar): OdrCase {
  return { ...about, kind: 'odr', deadlines: [startDeadline('C7', about.receivedOn, about.receivedOn, calendar)] };
}

/**
 * The negotiation with its end. The firm's own end (settled or failed) meets C7 that day; a consumer who leaves drops it; one that
 * ran out was never met. Throws RangeError when it had ended before.
 */
export function finishOdr(odr: OdrCase, outcome: OdrOutcome, on: CivilDate): OdrCase {
  if (odr.finished) throw new RangeError(`odr ${odr._id} has ended`);
  const end = (deadline: Deadline) => {
    if (outcome === 'expired') return deadline;
    return outcome === 'left' ? dropDeadline(deadline, on) : meetDeadline(deadline, on);
  };
  return { ...odr, deadlines: odr.deadlines.map(end), finished: { on, outcome } };
}
