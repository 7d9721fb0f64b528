import { complaintName } from '@domain/complaint/name';
import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import type { Evidence, Party } from '@domain/complaint/records';
import { refuse, type Refusal } from '@domain/errors';
import { claimAll } from '@domain/evidence/claiming';
import { evidenceLimits } from '@domain/evidence/limits';
import { folderOf, type Folder } from '@domain/evidence/folder';
import { placeOf } from '@domain/evidence/ticket';
import type { Moment } from '@domain/lifecycle';
import type { RelatedDocument, FindRelated } from '../../kernel/related-documents';

/** Where files that are handed in lie: most often in one folder. */
export const foldersTouched = (files: readonly string[]) =>
  [...new Set(files.map(folderOf))].map((id) => ({ collection: 'evidence' as const, id }));

interface Claiming {
  files: readonly string[];
  /** An act on this case; a filing has no earlier one. */
  before: Complaint | undefined;
  next: Complaint;
  from: Party;
  /** The other side sees them from now on. */
  released?: true | undefined;
  by: string;
  actor: Actor;
  moment: Moment;
  findRelated: FindRelated;
}

/** Whatever is handed in belongs to this case from this transaction on, or nothing does; the same content twice is kept once. */
export function claimFiles(of: Claiming): { next: Complaint; related: RelatedDocument[] } | Refusal {
  const { files, before, next, from, released, by, actor, moment, findRelated } = of;
  const filed = next.evidence ?? [];
  const claim = claimAll({
    ids: files,
    folderAt: (id) => findRelated<Folder>(id),
    known: new Set(filed.map(({ sha256 }) => sha256)),
    owner: actor.member,
    place: before && placeOf({ kind: complaintName.kind, id: next._id }),
    of: { kind: complaintName.kind, id: next._id, no: next.no },
    moment,
  });
  if ('refused' in claim) return claim;
  const added = claim.files.map((file): Evidence => ({
    ...file,
    from,
    by,
    on: moment.today,
    at: moment.now,
    ...(released && { released: { on: moment.today, by } }),
  }));
  const evidence = [...filed, ...added];
  if (evidence.length > evidenceLimits.caseFiles) return refuse('evidence-full', { params: { most: evidenceLimits.caseFiles } });
  const related = claim.folders.map((document): RelatedDocument => ({ collection: 'evidence', document }));
  return { next: files.length ? { ...next, evidence } : next, related };
}
