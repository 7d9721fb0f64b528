import type { Claim } from '../late-entries';

/**
 * The acts whose day, earlier than the day of entry, can turn late into on time. The other days of acts cannot: a report that came in
 * earlier, a clue found earlier or an earlier receipt only leave less time.
 */
export const claims: Readonly<Record<string, Claim>> = {
  recordDispatch: { day: 'on', proof: 'proof' },
  appraisalOut: { day: 'out', proof: 'evidence' },
  clueTestOut: { day: 'out', proof: 'evidence' },
  agree: { day: 'on', proof: 'proof' },
  settle: { day: 'recorded.on', proof: 'recorded.proof' },
  withdraw: { day: 'recorded.on', proof: 'recorded.proof' },
};
