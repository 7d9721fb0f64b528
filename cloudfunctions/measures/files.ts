import type { Refusal } from '@domain/errors';
import { refuse } from '@domain/errors';
import { claimAll, type FiledFile } from '@domain/evidence/claiming';
import { folderOf, type Folder } from '@domain/evidence/folder';
import { evidenceLimits, filesIn } from '@domain/evidence/limits';
import type { Moment } from '@domain/lifecycle';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';

/** Where the files that an act hands in lie: read and written in its transaction. */
export const foldersTouched = (input: unknown): RelatedPlace[] =>
  [...new Set(filesIn(input).map(folderOf))].map((id) => ({ collection: 'evidence', id }));

interface Filed {
  _id: string;
  no: string;
  files?: FiledFile[];
}

interface Claiming<S extends Filed> {
  kind: string;
  input: unknown;
  next: S;
  owner: string;
  moment: Moment;
  findRelated: FindRelated;
}

/** Whatever is handed in belongs to this record from this transaction on, or nothing does. */
export function claimFiles<S extends Filed>(of: Claiming<S>): { next: S; related: RelatedDocument[] } | Refusal {
  const { kind, input, next, owner, moment, findRelated } = of;
  const ids = filesIn(input);
  if (!ids.length) return { next, related: [] };
  const before = next.files ?? [];
  const claim = claimAll({
    ids,
    folderAt: (id) => findRelated<Folder>(id),
    known: new Set(before.map(({ sha256 }) => sha256)),
    owner,
    place: undefined,
    of: { kind, id: next._id, no: next.no },
    moment,
  });
  if ('refused' in claim) return claim;
  const files = [...before, ...claim.files];
  if (files.length > evidenceLimits.caseFiles)
    return refuse('invalid-input', { fields: { files: `一件最多 ${evidenceLimits.caseFiles} 个文件，请去掉几个。` } });
  return { next: { ...next, files }, related: claim.folders.map((document) => ({ collection: 'evidence', document })) };
}
