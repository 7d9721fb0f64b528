import { labelIn } from '../facts';
import type { Moment } from '../lifecycle';
import { without } from '../without';
import type { Complaint } from './complaint';
import { complaintLabels } from './labels';

/** What a decision to reject or to end the mediation rests on: the form, the claim, what was bought online, who agreed to mediation. */
const restsOn: readonly [keyof Complaint, (complaint: Complaint) => unknown][] = [
  ['complainant', ({ complainant }) => complainant.name],
  ['respondent', ({ respondent: { kind, name, platform, address, uscc } }) => [kind, name, platform, address, uscc]],
  ['purchase', ({ purchase }) => purchase],
  ['facts', ({ facts }) => facts],
  ['requests', ({ requests, askedFen }) => [requests, askedFen]],
  ['online', ({ online }) => online],
  ['receivedOn', ({ receivedOn }) => receivedOn],
  ['consents', ({ consents }) => consents.mediation],
  ['answer', ({ answer }) => answer?.willing],
];

/** Acts by which one of those may change while a proposal waits; its proposer hears of it. What is added, such as a photo, whoever approves reads. */
export const mayVoid: Readonly<Record<string, true>> = {
  ...{ correct: true, reclassify: true, agreeReclassification: true, changeClaim: true },
  ...{ answer: true, recordConsent: true, takeBackConsent: true },
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The complaint without a proposal whose facts this act changed: nobody confirms what the proposer did not see. It stands among those that
 * were returned, with what changed. Waiting stops no period, and a new proposal takes one minute. Pure.
 */
export function withoutStaleProposal(before: Complaint, after: Complaint, { today }: Pick<Moment, 'today'>): Complaint {
  const { proposal } = after;
  if (!proposal || before.proposal !== proposal) return after;
  const changed = restsOn.filter(([, of]) => !same(of(before), of(after))).map(([field]) => labelIn(complaintLabels, field));
  if (!changed.length) return after;
  const reason = `提请以后，${changed.join('、')}有变化，这项提请作废；请看过变化再定。`;
  return {
    ...without(after, 'proposal'),
    declined: [...(after.declined ?? []), { proposal, by: '程序', on: today, reason }],
  };
}
