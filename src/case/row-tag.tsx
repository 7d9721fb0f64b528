import type { ComplaintState, Outcome } from '@domain/complaint/complaint';
import { outcomeWords, stateWords } from '@domain/complaint/words';
import { Tag, type Tone } from '../ui/tag';

const good: readonly Outcome[] = ['mediated', 'settled'];

/** State of a case, or how it ended. */
export function RowTag({ state, outcome }: { state?: ComplaintState; outcome?: Outcome }) {
  if (!state) return null;
  const tone: Tone = outcome ? (good.includes(outcome) ? 'ok' : 'quiet') : state === 'closed' ? 'quiet' : 'plain';
  return <Tag tone={tone}>{outcome ? outcomeWords[outcome] : stateWords[state]}</Tag>;
}
