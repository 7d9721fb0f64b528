import type { Refusal } from '@domain/errors';

/** A coded "no" on its way to the reply; anything else that is thrown becomes `internal`. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/** Throws a refusal where there is one. */
export function unless(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal);
}
