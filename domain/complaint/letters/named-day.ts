import { sayFullDate } from '../../civil-date';
import type { Deadline } from '../../law/deadline/deadline';
import { currentDeadline } from '../../law/deadline/running';
import { rowOf } from '../../lifecycle';
import { tookEffect } from '../took-effect';
import type { Complaint } from '../complaint';
import type { IssuedDocument, Party } from '../records';
import { wasAccepted } from '../relations';

/** The periods whose last day a party is told of by letter. */
export type ToldPeriod = 'C1' | 'C2';

type Naming = (complaint: Complaint) => ToldPeriod | undefined;

const decides: Naming = ({ state }) => (state === 'received' ? 'C1' : undefined);
const mediates: Naming = () => 'C2';

/** Which letter names the last day of which period; all others name none. */
const naming: Readonly<Record<string, Naming>> = {
  acceptance: mediates,
  inquiry: mediates,
  resumed: mediates,
  reopened: decides,
  receiptCorrected: decides,
  unmerged: (complaint) => decides(complaint) ?? 'C2',
};

/** Every letter that may name a day of a period. */
export const namingForms = Object.keys(naming);

/** The period whose last day this letter names on the complaint as its act left it, or undefined. */
export function namedDeadline(form: string, complaint: Complaint): Deadline | undefined {
  const period = rowOf(naming, form)?.(complaint);
  return period && currentDeadline(complaint, period);
}

/** The issued letters, void ones left out, that name the last day of the period that runs now. */
export function lettersNaming(complaint: Complaint, period: ToldPeriod): IssuedDocument[] {
  const running = currentDeadline(complaint, period);
  return (complaint.documents ?? []).filter(
    ({ form, voided, issuedOn }) =>
      !voided && running && issuedOn >= running.startedOn && namedDeadline(form, complaint)?.id === period,
  );
}

type Named = Pick<Deadline, 'dueOn' | 'provisional'> | undefined;

/** The last day of a period as a letter says it, with its year and weekday; one beyond the calendar is called provisional. */
export const sayLastDay = ({ dueOn, provisional }: NonNullable<Named>): string =>
  `${sayFullDate(dueOn)}${provisional ? '（暂按）' : ''}`;

/** Why a day that a letter names is provisional (令121-45: the holidays of that year are not yet known), and what follows. */
export const whyProvisional = (named: Named): string[] =>
  named?.provisional
    ? [`${named.dueOn.slice(0, 4)} 年的放假安排还没有公布，这一日期是暂按的；公布后有变动的，另行书面告知。`]
    : [];

/** Whether the complainant was ever told the day of C1: by its receipt in the program, or by a letter. */
const wasToldC1 = ({ complainant, revoked, reclassifications = [] }: Complaint): boolean =>
  complainant.member !== undefined ||
  revoked !== undefined ||
  reclassifications.some((one) => tookEffect(one) && one.changed.receivedOn !== undefined);

/** Who was told the last day of a period that still matters to them. */
export function toldOf(complaint: Complaint, period: ToldPeriod): Party[] {
  const { state } = complaint;
  if (period === 'C2') return state === 'accepted' || state === 'suspended' ? ['complainant', 'respondent'] : [];
  if (state !== 'received' || !wasToldC1(complaint)) return [];
  // Both read that a decision is gone and by when there is a new one.
  return wasAccepted(complaint) ? ['complainant', 'respondent'] : ['complainant'];
}

/** Who is to be told of the latest correction; nobody once the period it is about has ended. */
export function correctionOwedTo(complaint: Complaint): Party[] {
  const last = complaint.dayCorrections?.slice(-1)[0];
  return last ? toldOf(complaint, last.period) : [];
}
