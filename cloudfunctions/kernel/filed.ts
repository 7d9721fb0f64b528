import type { Refusal } from '@domain/errors';
import { claimAll, type FiledFile } from '@domain/evidence/claiming';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import type { Owned } from '@domain/evidence/ticket';
import type { Moment } from '@domain/lifecycle';
import { addressesOf } from './files';
import type { FindRelated, RelatedDocument, RelatedPlace } from './related-documents';
import { answered, db } from './store';

/** Seconds a file can be fetched by its address: as long as a page stays open. */
const ADDRESS_SECONDS = 7200;

/** Where these files lie: read and written in the transaction of the act that hands them in. */
export const foldersOf = (files: readonly string[]): RelatedPlace[] =>
  [...new Set(files.map(folderOf))].map((id) => ({ collection: 'evidence', id }));

interface Claiming {
  files: readonly string[];
  owner: string;
  of: Owned;
  known?: readonly FiledFile[];
  moment: Moment;
  findRelated: FindRelated;
}

/** Whatever is handed in belongs to this subject from this transaction on, or nothing does. */
export function claim({ files, owner, of, known = [], moment, findRelated }: Claiming) {
  if (!files.length) return { files: [] as FiledFile[], related: [] as RelatedDocument[] };
  const folderAt = (id: string) => findRelated<Folder>(id);
  const sums = new Set(known.map(({ sha256 }) => sha256));
  const claimed: ReturnType<typeof claimAll> = claimAll({
    ids: files,
    folderAt,
    known: sums,
    owner,
    place: undefined,
    of,
    moment,
  });
  if ('refused' in claimed) return claimed satisfies Refusal;
  return {
    files: claimed.files,
    related: claimed.folders.map((document): RelatedDocument => ({ collection: 'evidence', document })),
  };
}

/** Where every one of these files lies that is the subject's own. */
export async function pathsOfFiles(of: string, ids: readonly string[]): Promise<{ id: string; path: string }[]> {
  if (!ids.length) return [];
  const folders = [...new Set(ids.map(folderOf))];
  const query = db.collection('evidence').where({ _id: db.command.in(folders) });
  const { data } = await answered(query.limit(folders.length).get());
  const found = new Map((data as unknown as Folder[]).map((one) => [one._id, one]));
  return ids.flatMap((id) => {
    const { kept, claimed } = ticketIn(found.get(folderOf(id)), id) ?? {};
    return kept && claimed?.id === of ? [{ id, path: kept.path }] : [];
  });
}

/** The address of every one of these files that is the subject's own, by its id. */
export async function addressesOfFiles(of: string, ids: readonly string[]): Promise<Record<string, string>> {
  const paths = await pathsOfFiles(of, ids);
  if (!paths.length) return {};
  const addresses = await addressesOf(
    paths.map(({ path }) => path),
    ADDRESS_SECONDS,
  );
  return Object.fromEntries(paths.flatMap(({ id }, index) => (addresses[index] ? [[id, addresses[index]]] : [])));
}
