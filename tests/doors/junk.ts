import type { Random } from '../random';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: [nested(depth - 1)] });
/** Keys that only a text can give an object of its own. */
const prototypes = [
  '{"__proto__":{"roles":["admin"]}}',
  '{"constructor":{"prototype":{"ok":true}}}',
  '{"toString":1}',
  '{"then":1}',
];

/** What nobody should send. */
const junk: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => ' \t\n',
  () => -1,
  () => 0.1,
  () => 1e308,
  () => true,
  () => [],
  () => ({}),
  () => 'a\u0000b',
  () => '\ud800',
  () => '\u202e\u200b汉字',
  () => '../../members',
  () => '<script>alert(1)</script>',
  () => '9999-99-99',
  () => '2026-02-30',
  () => '__proto__',
  () => 'constructor',
  () => ({ $ne: '' }),
  () => ({ $where: 'sleep(1)' }),
  () => ({ _internalType: 'x', operator: 'neq', operands: [''] }),
  () => nested(200),
  (random) => JSON.parse(random.of(prototypes)) as unknown,
  (random) => '两'.repeat(random.below(20_000)),
  (random) => Array.from({ length: random.below(2000) }, () => 'x'),
  (random) => random.below(2 ** 31),
];

export const junkValue = (random: Random): unknown => random.of(junk)(random);

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same value with one thing in it replaced by junk, left out or added; the places are found by walking down. */
export function spoilt(value: unknown, random: Random): unknown {
  if (!isHolder(value) || Object.keys(value).length === 0 || random.below(6) === 0) return junkValue(random);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  const key = random.of(Object.keys(copy));
  const what = random.below(8);
  if (what === 0) delete copy[key];
  else if (what === 1)
    Object.defineProperty(copy, random.of(['__proto__', 'constructor', '$set', 'state', 'member', 'x.y']), {
      value: junkValue(random),
      enumerable: true,
    });
  else copy[key] = spoilt(copy[key], random);
  return copy;
}
