import { newKey } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';
import type { Answers } from '../../ui/question';
import type { Command } from './acts';

/** What was typed for one act on one case; its key makes a second 确认并发出 find the first answer. */
export interface ActDraft {
  key: string;
  answers: Answers;
}

const place = (id: string, act: Command) => `act:${id}:${act}`;

export function openAct(id: string, act: Command): ActDraft {
  return kept<ActDraft>(place(id, act)) ?? { key: newKey(), answers: {} };
}

export function saveAct(id: string, act: Command, draft: ActDraft): void {
  keep(place(id, act), draft);
}

export function dropAct(id: string, act: Command): void {
  forget(place(id, act));
}
