import type { ComplaintState, Outcome } from '@domain/complaint/complaint';
import { outcomeWords, stateWords } from '@domain/complaint/name';
import { Tag, type Tone } from '../ui/tag';

interface Stands {
  state?: ComplaintState;
  outcome?: Outcome;
}

const good: readonly Outcome[] = ['mediated', 'settled'];

export function rowTone({ state, outcome }: Stands): Tone {
  if (outcome && good.includes(outcome)) return 'ok';
  return state === 'closed' ? 'quiet' : 'plain';
}

export function rowWord({ state, outcome }: Stands): string | undefined {
  if (outcome) return outcomeWords[outcome];
  return state && stateWords[state];
}

/** State of a case, or how it ended. */
export function RowTag(stands: Stands) {
  const word = rowWord(stands);
  return word ? <Tag tone={rowTone(stands)}>{word}</Tag> : null;
}
