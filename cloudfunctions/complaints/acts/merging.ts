import type { Actor } from '@domain/bureau/actor';
import { worksOn } from '@domain/complaint/relations';
import type { Complaint } from '@domain/complaint/complaint';
import { refuse, type Refusal } from '@domain/errors';
import type { Beside, Near } from '../../kernel/related-documents';
import { withoutHead, type Kept } from '../../kernel/commit';
import { claimOf, type Claim } from './claims';

const badInto = (message: string): Refusal => refuse('invalid-input', { fields: { into: message } });

/** The documents that merging into this case must read: the case, and the claim on the number that goes over to it. */
export function besideMerge(into: string | undefined, source: Complaint | undefined) {
  const number = source?.platform12315No;
  return [
    ...(into ? [{ collection: 'complaints' as const, id: into }] : []),
    ...(number ? [{ collection: 'claims' as const, id: claimOf(number) }] : []),
  ];
}

/**
 * A case is merged only into one that exists, that the officer works on, and that did not itself go over into another. Its number of the
 * national platform then belongs to that case, if that one has none: the same dispute has one record there.
 */
export function mergedInto(actor: Actor, next: Complaint, near: Near, into: string | undefined): Beside[] | Refusal {
  const kept = into === undefined ? undefined : near<Kept<Complaint>>(into);
  const target = kept && withoutHead<Complaint>(kept);
  if (!target || !worksOn(actor, target)) return badInto('没有这个编号的投诉，或者不归您办，请核对编号。');
  if (target.mergedInto) return badInto(`${target.no} 已经并入 ${target.mergedInto}，请并入那一件。`);
  const number = next.platform12315No;
  if (!number || target.platform12315No) return [];
  const claim: Claim = { _id: claimOf(number), of: target._id, no: target.no };
  return [{ collection: 'claims', document: claim }];
}
