import type { Claim } from '../late-entries';

/**
 * The acts whose day, earlier than the day of entry, can turn late into on time: C4 and C5 end by the decision, or begin anew with new
 * facts, or have days that do not count; C9 ends when the reporter is told.
 */
export const claims: Readonly<Record<string, Claim>> = {
  approveFile: { day: 'on', proof: 'proof' },
  approveNotFile: { day: 'on', proof: 'proof' },
  tellResult: { day: 'on', proof: 'proof' },
  testOut: { day: 'out', proof: 'evidence' },
  takeFacts: { day: 'receivedOn', proof: 'proof' },
};
