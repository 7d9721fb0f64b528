/** Doors by which an office tells everybody something: what it wrote there stands, under the same name, where anybody reads it. */
const publishing = new Set(['complaints.publishChannel', 'accounts.setTemplate']);

type Leaf = (name: string, text: string) => unknown;

/** The same value with every text in it passed through `leaf`, told the name it stands under. */
function mapTexts(value: unknown, leaf: Leaf, name = ''): unknown {
  if (typeof value === 'string') return leaf(name, value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, leaf, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, leaf, key)]));
}

/** What was written by calls that were taken: who learns of it again learns nothing of the program. */
export interface Writing {
  accepted(door: string, who: string, input: unknown): void;
  /** Whether this caller has written these words. */
  isOwn(who: string, words: string): boolean;
  /** The reply without texts that were published under the name they stand under: no leak, whatever they hold. */
  withoutPublished(reply: unknown): unknown;
}

export function writingOf(): Writing {
  const own = new Map<string, string>();
  const published = new Set<string>();
  return {
    accepted(door, who, input) {
      own.set(who, `${own.get(who) ?? ''}\n${JSON.stringify(input)}`);
      if (publishing.has(door)) mapTexts(input, (name, text) => published.add(`${name}\n${text.trim()}`));
    },
    isOwn: (who, words) => own.get(who)?.includes(words) ?? false,
    withoutPublished: (reply) => mapTexts(reply, (name, text) => (published.has(`${name}\n${text.trim()}`) ? '' : text)),
  };
}
