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
  personalHash: string;
  /** Hash of the subject as this event left it ({@link subjectHashOf}). */
  left: string;
  /** Hash of the event before it on the same subject; empty for the first. */
  previous: string;
}

/** The link of one event in its subject's chain. */
export function hashOf(event: Covered): string {
  const { _id, subject, command, inputHash, at, on, by, article, entries, answer, also, of, personalHash, left, previous } =
    event;
  const covered = {
    _id,
    subject,
    command,
    inputHash,
    at,
    on,
    by,
    article,
    entries,
    answer,
    also,
    of,
    personalHash,
    left,
    previous,
  };
  return sha256(canonical(covered));
}

/** What a chain covers of the part that may be erased. */
export const personalHashOf = (personal: unknown): string => sha256(canonical(personal));

type Kept = Record<string, unknown>;
const withoutKept = ({ head: _h, dueBy: _d, tasks: _t, offices: _o, find: _f, ...subject }: Kept): Kept => subject;

/** A subject as an event left it, without what commit keeps beside it. */
export const subjectHashOf = (subject: object): string => sha256(canonical(withoutKept(subject as Kept)));
