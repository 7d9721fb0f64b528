import { identityOf } from '@domain/credit/import/compare';
import type { CreditFact } from '@domain/credit/fact/fact';
import { creditFactName } from '@domain/credit/fact/name';
import { codeMark } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { allOf } from '../../kernel/all-of';
import { withoutHead, type Kept } from '../../kernel/commit';
import { db } from '../../kernel/store';

/** Codes or ids asked for at once. */
const SLICE = 50;

/** What is asked for in slices of these, each once. */
export async function inSlices<T extends { _id: string }>(
  all: readonly string[],
  ask: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const wanted = [...new Set(all)];
  const found: T[] = [];
  for (let from = 0; from < wanted.length; from += SLICE) found.push(...(await ask(wanted.slice(from, from + SLICE))));
  return found;
}

/** Merchants by their code in its normal form; by the code alone, whatever a list calls them; one that was merged answers as the one that goes on. */
export async function merchantsByCode(codes: readonly string[]): Promise<ReadonlyMap<string, Merchant>> {
  const marks = codes.map(codeMark);
  const found = await inSlices(marks, (some) =>
    allOf<Kept<Merchant>>(merchantName.collection, { find: db.command.in([...some]) }),
  );
  // A code of its own goes before the same one that it absorbed.
  const absorbed = found.flatMap((kept) => (kept.absorbed ?? []).map(({ uscc }) => [uscc, kept] as const));
  const all = [...absorbed, ...found.map((kept) => [kept.uscc, kept] as const)];
  return new Map(all.flatMap(([uscc, kept]) => (uscc ? [[uscc, withoutHead(kept)] as const] : [])));
}

/** The facts of these merchants by what makes two entries one; one that stands goes before one that was entered by mistake. */
export async function factsByIdentity(merchants: readonly string[]): Promise<ReadonlyMap<string, CreditFact>> {
  const found = await inSlices(merchants, (some) =>
    allOf<Kept<CreditFact>>(creditFactName.collection, { merchant: db.command.in([...some]) }),
  );
  const facts = found.map((kept) => withoutHead(kept)).sort((one) => (one.state === 'discarded' ? -1 : 1));
  return new Map(facts.map((fact) => [identityOf(fact.merchant, fact), fact]));
}
