import type { CivilDate } from '../../civil-date';
import type { Acting, Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import { isThin } from '../import/is-thin';
import type { Delivery, LetterForm, Meeting, Party } from '../records';
import { isCallTo, standingOf } from '../standing';
import { correctionOwedTo } from './named-day';

type Delivered = Pick<Complaint, 'deliveries'>;

/** The day a form was first dispatched to a party; failed attempts do not count. */
export function dispatchDay(complaint: Delivered, form: LetterForm, to: Party): CivilDate | undefined {
  return complaint.deliveries
    ?.filter((one) => one.form === form && one.to === to && one.result !== 'failed')
    .map((one) => one.on)
    .sort()[0];
}

/** The day a form came into being for this party, or undefined where it is not owed. Civil date in +08:00. */
export function owedSince(subject: Complaint, official: LetterForm, to: Party): CivilDate | undefined {
  const { decision, closing, identity, agreement } = subject;
  const accepted = decision?.kind === 'accepted' ? decision.on : undefined;
  switch (official) {
    case 'identityRequest':
      return to === 'complainant' ? identity?.askedOn : undefined;
    case 'acceptance':
      return to === 'complainant' ? accepted : undefined;
    case 'rejection':
      return to === 'complainant' && decision?.kind === 'rejected' ? decision.on : undefined;
    case 'inquiry':
      return to === 'respondent' ? accepted : undefined;
    case 'mediationNotice':
      return accepted && calledTo(subject)?.calledOn;
    case 'termination':
      return accepted && closing?.ground ? closing.on : undefined;
    case 'mediationAgreement':
      return agreement?.form === 'mediationAgreement' ? agreement.signed?.on : undefined;
    case 'dayCorrection':
      return correctionOwedTo(subject).indexOf(to) >= 0 ? subject.dayCorrections?.slice(-1)[0]?.on : undefined;
    default:
      return undefined;
  }
}

/** The meeting called last. */
function calledTo({ meetings = [] }: Pick<Complaint, 'meetings'>): Meeting | undefined {
  return meetings.slice(-1)[0];
}

/** What needs no delivery any more, though none is on record. */
function isDone(subject: Complaint, official: LetterForm): boolean {
  const { identity, mediation = [], meetings = [] } = subject;
  const meeting = calledTo(subject);
  switch (official) {
    case 'identityRequest':
      // An identity that was checked needs no request any more.
      return identity?.checkedOn !== undefined;
    case 'inquiry':
      // No law orders it: a recorded call asks as well, and so does form 7.
      return (
        meetings.length > 0 ||
        standingOf(subject, 'respondent') !== 'silent' ||
        mediation.some(({ with: whom, result }) => whom !== 'complainant' && result === 'talked')
      );
    case 'mediationNotice':
      return meeting !== undefined && mediation.some(({ on }) => on >= meeting.on);
    default:
      return false;
  }
}

/** A form that has not reached a party: nothing was dispatched, or the last attempt failed and the next way is to be tried. */
export interface Undelivered {
  form: LetterForm;
  to: Party;
  since: CivilDate;
  failed?: Delivery;
}

/** Which forms are asked after, by the state in which they still matter: nobody is chased for a mediation notice of a closed case. */
const asksFor: readonly { form: LetterForm; to: Party; in: readonly Complaint['state'][] }[] = [
  { form: 'identityRequest', to: 'complainant', in: ['received'] },
  { form: 'acceptance', to: 'complainant', in: ['accepted', 'suspended'] },
  { form: 'inquiry', to: 'respondent', in: ['accepted', 'suspended'] },
  { form: 'mediationNotice', to: 'complainant', in: ['accepted'] },
  { form: 'mediationNotice', to: 'respondent', in: ['accepted'] },
  { form: 'dayCorrection', to: 'complainant', in: ['received', 'accepted', 'suspended'] },
  { form: 'dayCorrection', to: 'respondent', in: ['received', 'accepted', 'suspended'] },
  { form: 'rejection', to: 'complainant', in: ['closed'] },
  { form: 'termination', to: 'complainant', in: ['closed'] },
  { form: 'termination', to: 'respondent', in: ['closed'] },
  { form: 'mediationAgreement', to: 'complainant', in: ['closed'] },
  { form: 'mediationAgreement', to: 'respondent', in: ['closed'] },
];

/** What staff have still to deliver on this complaint, in the order of the forms. Pure. */
export function undelivered(complaint: Complaint): Undelivered[] {
  // The national platform tells its parties of it.
  if (isThin(complaint)) return [];
  return asksFor.flatMap(({ form, to, in: states }) => {
    const since = states.indexOf(complaint.state) >= 0 ? owedSince(complaint, form, to) : undefined;
    if (!since || isDone(complaint, form)) return [];
    const meeting = form === 'mediationNotice' ? calledTo(complaint) : undefined;
    const isOf = meeting ? isCallTo(meeting, to) : (one: Delivery) => one.form === form && one.to === to && one.on >= since;
    const last = (complaint.deliveries ?? []).filter(isOf).slice(-1)[0];
    if (last && last.result !== 'failed') return [];
    return [{ form, to, since: last?.on ?? since, ...(last && { failed: last }) }];
  });
}

/**
 * Logs the notice of this very commit for parties who use the program: the inbox item is the dispatch
 * (form 5–8 may be delivered by internet). Parties without an account wait for `recordDispatch`.
 */
export function tellInProgram(
  complaint: Complaint,
  form: LetterForm,
  parties: readonly Party[],
  actor: Acting<string>,
  moment: Moment,
): Complaint {
  const sent: Delivery[] = parties.flatMap((to) => {
    const member = complaint[to].member;
    if (!member) return [];
    return [
      {
        form,
        to,
        way: 'inbox' as const,
        address: member,
        on: moment.today,
        at: moment.now,
        by: actor.name,
        result: 'delivered' as const,
      },
    ];
  });
  return sent.length ? { ...complaint, deliveries: [...(complaint.deliveries ?? []), ...sent] } : complaint;
}
