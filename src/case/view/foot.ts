import type { OwnAct } from '../act/offered';

export type FootAct = OwnAct | 'talk';

/** The acts that come before a word to the officer, the most pressing first. */
const pressing: readonly OwnAct[] = ['answer', 'acceptOffer', 'settle', 'makeOffer', 'answerNewDay', 'rate'];

/** What stands beside one of them instead of a word to the officer: the other answer. */
const beside: Partial<Record<OwnAct, OwnAct>> = { acceptOffer: 'refuseOffer' };

interface Stands {
  actions: readonly string[];
  /** A channel to the bureau is open. */
  talks: boolean;
  /** They may be done, but nothing waits for them. */
  idle: readonly OwnAct[];
}

/** What stands at the foot of a party's case, the primary one last; everything else is under 您可以. */
export function footOf({ actions, talks, idle }: Stands): FootAct[] {
  const first = pressing.find((act) => actions.includes(act) && !idle.includes(act));
  const other = first && beside[first];
  if (first && other && actions.includes(other)) return [other, first];
  if (first) return talks ? ['talk', first] : [first];
  const supplement: FootAct[] = actions.includes('supplement') ? ['supplement'] : [];
  return talks ? [...supplement, 'talk'] : supplement;
}
