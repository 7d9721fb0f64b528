import type { CloudFunction, Declared, Index } from './declared';

/** A function as the cloud has it; `build` is the hash that came with its last upload. */
export type FoundFunction = Omit<CloudFunction, 'openapi' | 'build'> & { build?: string };

/** An environment as it was read. */
export interface Found {
  collections: { name: string; indexes: Index[]; permission?: string }[];
  functions: FoundFunction[];
  bucket?: string;
  /** The rule of who may call functions, as it is kept. */
  callers?: Declared['callers'];
}

/** One thing in which an environment is not as declared. What is `extra` is named and left alone: nothing is ever dropped. */
export type Difference =
  | { of: 'collection' | 'function'; how: 'missing' | 'extra'; name: string }
  | { of: 'index'; how: 'missing' | 'extra'; name: string; index: Index }
  | { of: 'permission'; name: string; found: string; wanted: string }
  | { of: 'bucket' | 'callers'; found: string; wanted: string }
  | { of: 'setting'; name: string; field: string; found: string; wanted: string };

/** Collections of CloudBase itself. */
const ofTheVendor = /^(system|tcb_|wx-|wx_)/;

const keysOf = ({ keys, unique }: Index) => `${keys.map((key) => `${key.name}:${key.direction}`).join(',')}${unique ? '!' : ''}`;
/** An index is known by what it holds, not by its name: one made by hand under another name serves as well. */
const without = (all: readonly Index[], some: readonly Index[]) => {
  const known = new Set(some.map(keysOf));
  return all.filter((one) => !known.has(keysOf(one)));
};
const isOfId = ({ keys }: Index) => keys.length === 1 && keys[0]?.name === '_id';

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Fields of a function that are compared, each as one word. */
const settingsOf = ({ runtime, timeout, memorySize, triggers, build }: FoundFunction): Record<string, string> => ({
  runtime,
  timeout: `${timeout} s`,
  memory: `${memorySize} MB`,
  triggers: triggers.map(({ name, config }) => `${name} ${config}`).join(', ') || 'none',
  build: build ?? 'unknown',
});

/** In what an environment is not as declared, in the order in which it is mended. Pure. */
export function differences(declared: Declared, found: Found): Difference[] {
  const all: Difference[] = [];
  for (const { name, indexes } of declared.collections) {
    const there = found.collections.find((one) => one.name === name);
    if (!there) all.push({ of: 'collection', how: 'missing', name });
    for (const index of without(indexes, there?.indexes ?? [])) all.push({ of: 'index', how: 'missing', name, index });
    if (there?.permission !== 'ADMINONLY')
      all.push({ of: 'permission', name, found: there?.permission ?? 'none', wanted: 'ADMINONLY' });
    for (const index of without(there?.indexes ?? [], indexes))
      if (!isOfId(index)) all.push({ of: 'index', how: 'extra', name, index });
  }
  for (const { name } of found.collections)
    if (!declared.collections.some((one) => one.name === name) && !ofTheVendor.test(name))
      all.push({ of: 'collection', how: 'extra', name });
  if (found.bucket !== declared.bucket) all.push({ of: 'bucket', found: found.bucket ?? 'none', wanted: declared.bucket });
  for (const one of declared.functions) {
    const there = found.functions.find(({ name }) => name === one.name);
    if (!there) all.push({ of: 'function', how: 'missing', name: one.name });
    const [wanted, has] = [settingsOf(one), there && settingsOf(there)];
    for (const [field, value] of Object.entries(wanted))
      if (has && has[field] !== value)
        all.push({ of: 'setting', name: one.name, field, found: has[field] ?? 'none', wanted: value });
  }
  for (const { name } of found.functions)
    if (!declared.functions.some((one) => one.name === name)) all.push({ of: 'function', how: 'extra', name });
  const [has, wanted] = [inOrder(found.callers ?? {}), inOrder(declared.callers)];
  if (has !== wanted) all.push({ of: 'callers', found: has, wanted });
  return all;
}

/** What nobody mends: it is there besides, and stays. */
export const isExtra = (one: Difference): boolean => 'how' in one && one.how === 'extra';

const sayIndex = ({ keys, unique }: Index) =>
  `(${keys.map(({ name, direction }) => (direction === '1' ? name : `-${name}`)).join(', ')})${unique ? ', unique' : ''}`;

/** One line of a difference. Pure. */
export function sayDifference(one: Difference): string {
  switch (one.of) {
    case 'collection':
    case 'function':
      return one.how === 'missing' ? `${one.of} ${one.name} is missing` : `${one.of} ${one.name} is not ours; it stays as it is`;
    case 'index':
      return one.how === 'missing'
        ? `index ${sayIndex(one.index)} of ${one.name} is missing`
        : `index ${one.index.name} ${sayIndex(one.index)} of ${one.name} is not declared; it stays`;
    case 'permission':
      return `collection ${one.name} is ${one.found}, to be ${one.wanted}: clients reach no collection`;
    case 'bucket':
      return `the bucket is ${one.found}, to be ${one.wanted}: everybody reads one’s own files alone`;
    case 'callers':
      return `who may call functions is ${one.found}, to be ${one.wanted}`;
    case 'setting':
      return `${one.field} of function ${one.name} is ${one.found}, to be ${one.wanted}`;
  }
}
