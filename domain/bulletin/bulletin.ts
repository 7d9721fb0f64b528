import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Form, MediumKey, ProofKind, ReachWay } from './media';
import type { NamedFirm } from './naming';
import type { WritingOutput } from './writing';

/** What a reader reads, and by what it is found; its firms with what became of their names. */
export interface Writing extends Omit<WritingOutput, 'names'> {
  names?: NamedFirm[];
}

/**
 * drafted → checked → approved → (scheduled →) published → withdrawn | expired. What was published before the program, or by somebody who did
 * not use it, is `elsewhere`: it counts in the ledger and is read by nobody else. `discarded`: a draft nobody needs.
 */
export type State =
  'drafted' | 'checked' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | 'expired' | 'elsewhere' | 'discarded';

/** A person of the bureau; `member` never leaves the server. */
export interface Person {
  member: string;
  name: string;
}

/** One file that proves a release, with the day it shows. */
export interface Proof {
  kind: ProofKind;
  on: CivilDate;
  file: FiledFile;
}

/** One telling: by this medium in this form on this day. One text told in five ways is one bulletin with five releases. */
export interface Release {
  id: string;
  medium: MediumKey;
  form: Form;
  on: CivilDate;
  place?: string;
  url?: string;
  /** People, and how that was come by. */
  reach?: number;
  reachHow?: ReachWay;
  proofs: Proof[];
  recordedBy: Person;
  recordedOn: CivilDate;
  /** It did not happen, or was entered twice: it counts no more. */
  struck?: { on: CivilDate; by: string; reason: string };
}

/** What was read until it was corrected, kept and marked as such. */
export interface PastVersion {
  writing: Writing;
  /** Civil days, the last one included. */
  from: CivilDate;
  until: CivilDate;
  reason: string;
  by: Person;
  approvedBy: Person;
}

/** Whether the superior was told what must be told (食品安全法 119): told, or why nothing had to be. */
export type Upward = { kind: 'reported'; to: string; on: CivilDate; document?: string } | { kind: 'notOwed'; reason: string };

export interface Bulletin extends Writing {
  _id: string;
  version: number;
  /** LDX-2026-0001 */
  no: string;
  state: State;
  /** Of whoever began it. */
  office: string;
  /** UTC ms by which lists sort: of its publication, before that of its beginning. */
  at: number;
  /** The day it was begun. */
  on: CivilDate;
  /** Whoever wrote any of it: none of them approves it. */
  writers: Person[];
  /** The signal it answers. */
  signalId?: string;
  /** Pictures of its blocks. */
  files?: FiledFile[];
  checked?: { on: CivilDate; by: Person; upward?: Upward };
  approved?: { on: CivilDate; by: Person };
  /** Sent back to who wrote it. */
  returned?: { on: CivilDate; by: Person; reason: string }[];
  /** UTC ms of a publication that lies ahead. */
  publishAt?: number;
  publishedOn?: CivilDate;
  /** A correction that waits for a leader who did not write it. */
  correction?: { writing: Writing; reason: string; on: CivilDate; by: Person };
  versions?: PastVersion[];
  /** Text that WeChat's check did not pass and a person let through; `event` is the act that brought it. */
  letThrough?: { event: string; on: CivilDate; by: Person; reason: string }[];
  withdrawn?: { on: CivilDate; by: Person; reason: string };
  discarded?: { on: CivilDate; by: Person; reason: string };
  expiredOn?: CivilDate;
  /** Of what was published without the program: when, and who approved it then. */
  elsewhere?: { approvedBy: string; document?: string };
  releases?: Release[];
}
