import type { OwnAct } from '../act/offered';

export type FootAct = OwnAct | 'talk';

/** The acts that come before a word to the officer, the most pressing first. */
const pressing: readonly OwnAct[] = ['answer', 'answerNewDay', 'rate'];

interface Stands {
  actions: readonly string[];
  /** A channel to the bureau is open. */
  talks: boolean;
  /** Answered or rated before: it may be changed, but nothing waits for it. */
  done: readonly OwnAct[];
}

/** What stands at the foot of a party's case, the primary one last; everything else is under 您可以. */
export function footOf({ actions, talks, done }: Stands): FootAct[] {
  const first = pressing.find((act) => actions.includes(act) && !done.includes(act));
  if (first) return talks ? ['talk', first] : [first];
  const supplement: FootAct[] = actions.includes('supplement') ? ['supplement'] : [];
  return talks ? [...supplement, 'talk'] : supplement;
}
