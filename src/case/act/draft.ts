import { newKey } from '../../cloud/client';
import { forget, keepWritten, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import type { Written } from '../../form/engine';
import type { Command } from './acts';

const place = (id: string, act: Command) => `act:${id}:${act}`;

export function openAct(id: string, act: Command): Written {
  return kept<Written>(place(id, act)) ?? { key: newKey(), answers: {} };
}

/** Answers why not where the phone has no room. */
export function saveAct(id: string, act: Command, draft: Written): ShownRefusal | undefined {
  return keepWritten(place(id, act), draft);
}

export function dropAct(id: string, act: Command): void {
  forget(place(id, act));
}
