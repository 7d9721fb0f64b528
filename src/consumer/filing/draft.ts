import type { SubmitInput } from '@domain/complaint/schema';
import { newKey } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';
import type { Answers } from '../../ui/question';

/** The one complaint being written on this phone. Its key makes a second 提交 find the first answer. */
export interface Draft {
  key: string;
  step: number;
  answers: Answers;
}

const place = 'draft:complaint';

export function openDraft(): Draft {
  return kept<Draft>(place) ?? { key: newKey(), step: 0, answers: { _helps: 'self' } };
}

export function hasDraft(): boolean {
  return kept<Draft>(place) !== undefined;
}

export function saveDraft(draft: Draft): void {
  keep(place, draft);
}

export function dropDraft(): void {
  forget(place);
}

export type { SubmitInput };
