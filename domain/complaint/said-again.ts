import type { Complaint } from './complaint';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What others learn from an act that may be repeated: where none of it changed there is nothing to tell them. */
const said: Readonly<Record<string, (complaint: Complaint) => unknown>> = {
  answer: ({ answer }) => answer && [answer.willing, answer.text],
  recordConsent: ({ consents: { mediation, entrust, directContact, publish } }) => [mediation, entrust, directContact, publish],
  takeBackConsent: ({ consents: { directContact, publish } }) => [directContact, publish],
};

/** True where an act repeats what was said before, so that no letter and no word to staff follows from it. Pure. */
export function saysNothingNew(command: string, before: Complaint, after: Complaint): boolean {
  const of = Object.prototype.hasOwnProperty.call(said, command) ? said[command] : undefined;
  return of !== undefined && same(of(before), of(after));
}
