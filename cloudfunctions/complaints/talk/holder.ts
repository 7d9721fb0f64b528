import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { accountOf, asHeld } from '@domain/complaint/talk/holding';
import type { Member } from '../../kernel/context';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../../kernel/related-documents';
import { read } from '../../kernel/store';

/** Who answers the case through an account of its merchant; undefined where nobody does. */
const holderOf = (complaint: Complaint | undefined): string | undefined =>
  complaint && accountOf(complaint) ? complaint.respondent.member : undefined;

/** Where the document of that person lies: an act that reads it in its own transaction sees whoever was removed a moment ago. */
export function holderPlaces(complaint: Complaint | undefined): RelatedPlace[] {
  const id = holderOf(complaint);
  return id ? [{ collection: 'members', id }] : [];
}

/** The case as it is answered for at this moment of the transaction. */
export function asHeldIn(complaint: Complaint, findRelated: FindRelated): Complaint {
  const id = holderOf(complaint);
  return id ? asHeld(complaint, findRelated<Member>(id)?.holds) : complaint;
}

/** The same outside of a transaction: of a case one answers for oneself by what the call knows of its caller. */
export async function asHeldNow(complaint: Complaint, { member, holds }: Pick<Actor, 'member' | 'holds'>): Promise<Complaint> {
  const id = holderOf(complaint);
  if (!id) return complaint;
  return asHeld(complaint, id === member ? holds : (await read<Member>('members', id))?.holds);
}

/** The document of whoever answered before and does not any more: without the case, and so without every word that was told of it. */
export function lettingGo(before: Complaint, next: Complaint, findRelated: FindRelated): RelatedDocument[] {
  const [id, account] = [holderOf(before), accountOf(before)];
  if (!id || !account || accountOf(next)?.holding === account.holding) return [];
  const person = findRelated<Member>(id);
  if (!person?.holds?.includes(account.holding)) return [];
  const document: Member = { ...person, holds: person.holds.filter((one) => one !== account.holding) };
  return [{ collection: 'members', document }];
}
