import type { Calendar } from '../../law/calendar/calendar';
import { recount } from '../../law/deadline/clocks';
import { without } from '../../without';
import { ownPeriods } from '../own-periods';
import type { Complaint } from '../complaint';
import { joinedLists, parted, sendersBack } from './joining';
import { heldByLink } from '../talk/holding';
import { givenBack } from './lending';
import type { Pair } from './merged';
import { ownAgain } from './periods';

/**
 * Both cases as the merge had not been: what came along goes back, where nobody changed it meanwhile; what was done on the case that went
 * on stays there. `before` is the merged case as it lies, `opened` as the act of undoing left it. Throws RangeError where it was not merged
 * into `target`. Pure.
 */
export function undone(before: Complaint, opened: Complaint, target: Complaint, calendar: Calendar): Pair {
  const line = target.mergedFrom?.find(({ id, through }) => id === before._id && !through);
  if (!line?.before) throw new RangeError(`${before.no} was not merged into ${target.no}`);
  const { took, recused, receivedOn, deadlines } = line.before;
  const along = new Set([line, ...(target.mergedFrom ?? []).filter(({ through }) => through === before.no)]);
  const ids = new Set([...along].map(({ id }) => id));
  const nos = new Set([...along].map(({ no }) => no));
  const hasNumber = took.includes('platform12315No') && target.platform12315No === line.platform12315No;
  const number = hasNumber && { platform12315No: line.platform12315No, platform12315: target.platform12315 };
  const lines = (target.mergedFrom ?? []).filter((one) => !along.has(one));
  const early = line.receivedOn < receivedOn ? line.receivedOn : receivedOn;
  return {
    source: { ...opened, ...number, ...sendersBack(before, target) },
    // Where the link goes back, whoever answered by it is a stranger.
    target: heldByLink({
      ...without(givenBack(target, { ...before, ...number }, took), 'mergedFrom', ...joinedLists),
      version: target.version + 1,
      receivedOn: target.receivedOn === early ? receivedOn : target.receivedOn,
      deadlines: ownAgain(target.deadlines, deadlines, calendar),
      ...(lines.length && { mergedFrom: lines }),
      ...parted(target, before, { ids, nos, recused }),
    }),
  };
}

/** A merged case as it was when it went over: its own periods run from where they began, whatever was done beside them is kept. */
export function asBeforeMerge(closed: Complaint, calendar: Calendar): Complaint {
  const { goesOn } = closed;
  if (!goesOn) return closed;
  const beside = closed.deadlines.filter(({ id }) => ownPeriods.indexOf(id) < 0);
  const own = goesOn.deadlines.filter(({ id }) => ownPeriods.indexOf(id) >= 0).map((one) => recount(one, calendar));
  const rest = without(closed, 'mergedInto', 'goesOn', 'closing');
  return { ...rest, deadlines: [...own, ...beside] };
}
