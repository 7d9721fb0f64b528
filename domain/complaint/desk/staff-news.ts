import { rowOf } from '../../lifecycle';
import type { Acts } from '../acts/shared/row';
import { leadersOf, nobody, type StaffNews, type StaffReader, type Tells } from '../acts/shared/tells';
import { complaintTable } from '../acts/table';
import type { Complaint } from '../complaint';
import { claims } from '../late-entries';
import { saysNothingNew } from '../said-again';
import { mayVoid } from '../stale-proposal';

/**
 * Those who may confirm a late entry: intake, who handles the case, and the leaders. Who entered it is left out, as
 * of every act.
 */
const lateEntered = (after: Complaint): StaffNews => {
  const { office, intakeOffice = office, handler } = after;
  const near = [office, intakeOffice].flatMap((one): StaffReader[] => [
    { office: one, role: 'intake' },
    { office: one, role: 'leader' },
  ]);
  return {
    to: [...near, ...leadersOf(after), handler ? 'whoHas' : { office, role: 'handler' }],
    title: '补登等核对',
    ask: '有一个日期是后来补登的，请对照凭据核对，核对以前按超期计。',
    step: true,
  };
};

/** Who proposed what this act made void hears why. */
function voided(command: string, { proposal }: Complaint, { declined = [] }: Complaint): StaffNews[] {
  const last = declined[declined.length - 1];
  if (!proposal || !last || last.proposal !== proposal || !rowOf(mayVoid, command)) return [];
  return [{ to: [{ member: proposal.member }], title: '提请作废', ask: last.reason }];
}

/** The other case of an act on two hears as its row says. */
const tellsIn = (acts: Acts, command: string): Tells =>
  rowOf(acts, command)?.tells ?? Object.values(acts).find(({ onOther }) => onOther?.event === command)?.onOther?.tells ?? nobody;

/** Whether anybody of the staff may hear of this act at all. */
export function tellsStaff(command: string, acts: Acts = complaintTable): boolean {
  return [claims, mayVoid].some((table) => rowOf<unknown>(table, command) !== undefined) || tellsIn(acts, command) !== nobody;
}

/** The words an act has for staff, on the complaint before and after it. Pure. */
export function staffNewsOf(command: string, before: Complaint, after: Complaint, acts: Acts = complaintTable): StaffNews[] {
  if (!tellsStaff(command, acts) || saysNothingNew(command, before, after, acts)) return [];
  const entered = (after.lateEntries?.length ?? 0) > (before.lateEntries?.length ?? 0);
  return [...tellsIn(acts, command)(before, after), ...(entered ? [lateEntered(after)] : []), ...voided(command, before, after)];
}
