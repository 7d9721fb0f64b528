import type { PromiseView } from '../visibility';

/** A promise as its page has it. */
export interface PromiseSeen {
  promise: PromiseView;
  of: { shops: readonly { id: string; name: string }[] };
  held: readonly { id: string; what: 'words' | 'picture'; waits: boolean; say: string }[];
}
