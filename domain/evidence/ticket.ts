import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { without } from '../without';
import { evidenceLimits, type EvidenceType } from './limits';

const HOUR = 3_600_000;
/** From the first word of a file to its last byte; a weak signal needs time, a path must not stay open. */
const UPLOAD_MS = 2 * HOUR;
/** What was uploaded and not filed is deleted after so long; the phone keeps its own copy until then and longer. */
export const UNFILED_MS = 14 * 24 * HOUR;
/** Left to calls that are under way before anything is swept. */
const GRACE_MS = HOUR / 4;

/** What the server kept of an upload: stripped of where it was taken, under a path no phone can reach. */
export interface KeptFile {
  path: string;
  bytes: number;
  /** In hex, of what is kept. */
  sha256: string;
  /** UTC ms. */
  at: number;
}

/** What a file is handed in with: a case, a year of official values, whatever has a number of its own. */
export interface Owned {
  kind: string;
  id: string;
  no: string;
}

/** One file on its way to where it is handed in: a permission to upload, then the kept file, then the claim. */
export interface Ticket {
  id: string;
  version: number;
  /** Member id of who may upload, finish, remove and file it: nobody else. */
  owner: string;
  /** `draft:` and the draft's key, or kind and id of what it is for; a file begun for one case is never claimed by another. */
  place: string;
  name: string;
  type: EvidenceType;
  /** As declared before the upload. */
  bytes: number;
  /** The cloud path the phone writes to; nobody else can guess it. */
  upload: string;
  /** UTC ms. */
  until: number;
  kept?: KeptFile;
  /** Paths a finish began to write; all but the kept one are leftovers. */
  written?: string[];
  claimed?: Owned & { at: number };
  /** UTC ms. */
  removedAt?: number;
  /** UTC ms at which something of it is to be swept; absent when nothing ever is. */
  sweepAt?: number;
}

export const placeOfDraft = (key: string) => `draft:${key}`;
export const placeOf = ({ kind, id }: Pick<Owned, 'kind' | 'id'>) => `${kind}:${id}`;

/** Whether it still counts among the files of its place: uploading or kept, not filed, not removed. */
function counts({ claimed, removedAt, kept, until }: Ticket, now: number): boolean {
  return !claimed && removedAt === undefined && (kept !== undefined || until > now);
}

/**
 * Refuses one file more where as many are on their way to this place as one filing may have, or as many to all places of this person as
 * five may: every draft has a key of the phone's own making, so that without the second a script could fill the storage.
 */
export function roomFor(others: readonly Ticket[], place: string, { now }: Moment): Refusal | undefined {
  const waiting = others.filter((one) => counts(one, now));
  const most = evidenceLimits.files;
  if (waiting.filter((one) => one.place === place).length >= most) return refuse('evidence-full', { params: { most } });
  const { unfiled } = evidenceLimits;
  return waiting.length < unfiled ? undefined : refuse('evidence-unfiled', { params: { most: unfiled } });
}

/** A permission to upload one file. */
export function begun(
  of: Pick<Ticket, 'id' | 'owner' | 'place' | 'name' | 'type' | 'bytes' | 'upload'>,
  { now }: Moment,
): Ticket {
  const until = now + UPLOAD_MS;
  return { ...of, version: 1, until, sweepAt: until + GRACE_MS };
}

/** May this person finish it? Somebody else's looks like none. */
export function finishable(ticket: Ticket | undefined, owner: string, { now }: Moment): Refusal | undefined {
  if (!ticket || ticket.owner !== owner || ticket.removedAt !== undefined) return refuse('evidence-missing');
  if (ticket.kept) return refuse('evidence-finished');
  return ticket.until > now ? undefined : refuse('evidence-expired');
}

/** The upload has become a kept file; the upload itself is left to the sweep where it could not be deleted at once. */
export function finished(ticket: Ticket, owner: string, kept: Omit<KeptFile, 'at'>, moment: Moment): Ticket | Refusal {
  const refusal = finishable(ticket, owner, moment);
  if (refusal) return refusal;
  const { now } = moment;
  return { ...ticket, version: ticket.version + 1, kept: { ...kept, at: now }, sweepAt: now + GRACE_MS };
}

/** Taken back by who uploaded it, as long as it is not filed. */
export function removed(ticket: Ticket | undefined, owner: string, { now }: Moment): Ticket | Refusal {
  if (!ticket || ticket.owner !== owner || ticket.removedAt !== undefined) return refuse('evidence-missing');
  if (ticket.claimed) return refuse('evidence-claimed', { params: { no: ticket.claimed.no } });
  return { ...ticket, version: ticket.version + 1, removedAt: now, sweepAt: now };
}

/** May this person put it into this case? Only one's own, finished, in no case yet, and begun for this one or for a draft. */
export function claimable(ticket: Ticket | undefined, owner: string, place: string | undefined): Refusal | undefined {
  if (!ticket || ticket.owner !== owner || ticket.removedAt !== undefined) return refuse('evidence-missing');
  if (ticket.claimed) return refuse('evidence-claimed', { params: { no: ticket.claimed.no } });
  if (place === undefined ? !ticket.place.startsWith('draft:') : ticket.place !== place) return refuse('evidence-missing');
  return ticket.kept ? undefined : refuse('evidence-not-there');
}

/** It belongs to this from now on. */
export function claimed(ticket: Ticket, of: Owned, { now }: Moment): Ticket {
  return { ...ticket, version: ticket.version + 1, claimed: { ...of, at: now } };
}

/** Passes on what belongs to `from` to what was made of it, such as the complaint of a negotiation; undefined where it is not there. */
export function passedOn(ticket: Ticket | undefined, from: Pick<Owned, 'id'>, to: Owned, { now }: Moment): Ticket | undefined {
  if (!ticket?.kept || ticket.claimed?.id !== from.id) return undefined;
  return { ...ticket, version: ticket.version + 1, claimed: { ...to, at: now } };
}

export interface Sweep {
  /** Paths to delete. */
  paths: string[];
  /** The ticket afterwards; absent when it goes as well. */
  next?: Ticket;
}

/** What is left to clear of a ticket whose time has come; the kept file of a case is never among it. */
export function sweepOf(ticket: Ticket, now: number): Sweep {
  const { upload, written = [], kept, claimed: filed, removedAt } = ticket;
  const everything = [upload, ...written];
  if (filed === undefined && (removedAt !== undefined || !kept || kept.at + UNFILED_MS <= now)) return { paths: everything };
  const next: Ticket = { ...without(ticket, 'sweepAt'), ...(kept && { written: [kept.path] }) };
  const paths = everything.filter((path) => path !== kept?.path);
  return { paths, next: filed === undefined && kept ? { ...next, sweepAt: kept.at + UNFILED_MS } : next };
}
