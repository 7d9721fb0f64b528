import { newKey } from '../../cloud/client';
import { forget, keepWritten, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import type { Answers } from '../../form/question';
import type { Command } from './acts';

/** What was typed for one act on one case; its key makes a second 确认并发出 find the first answer. */
export interface ActDraft {
  key: string;
  answers: Answers;
  /** Numbers of persons in one's own words that were pointed out and left in on purpose. */
  leftIn?: string[];
}

const place = (id: string, act: Command) => `act:${id}:${act}`;

export function openAct(id: string, act: Command): ActDraft {
  return kept<ActDraft>(place(id, act)) ?? { key: newKey(), answers: {} };
}

/** Answers why not where the phone has no room. */
export function saveAct(id: string, act: Command, draft: ActDraft): ShownRefusal | undefined {
  return keepWritten(place(id, act), draft);
}

export function dropAct(id: string, act: Command): void {
  forget(place(id, act));
}
