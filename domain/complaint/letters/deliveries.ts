import type { CivilDate } from '../../civil-date';
import type { Acting, Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import type { Delivery, OfficialForm, Party } from '../records';

type Told = Pick<Complaint, 'deliveries'>;

/** The day a form was first dispatched to a party; failed attempts do not count. */
export function dispatchDay(complaint: Told, form: OfficialForm, to: Party): CivilDate | undefined {
  return complaint.deliveries
    ?.filter((one) => one.form === form && one.to === to && one.result !== 'failed')
    .map((one) => one.on)
    .sort()[0];
}

/** The day a form came into being for this party, or undefined where it is not owed. Civil date in +08:00. */
export function owedSince(subject: Complaint, official: OfficialForm, to: Party): CivilDate | undefined {
  const { decision, closing, identity } = subject;
  const accepted = decision?.kind === 'accepted' ? decision.on : undefined;
  switch (official) {
    case 'form4':
      return to === 'complainant' ? identity?.askedOn : undefined;
    case 'form5':
      return to === 'complainant' ? accepted : undefined;
    case 'form6':
      return to === 'complainant' && decision?.kind === 'rejected' ? decision.on : undefined;
    case 'form7':
      return accepted;
    case 'form8':
      return accepted && closing?.ground ? closing.on : undefined;
    default:
      return undefined;
  }
}

/** A form that has not reached a party: nothing was dispatched, or the last attempt failed and the next way is to be tried. */
export interface Undelivered {
  form: OfficialForm;
  to: Party;
  since: CivilDate;
  failed?: Delivery;
}

/** Which forms are asked after, by the state in which they still matter: nobody is chased for a mediation notice of a closed case. */
const asksFor: readonly { form: OfficialForm; to: Party; in: readonly Complaint['state'][] }[] = [
  { form: 'form4', to: 'complainant', in: ['received'] },
  { form: 'form5', to: 'complainant', in: ['accepted', 'suspended'] },
  { form: 'form7', to: 'respondent', in: ['accepted', 'suspended'] },
  { form: 'form6', to: 'complainant', in: ['closed'] },
  { form: 'form8', to: 'complainant', in: ['closed'] },
  { form: 'form8', to: 'respondent', in: ['closed'] },
];

/** What staff have still to deliver on this complaint, in the order of the forms. Pure. */
export function undelivered(complaint: Complaint): Undelivered[] {
  return asksFor.flatMap(({ form, to, in: states }) => {
    const since = states.indexOf(complaint.state) >= 0 ? owedSince(complaint, form, to) : undefined;
    // An identity that was checked needs no request any more.
    if (!since || (form === 'form4' && complaint.identity?.checkedOn)) return [];
    const last = (complaint.deliveries ?? []).filter((one) => one.form === form && one.to === to && one.on >= since).slice(-1)[0];
    if (last && last.result !== 'failed') return [];
    return [{ form, to, since: last?.on ?? since, ...(last && { failed: last }) }];
  });
}

/** True when the form is known to have arrived. */
export function delivered(complaint: Told, form: OfficialForm, to: Party): boolean {
  return complaint.deliveries?.some((one) => one.form === form && one.to === to && one.result === 'delivered') ?? false;
}

/**
 * Logs the notice of this very commit for parties who use the program: the inbox item is the dispatch
 * (form 5–8 may be delivered by internet). Parties without an account wait for `recordDispatch`.
 */
export function tellInProgram(
  complaint: Complaint,
  form: OfficialForm,
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
