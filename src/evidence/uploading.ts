import { sayOnPhone, type PhoneErrorCode } from '@domain/phone-errors';
import { UNFILED_MS } from '@domain/evidence/ticket';
import { client, moment, refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { drop, onSignal, upload } from './device';
import { keepPicture } from './own-pictures';
import { change, filesOf, type Item, itemsOf, keepItems, newItem, ofAct, type Owner, renewed } from './list';

/** How a file stands that is not there yet; lost with the program, unlike the list itself. */
export interface Standing {
  percent?: number;
  told?: ShownRefusal;
}

const standings = new Map<string, Standing>();
const listeners = new Set<() => void>();
const owners = new Map<string, Owner>();
const busy = new Set<string>();
const DAY = 86_400_000;
/** Asked again by itself after so long: a signal comes back without telling. */
const AGAIN_MS = 20_000;

export const standingOf = (file: string): Standing => standings.get(file) ?? {};

/** Calls back whenever a list or a standing changed; answers how to stop. */
export function listen(then: () => void): () => void {
  listeners.add(then);
  return () => void listeners.delete(then);
}

function tell(): void {
  listeners.forEach((then) => then());
}

function stand(file: string, standing: Standing): void {
  standings.set(file, standing);
  tell();
}

/** Refusals of the server by which a new way is asked for; the file itself is still good. */
const anew = ['evidence-expired', 'evidence-missing', 'evidence-finished', 'key-reused', 'changed-meanwhile'];

/** The next thing to do for one file; false when there is nothing. */
async function step(owner: Owner, item: Item): Promise<boolean> {
  const { file, keys, ticket, uploaded, done, gone } = item;
  const takeBack = async () => {
    const known = done ?? ticket;
    if (!known) return;
    const { id, version } = known;
    await client.evidence.remove.mutate({ id, version }, { context: { key: keys.remove } }).catch(unlessNo);
  };
  if (gone) {
    await takeBack();
    change(owner, file, () => undefined);
    return true;
  }
  if (done) {
    const now = moment()?.now ?? 0;
    if (now - done.at < UNFILED_MS - DAY) return false;
    // The server forgets what is not filed; the phone's own copy goes up again in time.
    await takeBack();
    change(owner, file, renewed);
    return true;
  }
  if (!ticket) {
    const { name, type, bytes } = item;
    const begun = await client.evidence.begin.mutate(
      { to: owner.to, file: { name, type, bytes } },
      { context: { key: keys.begin } },
    );
    const { id, version, upload: path } = begun;
    change(owner, file, (one) => ({ ...one, ticket: { id, version, upload: path } }));
    return true;
  }
  if (!uploaded) {
    stand(file, { percent: 0 });
    await upload(file, ticket.upload, (percent) => stand(file, { percent }));
    change(owner, file, (one) => ({ ...one, uploaded: true }));
    return true;
  }
  const { id, version } = await client.evidence.finish.mutate(
    { id: ticket.id, version: ticket.version },
    { context: { key: keys.finish } },
  );
  change(owner, file, (one) => ({ ...one, done: { id, version, at: moment()?.now ?? 0 } }));
  stand(file, {});
  return true;
}

/** A "no" to a removal: it is filed or gone already. Without a signal it is asked again. */
function unlessNo(error: unknown): void {
  if (refusalOf(error).code === 'offline') throw error;
}

const toldOf = (code: PhoneErrorCode): ShownRefusal => ({ code, ...sayOnPhone({ refused: code }) });

/** What went wrong with a step: told at the file, or cured by asking for a new way, once. */
function failed(owner: Owner, item: Item, error: unknown, tried: Set<string>): ShownRefusal | undefined {
  if (error instanceof Error && error.message === 'gone') return toldOf('evidence-lost');
  // What goes wrong between the phone and the storage is the signal's, as far as anybody can tell.
  const told = item.ticket && !item.uploaded && !item.gone ? toldOf('offline') : refusalOf(error);
  if (told.code === 'offline') return toldOf('evidence-waiting');
  if (told.code === 'evidence-not-there') change(owner, item.file, (one) => ({ ...one, uploaded: undefined }));
  else if (anew.includes(told.code)) change(owner, item.file, renewed);
  else return told;
  if (tried.has(item.file)) return told;
  tried.add(item.file);
  return undefined;
}

/** Brings up whatever of this owner is not there yet, one file after the other; what was told "no" waits for the person. */
export async function work(owner: Owner): Promise<void> {
  owners.set(owner.key, owner);
  if (busy.has(owner.key)) return;
  busy.add(owner.key);
  const settled = new Set<string>();
  const tried = new Set<string>();
  try {
    for (;;) {
      const item = itemsOf(owner).find(({ file }) => !settled.has(file) && standingOf(file).told?.then !== 'stop');
      if (!item) return;
      try {
        if (!(await step(owner, item))) settled.add(item.file);
        tell();
      } catch (error) {
        const told = failed(owner, item, error, tried);
        if (!told) continue;
        settled.add(item.file);
        stand(item.file, { told });
        if (told.code === 'evidence-waiting') return later();
      }
    }
  } finally {
    busy.delete(owner.key);
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
const workOnAll = () => owners.forEach((owner) => void work(owner));

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(workOnAll, AGAIN_MS);
}

onSignal(workOnAll);

/** Files just chosen join the list, and go up at once. */
export function add(owner: Owner, chosen: readonly Pick<Item, 'file' | 'name' | 'type' | 'bytes'>[]): void {
  keepItems(owner, [...itemsOf(owner), ...chosen.map(newItem)]);
  tell();
  void work(owner);
}

/** Again, after a "no". */
export function retry(owner: Owner, file: string): void {
  standings.delete(file);
  tell();
  void work(owner);
}

async function dropFile(file: string): Promise<void> {
  standings.delete(file);
  await drop(file);
}

/** Gone from the phone at once, from the server as soon as it hears of it. */
export async function remove(owner: Owner, file: string): Promise<void> {
  change(owner, file, (item) => ({ ...item, gone: true }));
  await dropFile(file);
  tell();
  void work(owner);
}

/** Everything of a draft that is thrown away. */
export async function wipeFiles(owner: Owner): Promise<void> {
  for (const { file } of filesOf(owner)) await remove(owner, file);
}

/** The draft goes on under another key: its files go with it, on new ways. */
export function moveFiles(from: Owner, to: Owner): void {
  const moving = filesOf(from);
  keepItems(from, []);
  keepItems(to, [...itemsOf(to), ...moving.map(renewed)]);
  tell();
  void work(to);
}

/**
 * Handed in: those are the case's now. What was not there yet waits on this phone to be added to the case, where there is one. Pictures of one's `own` case stay to be
 * seen there.
 */
export async function settleFiles(owner: Owner, id?: string, own = false): Promise<void> {
  for (const { file, type, done, handed } of filesOf(owner)) {
    if (!handed) continue;
    change(owner, file, () => undefined);
    standings.delete(file);
    if (own && done && type !== 'application/pdf') await keepPicture(done.id, file);
    else await drop(file);
  }
  if (id === undefined) return;
  const rest = ofAct(id, 'supplement');
  if (rest.key !== owner.key) moveFiles(owner, rest);
}
