import type { CivilDate } from '../civil-date';
import { factRows, viewOf } from '../facts';
import type { Enrolment } from './enrolment';
import { enrolmentFacts, type EnrolmentSight } from './facts';

type Masked = 'pledge' | 'reviewed' | 'admitted' | 'odr' | 'suspensions' | 'declined' | 'ended' | 'at';
type Said<T> = Omit<T, 'by' | 'lifted'> & { by?: string };

/** What one relation may read of an enrolment. */
export type EnrolmentView = Omit<Enrolment, Masked> & {
  pledge: { version: string; text: string; on: CivilDate; by: string };
  reviewed?: { on: CivilDate; by?: string; saw?: string };
  admitted?: Said<NonNullable<Enrolment['admitted']>>;
  odr?: { number: string; on?: CivilDate; by?: string };
  suspensions?: (Said<NonNullable<Enrolment['suspensions']>[number]> & {
    lifted?: { on: CivilDate; reason: string; by?: string };
  })[];
  declined?: Said<NonNullable<Enrolment['declined']>>;
  ended?: Said<NonNullable<Enrolment['ended']>>;
  at?: never;
};

/** Who reads what of an enrolment, row by row, compiled from its facts. */
export const visibility = factRows<Enrolment, EnrolmentSight>(enrolmentFacts);

/** An enrolment as one relation may read it. Pure. */
export function viewEnrolment(enrolment: Enrolment, sight: EnrolmentSight): EnrolmentView {
  return viewOf(visibility, enrolment, sight) as unknown as EnrolmentView;
}
