import type { Bulletin, Writing } from '@domain/bulletin/bulletin';
import { withProofFiles } from '@domain/bulletin/acts/releasing';
import { bulletinName } from '@domain/bulletin/name';
import { badField } from '@domain/bulletin/acts/row';
import type { Refusal } from '@domain/errors';
import { claimAll, type FiledFile } from '@domain/evidence/claiming';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import { filesIn } from '@domain/evidence/limits';
import { rowOf, type Moment } from '@domain/lifecycle';
import { addressesOf } from '../kernel/files';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';
import { answered, db } from '../kernel/store';

/** Seconds a picture of what is published can be fetched by its address: as long as a page stays open. */
const ADDRESS_SECONDS = 7200;

/** Ids of the pictures that stand in what was sent or written; a bad input has none, and the rule refuses it. */
export function picturesIn(writing: unknown): string[] {
  const { blocks } = (writing ?? {}) as { blocks?: unknown };
  if (!Array.isArray(blocks)) return [];
  const ids = blocks.flatMap((block: unknown) => {
    const { kind, fileId } = (block ?? {}) as { kind?: unknown; fileId?: unknown };
    return kind === 'picture' && typeof fileId === 'string' && /^[\w-]{1,64}$/.test(fileId) ? [fileId] : [];
  });
  return [...new Set(ids)];
}

const writingIn = (input: unknown): unknown => (input as { writing?: unknown } | undefined)?.writing;

/** By act, the files it hands in: pictures of what is written, proofs of a release. */
const handing: Readonly<Record<string, (input: unknown) => string[]>> = {
  draft: (input) => picturesIn(writingIn(input)),
  write: (input) => picturesIn(writingIn(input)),
  correct: (input) => picturesIn(writingIn(input)),
  enter: (input) => [...picturesIn(writingIn(input)), ...filesIn(input)],
  recordRelease: filesIn,
  addProof: filesIn,
};

/** Where the files of an act lie: read and written in its transaction. */
export const foldersTouched = (command: string, input: unknown): RelatedPlace[] =>
  [...new Set((rowOf(handing, command)?.(input) ?? []).map(folderOf))].map((id) => ({ collection: 'evidence', id }));

interface Claiming {
  command: string;
  input: unknown;
  next: Bulletin;
  owner: string;
  moment: Moment;
  findRelated: FindRelated;
}

function claimed(ids: readonly string[], { next, owner, moment, findRelated }: Omit<Claiming, 'command' | 'input'>) {
  return claimAll({
    ids,
    folderAt: (id) => findRelated<Folder>(id),
    known: new Set(),
    owner,
    place: undefined,
    of: { kind: bulletinName.kind, id: next._id, no: next.no },
    moment,
  });
}

const isPicture = ({ type }: FiledFile) => type !== 'application/pdf';

/** Whatever is handed in belongs to this bulletin from this transaction on, or nothing does. */
export function claimFiles(of: Claiming): { next: Bulletin; related: RelatedDocument[] } | Refusal {
  const { command, input, next } = of;
  const known = new Set((next.files ?? []).map(({ id }) => id));
  const shown = picturesIn(writingIn(input));
  const asked = rowOf(handing, command)?.(input) ?? [];
  const fresh = asked.filter((id) => !known.has(id));
  if (!fresh.length) return { next, related: [] };
  const claim = claimed(fresh, of);
  if ('refused' in claim) return claim;
  const pictures = claim.files.filter(({ id }) => shown.includes(id));
  if (pictures.length !== fresh.filter((id) => shown.includes(id)).length)
    return badField('writing.blocks', '同一张图片用了两次，请删去一张。');
  if (!pictures.every(isPicture)) return badField('writing.blocks', '正文里只放照片和截图，PDF 请放到佐证里。');
  const withPictures = pictures.length ? { ...next, files: [...(next.files ?? []), ...pictures] } : next;
  const proofs = claim.files.filter(({ id }) => !shown.includes(id));
  const proven = proofs.length
    ? withProofFiles(withPictures, input as Parameters<typeof withProofFiles>[1], proofs)
    : withPictures;
  return { next: proven, related: claim.folders.map((document) => ({ collection: 'evidence', document })) };
}

/** The address of every picture that stands in what is read, by its id; one that is not there has none. */
export async function pictureAddresses(
  writing: Pick<Writing, 'blocks'> | { blocks?: undefined },
): Promise<Record<string, string>> {
  const ids = picturesIn(writing);
  if (!ids.length) return {};
  const folders = [...new Set(ids.map(folderOf))];
  const query = db.collection('evidence').where({ _id: db.command.in(folders) });
  const { data } = await answered(query.limit(folders.length).get());
  const found = new Map((data as unknown as Folder[]).map((one) => [one._id, one]));
  const paths = ids.flatMap((id) => {
    const path = ticketIn(found.get(folderOf(id)), id)?.kept?.path;
    return path ? [{ id, path }] : [];
  });
  const addresses = await addressesOf(
    paths.map(({ path }) => path),
    ADDRESS_SECONDS,
  );
  return Object.fromEntries(paths.flatMap(({ id }, index) => (addresses[index] ? [[id, addresses[index]]] : [])));
}
