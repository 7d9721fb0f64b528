import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const environmentId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{4,62}$/, { error: 'An environment id has letters, digits and hyphens.' });

/** What a county keeps outside of git to put its program into service: `deploy.json`, or the file of `--settings`. */
const settingsSchema = z.strictObject({
  /** Of the bureau's own account. */
  appId: z.string().regex(/^wx[0-9a-f]{16}$/, { error: 'An app id is wx and sixteen digits or letters a–f.' }),
  /** CloudBase environments by the name one says on the command line; `live` holds real complaints, every other one is for trials. */
  environments: z.record(z.string().regex(/^[a-z]{2,16}$/), environmentId),
  /** File of the code-upload key (公众平台 → 开发管理 → 开发设置 → 小程序代码上传). */
  uploadKey: z.string().min(1),
  /** File with `{"secretId": …, "secretKey": …}` of a sub-account that may manage these environments and nothing else. */
  credentials: z.string().min(1),
  /** 1 to 30; two people who upload take two. */
  robot: z.int().min(1).max(30).default(1),
});

const credentialsSchema = z.strictObject({ secretId: z.string().min(10), secretKey: z.string().min(10) });

/** All that a deployment is told. */
export interface Settings {
  appId: string;
  /** As it was named: `live`, `test` … */
  name: string;
  /** The environment's id. */
  environment: string;
  live: boolean;
  uploadKey: string;
  secretId: string;
  secretKey: string;
  robot: number;
}

function jsonOf<T>(file: string, schema: z.ZodType<T>): T {
  if (!existsSync(file)) throw new Error(`${file} is not there. docs/operations/deployment.md says what stands in it.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is no JSON.`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** A key lies outside of the repository, and on a shared machine nobody else reads it. */
function secretFile(file: string, root: string): string {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const real = realpathSync(file);
  if (!path.relative(realpathSync(root), real).startsWith('..'))
    throw new Error(`${file} lies inside the repository: keep keys outside of it.`);
  if (process.platform !== 'win32' && (statSync(real).mode & 0o077) !== 0)
    throw new Error(`Others on this machine can read ${file}: chmod 600.`);
  return real;
}

/** Reads the settings and its key files for one environment; throws with what to do. Paths are relative to the settings file. */
export function readSettings(file: string, name: string, root: string): Settings {
  const { appId, environments, uploadKey, credentials, robot } = jsonOf(file, settingsSchema);
  const environment = environments[name];
  if (!environment) throw new Error(`${file} knows no environment ${name}, but ${Object.keys(environments).join(', ')}.`);
  const ids = Object.values(environments);
  if (new Set(ids).size < ids.length) throw new Error(`${file}: two names stand for one environment.`);
  const beside = (one: string) => secretFile(path.resolve(path.dirname(file), one), root);
  const secrets = jsonOf(beside(credentials), credentialsSchema);
  return { appId, name, environment, live: name === 'live', uploadKey: beside(uploadKey), ...secrets, robot };
}
