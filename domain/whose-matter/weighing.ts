import type { Department } from '../matter/departments';
import { withoutAsides } from './aside';
import { found, plain } from './reading';
import { sure, surelyOurs } from './sure';

/** By what a matter is told: `object` names what it is about, `near` what stands beside it. Every pattern has flag g. */
export interface Words {
  object: RegExp;
  near?: RegExp;
}

/** What was typed of a matter. */
export interface Told {
  goods?: string | undefined;
  /** Name of the shop or whoever is complained of. */
  shop?: string | undefined;
  facts?: string | undefined;
}

export interface Whose {
  /** `unsure` is treated as ours: the words of others stand beside those of a purchase. */
  whose: 'ours' | 'theirs' | 'unsure';
  /** The department whose words were found; absent where it is ours. */
  department?: Department;
  /** The words that made it, as they were typed. */
  because: readonly string[];
}

/** An object weighs as much as three words beside it. */
const OBJECT = 3;
const NEAR = 1;
/** What is another's whatever was bought: a cigarette, a pesticide, wages. */
const SURE = 5;
/** What somebody names first, or as the one complained of, is mostly what it is about. */
const FIRST = 2;
const OPENING = 45;
/** Words beside count up to here: a long text has some of everybody's. */
const MOST_NEAR = 5;
/** One object named late in a text is a word in passing. */
const ENOUGH = 5;
/** Where nothing at all speaks of a purchase one object, or three words beside, are enough. */
const SOMETHING = 3;

interface Weighed {
  weight: number;
  words: string[];
}

const nothing: Weighed = { weight: 0, words: [] };

function weigh({ object, near }: Words, certain: RegExp | undefined, text: string): Weighed {
  const objects = found(object, text);
  const surely = certain ? found(certain, text) : [];
  const beside = near ? found(near, text) : [];
  const opening = text.slice(0, OPENING);
  const first = [...objects, ...surely].some((word) => opening.includes(word)) ? FIRST : 0;
  const weight = objects.length * OBJECT + surely.length * SURE + Math.min(beside.length, MOST_NEAR) * NEAR + first;
  return { weight, words: [...new Set([...objects, ...surely, ...beside])] };
}

/**
 * Whose matter it seems to be, by the weight of one's own words and of each department's, and the words that say so. A suggestion: nothing is
 * decided by it, and whoever doubts is treated as ours (令121-16(1) is for a person to apply). No network, no model. Pure.
 */
export function weighed(
  { goods = '', shop = '', facts = '' }: Told,
  ours: Words,
  theirs: Readonly<Partial<Record<Department, Words>>>,
): Whose {
  const text = withoutAsides(plain(`${shop}。${goods}。${facts}`));
  const own = weigh(ours, surelyOurs, text);
  let department: Department | undefined;
  let most = nothing;
  for (const key of Object.keys(theirs) as Department[]) {
    const words = theirs[key];
    const one = words ? weigh(words, sure[key], text) : nothing;
    if (one.weight > most.weight) [department, most] = [key, one];
  }
  if (!department || most.weight < (own.weight ? ENOUGH : SOMETHING)) return { whose: 'ours', because: own.words };
  return { whose: most.weight > own.weight ? 'theirs' : 'unsure', department, because: most.words };
}
