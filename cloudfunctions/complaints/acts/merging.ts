import { complaintName } from '@domain/complaint/name';
import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { whyNotMerged, whyNotUndone } from '@domain/complaint/merging/allowed';
import { merged, type Pair } from '@domain/complaint/merging/merged';
import { undone } from '@domain/complaint/merging/undone';
import { complaintTable } from '@domain/complaint/acts/table';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { refuse, type Refusal } from '@domain/errors';
import { rowOf, type Moment } from '@domain/lifecycle';
import type { OtherRef } from '../../kernel/commit';
import type { RelatedDocument, FindRelated } from '../../kernel/related-documents';
import { claimOf, type Claim } from './claims';

/** The act of a merge, and the one that takes it back: whom each is about, whose number goes over, and what is left of both. */
interface OnBoth {
  other: (into: string | undefined, source: Complaint | undefined) => string | undefined;
  number: (source: Complaint, target: Complaint | undefined) => string | undefined;
  decide: (before: Complaint, next: Complaint, target: Complaint | undefined, of: Merging) => Numbered | Refusal;
}

type Numbered = Pair & { related: RelatedDocument[] };

const acts: Readonly<Record<string, OnBoth>> = {
  merge: {
    other: (into) => into,
    number: (source) => source.platform12315No,
    decide: (before, next, target, { actor, moment, findRelated, input }) => {
      if (!target || !worksOn(actor, target))
        return refuse('invalid-input', { fields: { into: '没有这个编号的投诉，或者不归您办，请核对编号。' } });
      const { name: by } = actor;
      const { recorded } = complaintTable.merge.asks.parse(input);
      const merger = { name: by, leads: leads(actor, before) && leads(actor, target), consented: recorded !== undefined };
      const refusal = whyNotMerged(before, target, { ...merger, today: moment.today });
      return refusal ?? withNumber(merged(before, next, target, { by, recorded }, moment), before, findRelated);
    },
  },
  unmerge: {
    other: (_, source) => source?.goesOn?.id,
    number: (source, target) => target?.mergedFrom?.find(({ id }) => id === source._id)?.platform12315No,
    decide: (before, next, target, { actor, moment, findRelated }) => {
      const refusal = whyNotUndone(before, target, actor.name);
      if (refusal) return refusal;
      return target && leads(actor, target)
        ? withNumber(undone(before, next, target, moment.calendar), target, findRelated)
        : refuse('not-allowed');
    },
  },
};

/** The other complaint of such an act: that which a merge names, or that in which a merged case goes on. */
export function otherOf(command: string, into: string | undefined, source: Complaint | undefined): OtherRef[] {
  const id = rowOf(acts, command)?.other(into, source);
  return id && id !== source?._id ? [{ kind: complaintName.kind, collection: complaintName.collection, id }] : [];
}

/** The claim on the number that goes over with the act. */
export function claimMoved(command: string, into: string | undefined, source: Complaint | undefined, findRelated: FindRelated) {
  const other = otherOf(command, into, source)[0];
  const number = source && rowOf(acts, command)?.number(source, other && findRelated<Complaint>(other.id));
  return number ? [{ collection: 'claims' as const, id: claimOf(number) }] : [];
}

interface Merging {
  command: string;
  actor: Actor;
  moment: Moment;
  findRelated: FindRelated;
  into?: string;
  /** As the act's own rule took it. */
  input: unknown;
}

const leads = (actor: Actor, complaint: Complaint) => relationsToComplaint(actor, complaint).includes('leader');

/**
 * Both complaints as the act leaves them, and whose the number of the national platform then is; `next` is the act's own, as its row left
 * it. Who may not work on the other one learns nothing of it.
 */
export function both(before: Complaint, next: Complaint, of: Merging): Numbered | Refusal {
  const other = otherOf(of.command, of.into, before)[0];
  const target = other && of.findRelated<Complaint>(other.id);
  return rowOf(acts, of.command)?.decide(before, next, target, of) ?? refuse('unknown-command');
}

/** The claim on a number that left `holder` in this act. */
function withNumber(pair: Pair, holder: Complaint, findRelated: FindRelated): Numbered {
  const number = holder.platform12315No;
  const now = [pair.source, pair.target].find(({ platform12315No }) => platform12315No === number);
  if (!number || !now || now._id === holder._id) return { ...pair, related: [] };
  const known = findRelated<Claim>(claimOf(number));
  const claim: Claim = { _id: claimOf(number), of: now._id, no: now.no };
  return { ...pair, related: known?.of === now._id ? [] : [{ collection: 'claims', document: claim }] };
}
