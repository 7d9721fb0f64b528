import { newKey } from '../cloud/client';
import { forget, keepWritten, kept } from '../cloud/device';
import type { ShownRefusal } from '../cloud/envelope';
import type { Written } from '../form/engine';

const place = (id: string, act: string) => `act:${id}:${act}`;

/** What was typed for one act on one subject; its key makes a second 确认并发出 find the first answer. */
export function openAct(id: string, act: string): Written {
  return kept<Written>(place(id, act)) ?? { key: newKey(), answers: {} };
}

/** Answers why not where the phone has no room. */
export function saveAct(id: string, act: string, draft: Written): ShownRefusal | undefined {
  return keepWritten(place(id, act), draft);
}

export function dropAct(id: string, act: string): void {
  forget(place(id, act));
}
