import { newKey } from '../cloud/client';
import { forget, keep, kept, keysKept } from '../cloud/device';
import type { EvidenceType } from '@domain/evidence/limits';
import type { Question } from '../form/question';

/** For what files are being collected: a draft under its key, or an act on a case. Whoever drops the one drops the other. */
export interface Owner {
  key: string;
  to: { draft: string } | { claim: string } | { kind: 'complaint'; id: string };
}

export const ofDraft = (key: string): Owner => ({ key: `draft:${key}`, to: { draft: key } });
/** For saying whose a shop is, which needs no channel for complaints. */
export const ofClaim = (key: string): Owner => ({ key: `claim:${key}`, to: { claim: key } });
export const ofAct = (id: string, act: string): Owner => ({ key: `act:${id}:${act}`, to: { kind: 'complaint', id } });

/** One file on this phone and how far it has come. Keys are stored before the first word is sent, so a second try finds the first answer. */
export interface Item {
  file: string;
  name: string;
  type: EvidenceType;
  bytes: number;
  keys: { begin: string; finish: string; remove: string };
  ticket?: { id: string; version: number; upload: string };
  uploaded?: true;
  /** Checked and kept by the server; `at` by its clock. */
  done?: { id: string; version: number; at: number };
  /** Named in a filing or an act that was sent; whether it arrived only the server knows. */
  handed?: true;
  /** Removed here; the server is still to hear of it. */
  gone?: true;
}

/** The owners of everything on this phone. */
export function ownersKept(): Owner[] {
  return keysKept(BEGINNING).map((at) => {
    const [kind, id = '', act = ''] = at.slice(BEGINNING.length).split(':');
    if (kind === 'claim') return ofClaim(id);
    return kind === 'draft' ? ofDraft(id) : ofAct(id, act);
  });
}

const BEGINNING = 'evidence:';
const place = (owner: Owner) => BEGINNING + owner.key;

export const newItem = (of: Pick<Item, 'file' | 'name' | 'type' | 'bytes'>): Item => ({
  ...of,
  keys: { begin: newKey(), finish: newKey(), remove: newKey() },
});

/** The same file with a new way to the server. */
export const renewed = ({ file, name, type, bytes }: Item): Item => newItem({ file, name, type, bytes });

export function itemsOf(owner: Owner): Item[] {
  return kept<Item[]>(place(owner)) ?? [];
}

export function keepItems(owner: Owner, items: readonly Item[]): void {
  if (items.length) keep(place(owner), items);
  else forget(place(owner));
}

/** What the person sees as handed in or on its way. */
export const filesOf = (owner: Owner): Item[] => itemsOf(owner).filter(({ gone }) => !gone);

/** Ids of the files a filing or an act hands in now; the others are not there yet. */
export const sentFiles = (owner: Owner): string[] => filesOf(owner).flatMap(({ done }) => (done ? [done.id] : []));

/** The part of an input that hands files in; nothing where the form does not ask for them or none is there. */
export function handedIn(questions: readonly Question[], owner: Owner): { files?: string[] } {
  const files = questions.some(({ kind }) => kind === 'files') ? sentFiles(owner) : [];
  return files.length ? { files } : {};
}

/** Noted before they are sent, so that they are known again when no answer was seen. */
export function markHanded(owner: Owner, ids: readonly string[] = []): void {
  const named = ({ done }: Item) => done !== undefined && ids.includes(done.id);
  keepItems(
    owner,
    itemsOf(owner).map((item) => (named(item) ? { ...item, handed: true as const } : item)),
  );
}

/** Changes one file of the list, wherever the list stands by now; one that was taken out meanwhile stays out. */
export function change(owner: Owner, file: string, to: (item: Item) => Item | undefined): void {
  keepItems(
    owner,
    itemsOf(owner).flatMap((item) => (item.file === file ? (to(item) ?? []) : item)),
  );
}
