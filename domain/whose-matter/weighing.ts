import type { Department } from '../matter/departments';
import { withoutAsides } from './aside';
import { found, plain } from './reading';

/**
 * By what a matter is told: `object` names what it is about, `near` what stands beside it, `certain` what is somebody's whatever else is named.
 * Every pattern has flag g.
 */
export interface Words {
  object: RegExp;
  near?: RegExp;
  certain?: RegExp;
}

/** By which words whose matter it is, is weighed. */
export interface Table {
  ours: Words;
  theirs: Readonly<Partial<Record<Department, Words>>>;
  /** What of `object` is as often said of what was bought. */
  passing?: RegExp;
  /** What is taken out first, beside {@link withoutAsides}. */
  aside?: readonly RegExp[];
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
/** What is as often said of what was bought: alone it is not enough. */
const PASSING = 2;
/** What a matter is about is named again and again: each further time counts, up to here. */
const AGAIN = 1;
const MOST_AGAIN = 4;
/** What is another's whatever was bought: a cigarette, a pesticide, wages. */
const SURE = 5;
/** What somebody names first, or as the one complained of, is mostly what it is about. */
const FIRST = 2;
const FIRST_SURE = 5;
const OPENING = 45;
/** What a matter is, is said at its beginning; whoever writes on comes to everybody. */
const READ = 300;
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

/** How often words are named beyond once each, counted up to {@link MOST_AGAIN} for each. */
function again(named: readonly string[]): number {
  const times = new Map<string, number>();
  for (const word of named) times.set(word, (times.get(word) ?? -1) + 1);
  return [...times.values()].reduce((sum, more) => sum + Math.min(more, MOST_AGAIN), 0);
}

function weigh({ object, near, certain }: Words, text: string, passing?: RegExp): Weighed {
  const named = text.match(object) ?? [];
  const sureNamed = ((certain && text.match(certain)) ?? []).filter((word) => !passing?.test(word));
  const objects = [...new Set(named)];
  const surely = [...new Set(sureNamed)];
  const light = objects.filter((word) => passing?.test(word));
  const firm = objects.filter((word) => !light.includes(word));
  const beside = near ? found(near, text).filter((word) => !light.includes(word)) : [];
  const opening = text.slice(0, OPENING);
  const atFirst = (words: readonly string[]) => words.some((word) => opening.includes(word));
  const first = atFirst(surely) ? FIRST_SURE : atFirst(firm) ? FIRST : 0;
  const weight =
    firm.length * OBJECT +
    light.length * PASSING +
    surely.length * SURE +
    (again(named) + again(sureNamed)) * AGAIN +
    Math.min(beside.length, MOST_NEAR) * NEAR +
    first;
  return { weight, words: [...new Set([...firm, ...surely, ...light, ...beside])] };
}

/**
 * Whose matter it seems to be, by the weight of one's own words and of each department's, and the words that say so. A suggestion: nothing is
 * decided by it, and whoever doubts is treated as ours (令121-16(1) is for a person to apply). No network, no model. Pure.
 */
export function weighed({ goods = '', shop = '', facts = '' }: Told, { ours, theirs, passing, aside }: Table): Whose {
  const text = withoutAsides(plain(`${shop}。${goods}。${facts}`), aside).slice(0, READ);
  const own = weigh(ours, text, passing);
  let department: Department | undefined;
  let most = nothing;
  for (const key of Object.keys(theirs) as Department[]) {
    const words = theirs[key];
    const one = words ? weigh(words, text, passing) : nothing;
    if (one.weight > most.weight) [department, most] = [key, one];
  }
  if (!department || most.weight < (own.weight ? ENOUGH : SOMETHING)) return { whose: 'ours', because: own.words };
  return { whose: most.weight > own.weight ? 'theirs' : 'unsure', department, because: most.words };
}
