import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { collections, type Collection } from '../cloudfunctions/collections';

/** One index as the database knows it; `1` sorts upwards, `-1` downwards. */
export interface Index {
  name: string;
  keys: { name: string; direction: '1' | '-1' }[];
  unique: boolean;
}

/** One cloud function as it is to be: what its config.json says, and the bytes that are built. */
export interface CloudFunction {
  name: string;
  runtime: string;
  /** Seconds. */
  timeout: number;
  /** MB. */
  memorySize: number;
  triggers: { name: string; type: 'timer'; config: string }[];
  /** Calls of WeChat's open interface; only WeChat's own developer tool can grant them. */
  openapi: string[];
  /** SHA-256 of what is uploaded, in hex. */
  build: string;
}

/** Everything an environment is to have. */
export interface Declared {
  collections: { name: string; indexes: Index[] }[];
  functions: CloudFunction[];
  /** What clients may do in the whole bucket: each its own files, nobody anything else's. */
  bucket: 'PRIVATE';
  /** Who may call a function from a phone. A rule covers all of them, or it is refused. */
  callers: Record<string, { invoke: string | boolean }>;
}

/** WeChat's and CloudBase's bounds; beyond them nothing is deployed (vendor's documentation). */
const MOST = { indexes: 20, timeout: 60 } as const;

const configSchema = z.strictObject({
  runtime: z.string().regex(/^Nodejs\d+\.\d+$/),
  timeout: z.int().min(1).max(MOST.timeout),
  memorySize: z.literal([128, 256, 512, 1024, 2048]),
  permissions: z.strictObject({ openapi: z.array(z.string()) }).optional(),
  triggers: z
    .array(z.strictObject({ name: z.string(), type: z.literal('timer'), config: z.string() }))
    .max(1)
    .optional(),
});

function indexOf(fields: readonly string[], unique: boolean): Index {
  const keys = fields.map((field) => ({
    name: field.replace(/^-/, ''),
    direction: field.startsWith('-') ? ('-1' as const) : ('1' as const),
  }));
  const name = keys.map((key) => `${key.name.replace(/\./g, '_')}${key.direction === '1' ? '' : '_desc'}`).join('__');
  return { name: unique ? `${name}__unique` : name, keys, unique };
}

/** The collections with their indexes, by name; throws where one has more than the database takes. Pure. */
export function declaredCollections(table: Readonly<Record<string, Collection>> = collections): Declared['collections'] {
  return Object.entries(table).map(([name, { indexes, unique = [] }]) => {
    const all = [...indexes.map((one) => indexOf(one, false)), ...unique.map((one) => indexOf(one, true))];
    if (all.length > MOST.indexes) throw new Error(`${name} declares ${all.length} indexes; a collection takes ${MOST.indexes}.`);
    return { name, indexes: all };
  });
}

/** The functions as they are built in `folder`; throws where one is not built, or its config.json is not whole. */
export function declaredFunctions(folder: string): CloudFunction[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build:functions.`);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => {
    const bytes = (file: string) => readFileSync(path.join(folder, name, file));
    const parsed = configSchema.safeParse(JSON.parse(bytes('config.json').toString('utf8')));
    if (!parsed.success) throw new Error(`config.json of ${name}:\n${z.prettifyError(parsed.error)}`);
    const { runtime, timeout, memorySize, triggers = [], permissions } = parsed.data;
    const hash = createHash('sha256').update(bytes('index.js')).update(bytes('package.json'));
    return { name, runtime, timeout, memorySize, triggers, openapi: permissions?.openapi ?? [], build: hash.digest('hex') };
  });
}

/** What the environment is to have, of the functions built in `folder`. A function that has a trigger is the timer's: no phone calls it. */
export function declared(folder: string): Declared {
  const functions = declaredFunctions(folder);
  const closed = functions.filter(({ triggers }) => triggers.length > 0).map(({ name }) => [name, { invoke: false }] as const);
  return {
    collections: declaredCollections(),
    functions,
    bucket: 'PRIVATE',
    callers: { '*': { invoke: 'auth != null' }, ...Object.fromEntries(closed) },
  };
}
