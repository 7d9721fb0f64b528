import type { Actor } from '@domain/access/actor';
import type { Complaint } from '@domain/complaint/complaint';
import type { Evidence, Party } from '@domain/complaint/records';
import { refuse, type Refusal } from '@domain/errors';
import { evidenceLimits, filesSchema } from '@domain/evidence/limits';
import { claimable, claimed, placeOfCase, removed, type Ticket } from '@domain/evidence/ticket';
import type { Moment } from '@domain/lifecycle';
import type { Beside, Near } from '../kernel/alongside';

/** The files that an input names; those of a bad input are nobody's, and the rule refuses it. */
export function filesIn(input: unknown): string[] {
  return filesSchema.safeParse((input as { files?: unknown } | undefined)?.files).data ?? [];
}

export const ticketsTouched = (files: readonly string[]) => files.map((id) => ({ collection: 'evidence' as const, id }));

interface Claiming {
  files: readonly string[];
  /** An act on this case; a filing has no earlier one. */
  before: Complaint | undefined;
  next: Complaint;
  from: Party;
  by: string;
  actor: Actor;
  moment: Moment;
  near: Near;
}

/** Whatever is handed in belongs to this case from this transaction on, or nothing does; the same content twice is kept once. */
export function claimFiles(of: Claiming): { next: Complaint; beside: Beside[] } | Refusal {
  const { files, before, next, from, by, actor, moment, near } = of;
  const evidence: Evidence[] = [...(next.evidence ?? [])];
  const beside: Beside[] = [];
  for (const id of files) {
    const ticket = near<Ticket>(id);
    const refusal = claimable(ticket, actor.member, before && placeOfCase(next._id));
    if (refusal) return refusal;
    const { name, type, kept } = ticket!;
    const { bytes, sha256 } = kept!;
    const known = evidence.some((one) => one.sha256 === sha256);
    const after = known ? removed(ticket, actor.member, moment) : claimed(ticket!, next._id, next.no, moment);
    if ('refused' in after) return after;
    beside.push({ collection: 'evidence', document: after });
    if (!known) evidence.push({ id, name, type, bytes, sha256, from, by, on: moment.today, at: moment.now });
  }
  if (evidence.length > evidenceLimits.caseFiles) return refuse('evidence-full', { params: { most: evidenceLimits.caseFiles } });
  return { next: files.length ? { ...next, evidence } : next, beside };
}
