import { refuse, type Refusal } from '../../../errors';
import { fen } from '../../../fields';
import { claimProblems } from '../../claim';
import { otherRequestSchema, requestsSchema } from '../../filing/schema';
import type { Claim } from '../../records';

/** The whole claim as it is from now on: what it no longer names is given up. */
export const newClaim = { requests: requestsSchema, otherRequest: otherRequestSchema, askedFen: fen('要求的金额').optional() };

interface Named {
  requests: Claim['requests'];
  otherRequest?: string | undefined;
  askedFen?: number | undefined;
}

/** What is asked for stands as the input has it, an amount left out being none. */
export function claimIn({ requests, otherRequest, askedFen }: Named): Claim {
  return { requests, ...(otherRequest && { otherRequest }), ...(askedFen !== undefined && { askedFen }) };
}

/** 其他 needs its words, and words need 其他. */
export function claimIsWhole({ input }: { input: Partial<Named> }): Refusal | undefined {
  const fields = claimProblems(claimIn({ ...input, requests: input.requests ?? [] }));
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}
