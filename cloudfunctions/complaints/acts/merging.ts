import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { merged, undone, whyNotMerged, whyNotUndone, type Pair } from '@domain/complaint/merging';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { refuse, type Refusal } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import type { OtherRef } from '../../kernel/commit';
import type { RelatedDocument, FindRelated } from '../../kernel/related-documents';
import { claimOf, type Claim } from './claims';

/** Acts on two complaints: what is written of the other one, in its own chain. */
export const onBoth: Readonly<Record<string, 'mergeFrom' | 'unmergeFrom'>> = { merge: 'mergeFrom', unmerge: 'unmergeFrom' };

/** The other complaint of such an act: that which a merge names, or that in which a merged case goes on. */
export function otherOf(command: string, into: string | undefined, source: Complaint | undefined): OtherRef[] {
  const id = command === 'merge' ? into : command === 'unmerge' ? source?.goesOn?.id : undefined;
  return id && id !== source?._id ? [{ kind: 'complaint', collection: 'complaints', id }] : [];
}

const numberOf = (command: string, source: Complaint, target: Complaint | undefined) =>
  command === 'merge' ? source.platform12315No : target?.mergedFrom?.find(({ id }) => id === source._id)?.platform12315No;

/** The claim on the number that goes over with the act. */
export function claimMoved(command: string, into: string | undefined, source: Complaint | undefined, findRelated: FindRelated) {
  const other = otherOf(command, into, source)[0];
  const number = source && numberOf(command, source, other && findRelated<Complaint>(other.id));
  return number ? [{ collection: 'claims' as const, id: claimOf(number) }] : [];
}

interface Merging {
  command: string;
  actor: Actor;
  moment: Moment;
  findRelated: FindRelated;
  into?: string;
}

const leads = (actor: Actor, complaint: Complaint) => relationsToComplaint(actor, complaint).includes('leader');

/**
 * Both complaints as the act leaves them, and whose the number of the national platform then is; `next` is the act's own, as its row left
 * it. Who may not work on the other one learns nothing of it.
 */
export function both(before: Complaint, next: Complaint, of: Merging): (Pair & { related: RelatedDocument[] }) | Refusal {
  const { command, actor, moment, findRelated, into } = of;
  const other = otherOf(command, into, before)[0];
  const target = other && findRelated<Complaint>(other.id);
  if (command === 'merge') {
    if (!target || !worksOn(actor, target))
      return refuse('invalid-input', { fields: { into: '没有这个编号的投诉，或者不归您办，请核对编号。' } });
    const refusal = whyNotMerged(before, target, leads(actor, before) && leads(actor, target));
    return refusal ?? withNumber(merged(before, next, target, actor.name, moment), before, findRelated);
  }
  const refusal = whyNotUndone(before, target);
  if (refusal) return refusal;
  return target && leads(actor, target) ? withNumber(undone(before, next, target), target, findRelated) : refuse('not-allowed');
}

/** The claim on a number that left `holder` in this act. */
function withNumber(pair: Pair, holder: Complaint, findRelated: FindRelated): Pair & { related: RelatedDocument[] } {
  const number = holder.platform12315No;
  const now = [pair.source, pair.target].find(({ platform12315No }) => platform12315No === number);
  if (!number || !now || now._id === holder._id) return { ...pair, related: [] };
  const known = findRelated<Claim>(claimOf(number));
  const claim: Claim = { _id: claimOf(number), of: now._id, no: now.no };
  return { ...pair, related: known?.of === now._id ? [] : [{ collection: 'claims', document: claim }] };
}
