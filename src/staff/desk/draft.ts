import { newKey } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';
import type { DeskAct } from './acts';

/** What was typed for one act on one case; its key makes a second 确认并发出 find the first answer. */
export interface ActDraft {
  key: string;
  input: { ground?: string; reason?: string; summary?: string };
}

const place = (id: string, act: DeskAct) => `act:${id}:${act}`;

export function openAct(id: string, act: DeskAct): ActDraft {
  return kept<ActDraft>(place(id, act)) ?? { key: newKey(), input: {} };
}

export function saveAct(id: string, act: DeskAct, draft: ActDraft): void {
  keep(place(id, act), draft);
}

export function dropAct(id: string, act: DeskAct): void {
  forget(place(id, act));
}
