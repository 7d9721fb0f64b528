import type { CivilDate } from '../../civil-date';
import { normalCode } from '../../normal-form';
import type { Complaint } from '../complaint';
import type { MergedCase } from '../records';

/**
 * Cases that were merged into this one and had a number of the national platform that is not this one's: the decision by which this one
 * ended is due there too (casework, 12315), and is not entered yet. Pure.
 */
export function decisionOwedAt({ mergedFrom = [], platform12315No, closing, goesOn }: Complaint): MergedCase[] {
  if (!closing || goesOn) return [];
  const own = platform12315No && normalCode(platform12315No);
  return mergedFrom.filter(
    (one) => one.platform12315No && normalCode(one.platform12315No) !== own && one.entered?.closedOn !== closing.on,
  );
}

/** The case once its decision stands under the number of the merged case `no` too. Pure. */
export function withEntered(complaint: Complaint, no: string, by: string, on: CivilDate): Complaint {
  const { closing, mergedFrom = [] } = complaint;
  if (!closing) return complaint;
  const entered = { on, by, closedOn: closing.on };
  return { ...complaint, mergedFrom: mergedFrom.map((one) => (one.no === no ? { ...one, entered } : one)) };
}
