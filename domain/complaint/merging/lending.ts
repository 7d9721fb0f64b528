import { without } from '../../without';
import type { Complaint } from '../complaint';
import type { Took } from '../records';
import { accountOf } from '../talk/holding';

/** One thing that a case takes from another one while that is merged into it. */
interface Lent {
  /** What a case has of it; undefined where it has none. */
  of: (complaint: Complaint) => unknown;
  given: (to: Complaint, from: Complaint) => Complaint;
  back: (to: Complaint) => Complaint;
  /** Whether it may be taken, and given back, besides having it. */
  may?: (to: Complaint, from: Complaint) => boolean;
  stays?: (to: Complaint) => boolean;
}

const plain = <F extends 'agent' | 'guardian' | 'helper' | 'identity' | 'answer' | 'merchantLinks'>(field: F): Lent => ({
  of: (complaint) => complaint[field],
  given: (to, from) => ({ ...to, [field]: from[field] }),
  back: (to) => without(to, field) as Complaint,
});

const saidLater = ({ consentLog = [] }: Complaint) => consentLog.some(({ said }) => said.mediation !== undefined);

/** Everything that is lent: an account to open the case by, who speaks for the complainant, what was asked of a party and answered. */
export const lending: Readonly<Record<Took, Lent>> = {
  complainant: {
    of: ({ complainant }) => complainant.member,
    given: (to, { complainant: { member } }) => ({ ...to, complainant: { ...to.complainant, ...(member && { member }) } }),
    back: (to) => ({ ...to, complainant: without(to.complainant, 'member') }),
  },
  respondent: {
    of: ({ respondent }) => respondent.member,
    // An account opens what it has taken up, and nothing else.
    may: (_, from) => accountOf(from) === undefined,
    given: (to, { respondent: { member }, access }) => ({
      ...to,
      respondent: { ...to.respondent, ...(member && { member }) },
      // Who joined stands beside the account; a code that is open here opens nothing while the case has one.
      ...(access?.joined && { access: { ...to.access, joined: access.joined } }),
    }),
    back: (to) => {
      const access = without(to.access ?? {}, 'joined');
      const rest = without(to, 'access');
      return { ...rest, respondent: without(to.respondent, 'member'), ...(Object.keys(access).length && { access }) };
    },
  },
  platform12315No: {
    of: (complaint) => complaint.platform12315No,
    given: (to, { platform12315No, platform12315 }) => ({
      ...to,
      ...(platform12315No && { platform12315No }),
      ...(platform12315 && { platform12315 }),
    }),
    back: (to) => without(to, 'platform12315No', 'platform12315') as Complaint,
  },
  agent: plain('agent'),
  guardian: plain('guardian'),
  helper: plain('helper'),
  identity: plain('identity'),
  answer: plain('answer'),
  merchantLinks: plain('merchantLinks'),
  mediation: {
    of: ({ consents }) => consents.mediation || undefined,
    // What the complainant said of it last stands: the later form, or what was said to the bureau after it.
    may: (to, from) => !saidLater(to) && (!to.complainant.member || from.receivedAt >= to.receivedAt),
    given: (to) => ({ ...to, consents: { ...to.consents, mediation: true } }),
    back: (to) => ({ ...to, consents: { ...to.consents, mediation: false } }),
    stays: saidLater,
  },
};

/** What the case that goes on has not and `from` has. */
export function takenFrom(from: Complaint, to: Complaint): Took[] {
  return (Object.keys(lending) as Took[]).filter((name) => {
    const { of, may } = lending[name];
    return of(to) === undefined && of(from) !== undefined && may?.(to, from) !== false;
  });
}

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The case without what was lent to it by `from`, where nobody changed it meanwhile. */
export function givenBack(to: Complaint, from: Complaint, took: readonly Took[]): Complaint {
  return took.reduce((next, name) => {
    const { of, back, stays } = lending[name];
    return !stays?.(to) && equal(of(to), of(from)) ? back(next) : next;
  }, to);
}
