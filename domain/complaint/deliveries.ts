import type { CivilDate } from '../civil-date';
import type { Acting, Moment } from '../lifecycle';
import type { Complaint } from './complaint';
import type { Delivery, OfficialForm, Party } from './records';

type Told = Pick<Complaint, 'deliveries'>;

/** The day a form was first dispatched to a party; failed attempts do not count. */
export function dispatchDay(complaint: Told, form: OfficialForm, to: Party): CivilDate | undefined {
  return complaint.deliveries
    ?.filter((one) => one.form === form && one.to === to && one.result !== 'failed')
    .map((one) => one.on)
    .sort()[0];
}

/** True when the last word on a form to a party is that it did not arrive: staff go on to the next way. */
export function deliveryFailed(complaint: Told, form: OfficialForm, to: Party): boolean {
  const tries = (complaint.deliveries ?? []).filter((one) => one.form === form && one.to === to);
  return tries.slice(-1)[0]?.result === 'failed';
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
