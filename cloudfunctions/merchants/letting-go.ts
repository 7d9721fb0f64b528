import { withoutMerchant } from '@domain/complaint/talk/holding';
import type { Merchant } from '@domain/merchant/merchant';
import { gone } from '@domain/merchant/news';
import { actingIn, ownerIn } from '@domain/merchant/people';
import type { Member } from '../kernel/context';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';

const placeOf = (member: string): RelatedPlace => ({ collection: 'members', id: member });

/** Where the document of the person lies whom an act on a merchant names by `person`. */
export function personTouched(merchant: Merchant | undefined, input: unknown): RelatedPlace[] {
  const { person } = (input ?? {}) as { person?: unknown };
  return merchant ? actingIn(merchant).flatMap(({ id, member }) => (id === person ? [placeOf(member)] : [])) : [];
}

/** The same of the owner, in whose place another comes. */
export function ownerTouched(merchant: Merchant | undefined): RelatedPlace[] {
  const owner = merchant && ownerIn(merchant);
  return owner ? [placeOf(owner.member)] : [];
}

/**
 * What an act on a merchant writes, with the documents of those who act for it no more: they hold none of its cases from this transaction on, and by
 * that every case, file, word and notice of it is closed to them. Throws where the document of such a person was not opened.
 */
export function lettingGo(
  before: Merchant,
  after: Merchant,
  related: readonly RelatedDocument[],
  findRelated: FindRelated,
): RelatedDocument[] {
  const out = gone(before, after).flatMap(({ member }): RelatedDocument[] => {
    const written = related.find(({ collection, document }) => collection === 'members' && document._id === member)?.document;
    const person = (written ?? findRelated<Member>(member)) as Member | undefined;
    if (!person?.holds) return [];
    const document: Member = { ...person, holds: withoutMerchant(person.holds, before._id) };
    return [{ collection: 'members', document }];
  });
  const ids = new Set(out.map(({ document }) => document._id));
  return [...related.filter(({ document }) => !ids.has(document._id)), ...out];
}
