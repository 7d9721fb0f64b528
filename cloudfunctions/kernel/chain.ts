import { canonical, sha256 } from './hash';

/** What a chain covers of an event: all of it but what may be erased, which only `personalHash` stands for. */
export interface Covered {
  _id: string;
  subject: { kind: string; id: string; version: number };
  command: string;
  inputHash: string;
  at: number;
  on: string;
  by: object;
  article?: string;
  entries: readonly object[];
  answer: object;
  /** The events of the same act in other chains, and on those the act's own. */
  also?: readonly string[];
  of?: string;
  /** What it wrote in other documents that have no chain, or are not written by their own chain alone. */
  wrote?: readonly Wrote[];
  personalHash: string;
  /** Hash of the subject as this event left it ({@link subjectHashOf}). */
  left: string;
  /** Hash of the event before it on the same subject; empty for the first. */
  previous: string;
}

/** Every field of {@link Covered}: one that is left out does not compile. */
const covered = Object.keys({
  ...{ _id: 0, subject: 0, command: 0, inputHash: 0, at: 0, on: 0, by: 0, article: 0, entries: 0, answer: 0 },
  ...{ also: 0, of: 0, wrote: 0, personalHash: 0, left: 0, previous: 0 },
} satisfies Record<keyof Covered, 0>) as (keyof Covered)[];

/** A document beside the subject, as an act left what of it no other writer touches ({@link wroteOf}). */
export interface Wrote {
  collection: string;
  id: string;
  left: string;
}

/** The link of one event in its subject's chain. */
export function hashOf(event: Covered): string {
  return sha256(canonical(Object.fromEntries(covered.map((field) => [field, event[field]]))));
}

/** What a chain covers of the part that may be erased. */
export const personalHashOf = (personal: unknown): string => sha256(canonical(personal));

type Kept = Record<string, unknown>;
const withoutKept = ({ head: _h, dueBy: _d, tasks: _t, offices: _o, find: _f, lists: _l, keys: _k, ...subject }: Kept): Kept =>
  subject;

/** A subject as an event left it, without what commit keeps beside it. */
export const subjectHashOf = (subject: object): string => sha256(canonical(withoutKept(subject as Kept)));

/** A file that was handed in, without what a sweep tidies up. */
const handedIn = ({ claimed, written: _w, sweepAt: _s, ...file }: Kept): Kept[] => (claimed ? [{ ...file, claimed }] : []);

/**
 * Of the documents that acts write beside their subject: what stays as the last act left it. Counts of the day, marks of a sweep and of what
 * is unread come and go between the acts.
 */
const steady: Readonly<Record<string, (document: Kept) => Kept | undefined>> = {
  members: ({ used: _u, ...member }) => withoutKept(member),
  invitations: withoutKept,
  evidence: ({ _id, owner, files }) => {
    const filed = (files as Kept[]).flatMap(handedIn);
    return filed.length ? { _id, owner, files: filed } : undefined;
  },
  claims: (claim) => claim,
  counters: (counter) => counter,
  settings: withoutKept,
};

/** Whether this collection is followed by what acts say they wrote in it. */
export const isFollowed = (collection: string): boolean => collection in steady;

/** The hash of what of a document must stay as an act left it; undefined where nothing must. */
export function steadyHashOf(collection: string, document: object): string | undefined {
  const stays = steady[collection]?.(document as Kept);
  return stays && sha256(canonical(stays));
}

/** What an event says of a document that its act wrote; nothing where nothing of it must stay. */
export function wroteOf(collection: string, document: { _id: string }): Wrote[] {
  const left = steadyHashOf(collection, document);
  return left === undefined ? [] : [{ collection, id: document._id, left }];
}
