import type { ZodType } from 'zod';
import type { Random } from '../random';

/** What texts, numbers and free input are taken from: what a schema asks for is often an id or a code that must exist. */
export interface Pool {
  texts: readonly string[];
  numbers: readonly number[];
  /** By the name of a field what it is mostly asked with: ids of what is there, versions. */
  named?: Readonly<Record<string, readonly unknown[]>>;
  /** Inputs of commands by the command's name. */
  commands: Readonly<Record<string, ZodType>>;
}

interface Definition {
  type: string;
  shape?: Record<string, ZodType>;
  innerType?: ZodType;
  element?: ZodType;
  options?: ZodType[];
  entries?: Record<string, unknown>;
  values?: unknown[];
  in?: ZodType;
  getter?: () => ZodType;
  valueType?: ZodType;
}

const definitionOf = (schema: ZodType) => (schema as unknown as { _zod: { def: Definition } })._zod.def;
const TRIES = 12;

/** One of the pool that the schema takes, where one is found soon. */
function fitting<T>(schema: ZodType, pool: readonly T[], random: Random): T {
  let one = random.of(pool);
  for (let tries = 0; tries < TRIES && !schema.safeParse(one).success; tries += 1) one = random.of(pool);
  return one;
}

function object(shape: Record<string, ZodType>, pool: Pool, random: Random): unknown {
  const fields = Object.entries(shape).map(([name, field]): [string, unknown] => {
    const named = pool.named?.[name];
    return [name, named && random.below(4) ? fitting(field, named, random) : sample(field, pool, random)];
  });
  const made = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  // A command and its input belong together; the router leaves it to the table of the lifecycle.
  if (!('command' in shape) || !('input' in shape)) return made;
  const [command, asks] = random.of(Object.entries(pool.commands));
  return { ...made, command, input: sample(asks, pool, random) };
}

/** A value as the schema describes it; mostly valid, which checks of a field alone may still refuse. */
export function sample(schema: ZodType, pool: Pool, random: Random): unknown {
  const definition = definitionOf(schema);
  const inner = (one: ZodType | undefined) => (one ? sample(one, pool, random) : undefined);
  switch (definition.type) {
    case 'object':
      return object(definition.shape ?? {}, pool, random);
    case 'optional':
      return random.below(2) ? inner(definition.innerType) : undefined;
    case 'nullable':
      return random.below(2) ? inner(definition.innerType) : null;
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return inner(definition.innerType);
    case 'array':
      return Array.from({ length: random.below(4) }, () => inner(definition.element));
    case 'union':
      return inner(random.of(definition.options ?? []));
    case 'enum':
      return random.of(Object.values(definition.entries ?? {}));
    case 'literal':
      return random.of(definition.values ?? []);
    case 'boolean':
      return random.below(2) === 1;
    case 'number':
      return fitting(schema, pool.numbers, random);
    case 'pipe':
      return inner(definition.in);
    case 'lazy':
      return inner(definition.getter?.());
    case 'record':
      return { [random.of(pool.texts)]: inner(definition.valueType) };
    default:
      return fitting(schema, pool.texts, random);
  }
}
