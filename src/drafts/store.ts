import { aboutNow, newKey } from '../cloud/client';
import { forget, keepWritten, kept, keysKept } from '../cloud/device';
import type { ShownRefusal } from '../cloud/envelope';
import { ofDraft, ownersKept } from '../evidence/list';
import { forgetPictures } from '../evidence/own-pictures';
import { wipeFiles } from '../evidence/uploading';
import { carryOver, newDraft, type Draft } from './draft';
import { forgetWho, who } from './who';
import { known } from './writer';

/** Where the first program kept its only draft. */
const single = 'draft:complaint';
const place = (key: string) => `${single}:${key}`;

/** One of the drafts on this phone; without `draft` it was written by a newer program, or is damaged. */
export type Listed = { key: string } & ({ draft: Draft } | { draft?: undefined; why: 'newer' | 'broken' });

function read(at: string): unknown {
  try {
    return kept(at);
  } catch {
    return undefined;
  }
}

/** The single draft of the first program becomes one of several; killed in between it is done again, over nothing that is newer. */
function takeInSingle(): void {
  const old = read(single);
  if (old === undefined) return;
  const draft = carryOver(old);
  if (typeof draft === 'string') return;
  if (read(place(draft.key)) === undefined && keepWritten(place(draft.key), draft)) return;
  forget(single);
}

/** Every draft on this phone, the one last changed first. */
export function drafts(): Listed[] {
  takeInSingle();
  const listed = keysKept(single).map((at): Listed => {
    const draft = carryOver(read(at));
    const key = at.slice(single.length + 1);
    return typeof draft === 'string' ? { key, why: draft } : { key: draft.key, draft };
  });
  return listed.sort((a, b) => (b.draft?.changedAt ?? 0) - (a.draft?.changedAt ?? 0));
}

/** The draft of that key; without a key the one last changed. A new one with who wrote here last in it where there is none: it is kept once something is written. */
export function openDraft(key?: string): Draft {
  const all = drafts().flatMap(({ draft }) => (draft ? [draft] : []));
  return (key ? all.find((one) => one.key === key) : all[0]) ?? newDraft(key ?? newKey(), known(who()));
}

/** Keeps the draft as it stands; answers why not where the phone has no room. */
export function saveDraft(draft: Draft): ShownRefusal | undefined {
  return keepWritten(place(draft.key), { ...draft, changedAt: aboutNow() });
}

/** The only way a draft leaves the phone, filed or deleted, with all that belongs to it. */
export async function dropDraft(key: string): Promise<void> {
  forget(key === '' ? single : place(key));
  await wipeFiles(ofDraft(key));
}

/** Everything written here that was not sent, complaints, acts on cases, other forms, and what was remembered of whoever wrote it. */
export async function dropAll(): Promise<void> {
  for (const { key } of drafts()) await dropDraft(key);
  for (const beginning of ['draft:', 'act:']) keysKept(beginning).forEach(forget);
  for (const owner of ownersKept()) await wipeFiles(owner);
  forgetWho();
  await forgetPictures();
}
