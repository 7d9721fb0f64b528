import type { Block } from '../../../domain/bulletin/blocks';
import type { Form, MediumKey, ProofKind, ReachWay } from '../../../domain/bulletin/media';
import type { WritingInput } from '../../../domain/bulletin/writing';

/** A telling of a bulletin, and the drawn pictures that prove it; without one the proof is missing. */
export interface DemoRelease {
  medium: MediumKey;
  form: Form;
  on: string;
  place?: string;
  url?: string;
  reach?: readonly [people: number, how: ReachWay];
  proof?: readonly [picture: string, kind: ProofKind];
  /** What proves it besides, handed in later that day. */
  also?: readonly [picture: string, kind: ProofKind];
}

/** A bulletin of the demonstration year and how it went. */
export interface DemoBulletin {
  slot: string;
  /** The day it was written, and the days it took until it was published. */
  on: string;
  publishedOn?: string;
  writing: WritingInput;
  releases?: readonly DemoRelease[];
  /** Put right after publication. */
  corrected?: { on: string; reason: string; change: (writing: WritingInput) => WritingInput };
  withdrawn?: { on: string; reason: string };
  /** It stops on its way: written only, or checked and waiting for a leader. */
  until?: 'drafted' | 'checked';
  /** Approved, and to be published at that time. */
  scheduledAt?: string;
  /** It answers a signal, and is begun from it: what that is about. */
  answers?: string;
  /** How many opened it in the days after. */
  readers?: number;
  /** Whether the superior had to be told (食品安全法 119), as the checker answers. */
  notOwed?: string;
}

/** What was published without the program, entered afterwards for the ledger. */
export interface DemoElsewhere {
  slot: string;
  enteredOn: string;
  writing: WritingInput;
  approvedBy: string;
  document?: string;
  release: DemoRelease;
}

export const said = (text: string): Block => ({ kind: 'paragraph', text });
export const headed = (text: string): Block => ({ kind: 'heading', text });
export const points = (...items: string[]): Block => ({ kind: 'list', items, ordered: true });
export const metIt: Block = { kind: 'action', text: '我也遇到了', to: 'file' };
