import type { Refusal } from '@domain/errors';
import { claimAll } from '@domain/evidence/claiming';
import type { Folder } from '@domain/evidence/folder';
import { officialName } from '@domain/indicator/official/name';
import { withFiles, type OfficialYear } from '@domain/indicator/official/official';
import type { Moment } from '@domain/lifecycle';
import type { RelatedDocument, FindRelated } from '../kernel/related-documents';

/** The value just recorded takes its files, each of which proves this one value and nothing else. */
export function withProof(
  year: OfficialYear,
  ids: readonly string[],
  owner: string,
  moment: Moment,
  findRelated: FindRelated,
): { next: OfficialYear; related: RelatedDocument[] } | Refusal {
  const claim = claimAll({
    ids,
    folderAt: (id) => findRelated<Folder>(id),
    known: new Set(),
    owner,
    place: undefined,
    of: { kind: officialName.kind, id: year._id, no: `${year.year} 年${officialName.word}` },
    moment,
  });
  if ('refused' in claim) return claim;
  const related = claim.folders.map((document): RelatedDocument => ({ collection: 'evidence', document }));
  return { next: withFiles(year, claim.files), related };
}
