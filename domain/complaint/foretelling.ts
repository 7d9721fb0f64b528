import type { ComplaintRelation } from '../bureau/actor';
import type { Settings } from '../bureau/settings';
import type { Refusal } from '../errors';
import type { Acting, Moment } from '../lifecycle';
import type { Complaint } from './complaint';
import { decideComplaint } from './lifecycle';
import { sentBy, type Sent } from './letters/sent';

/** One act as somebody may give it. */
export interface Given {
  command: string;
  input: unknown;
  actor: Acting<ComplaintRelation>;
}

/**
 * What these acts, one after the other, would leave of the complaint and what the last of them would send, or why one is refused: the rules
 * that decide, with nothing written. Pure.
 */
export function foretell(
  subject: Complaint,
  acts: readonly Given[],
  moment: Moment,
  settings: Settings,
): { next: Complaint; sent: Sent[] } | Refusal {
  let next = subject;
  for (const { command, input, actor } of acts) {
    const decided = decideComplaint(next, command, input, actor, moment, settings);
    if (!decided.ok) return decided;
    next = decided.next;
  }
  return { next, sent: acts.slice(-1).flatMap(({ command }) => sentBy(command, next)) };
}
