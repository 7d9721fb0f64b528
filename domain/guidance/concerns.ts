import type { MerchantKind, Trade } from '../merchant/merchant';

/** Whom a question or a rule concerns; absent: everybody who sells on the network. All that is said must be so. */
export interface Concerns {
  /** Any of these trades. */
  trades?: readonly Trade[];
  /** Also one of these, as food that is sold in a stream is both. */
  and?: readonly Trade[];
  /** Any of these kinds of merchant. */
  kinds?: readonly MerchantKind[];
}

/** What chooses: the kind of merchant, where it is known, and what it deals in. */
export interface Concerned {
  kind?: MerchantKind | undefined;
  trades: readonly Trade[];
}

/** Whether it concerns such a merchant; one whose kind is not known is concerned by what may concern it. Pure. */
export function concerns({ trades, and, kinds }: Concerns, { kind, trades: own }: Concerned): boolean {
  const any = (of: readonly Trade[] | undefined) => !of || of.some((one) => own.includes(one));
  return any(trades) && any(and) && (!kinds || kind === undefined || kinds.includes(kind));
}
