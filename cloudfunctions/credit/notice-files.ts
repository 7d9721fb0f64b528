import { creditNoticeName } from '@domain/credit/notice/name';
import type { CreditNotice } from '@domain/credit/notice/notice';
import type { Refusal } from '@domain/errors';
import { claimAll, type FiledFile } from '@domain/evidence/claiming';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import { filesIn } from '@domain/evidence/limits';
import { rowOf, type Moment } from '@domain/lifecycle';
import { addressesOf } from '../kernel/files';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';
import { answered, db } from '../kernel/store';

/** Seconds a file can be fetched by its address: as long as a page stays open. */
const ADDRESS_SECONDS = 7200;

const ontoLast = <One extends object>(all: readonly One[] | undefined, files: FiledFile[]): One[] =>
  (all ?? []).map((one, index, { length }) => (index === length - 1 ? { ...one, files } : one));

type Put = (notice: CreditNotice, files: FiledFile[]) => CreditNotice;
const toDelivery: Put = (notice, files) => ({ ...notice, deliveries: ontoLast(notice.deliveries, files) });
const toContest: Put = (notice, files) => ({ ...notice, contests: ontoLast(notice.contests, files) });

/** By act, where the files it hands in belong: proof of a delivery on paper, evidence of an objection. */
const putting: Readonly<Record<string, Put>> = {
  deliverPaper: toDelivery,
  addDelivery: toDelivery,
  contest: toContest,
  recordContest: toContest,
};

const handedIn = (command: string, input: unknown): string[] => (rowOf(putting, command) ? filesIn(input) : []);

/** Where the files of an act lie: read and written in its transaction. */
export const foldersTouched = (command: string, input: unknown): RelatedPlace[] =>
  [...new Set(handedIn(command, input).map(folderOf))].map((id) => ({ collection: 'evidence', id }));

interface Claiming {
  command: string;
  input: unknown;
  next: CreditNotice;
  owner: string;
  moment: Moment;
  findRelated: FindRelated;
}

/** Whatever is handed in belongs to this notice from this transaction on, or nothing does. */
export function claimFiles({
  command,
  input,
  next,
  owner,
  moment,
  findRelated,
}: Claiming): { next: CreditNotice; related: RelatedDocument[] } | Refusal {
  const ids = handedIn(command, input);
  const put = rowOf(putting, command);
  if (!ids.length || !put) return { next, related: [] };
  const claim = claimAll({
    ...{ ids, owner, moment, place: undefined, known: new Set<string>() },
    folderAt: (id) => findRelated<Folder>(id),
    of: { kind: creditNoticeName.kind, id: next._id, no: next.no },
  });
  if ('refused' in claim) return claim;
  return {
    next: put(next, claim.files),
    related: claim.folders.map((document) => ({ collection: 'evidence', document })),
  };
}

/** Addresses of these files by their ids; one that is not there has none. */
export async function fileAddresses(files: readonly FiledFile[]): Promise<Record<string, string>> {
  if (!files.length) return {};
  const folders = [...new Set(files.map(({ id }) => folderOf(id)))];
  const query = db.collection('evidence').where({ _id: db.command.in(folders) });
  const { data } = await answered(query.limit(folders.length).get());
  const found = new Map((data as unknown as Folder[]).map((one) => [one._id, one]));
  const paths = files.flatMap(({ id }) => {
    const path = ticketIn(found.get(folderOf(id)), id)?.kept?.path;
    return path ? [{ id, path }] : [];
  });
  const addresses = await addressesOf(
    paths.map(({ path }) => path),
    ADDRESS_SECONDS,
  );
  return Object.fromEntries(paths.flatMap(({ id }, index) => (addresses[index] ? [[id, addresses[index]]] : [])));
}
