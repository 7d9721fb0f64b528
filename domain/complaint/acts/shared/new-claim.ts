import { fen } from '../../../fields';
import { requestsSchema } from '../../filing/schema';
import type { Claim } from '../../records';

/** The whole claim as it is from now on: what it no longer names is given up. */
export const newClaim = { requests: requestsSchema, askedFen: fen('要求的金额').optional() };

/** What is asked for stands as the input has it, an amount left out being none. */
export function claimIn({ requests, askedFen }: { requests: Claim['requests']; askedFen?: number | undefined }): Claim {
  return { requests, ...(askedFen !== undefined && { askedFen }) };
}
