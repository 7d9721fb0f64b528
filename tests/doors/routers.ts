// Importing a router initialises the SDK; it asks nothing of anyone until it is called.
import type { AnyRouter } from '@trpc/server';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import type { Described } from '../../cloudfunctions/kernel/procedure';

/** One procedure of a deployed function, with what it says of itself. */
export interface Door extends Described {
  name: string;
  path: string;
  /** Absent where it asks for nothing. */
  input?: ZodType;
}

const root = path.resolve(__dirname, '../..');

/** Every procedure of every function that is deployed, from the routers themselves: a new one is tried without anybody remembering it. */
export async function everyDoor(): Promise<Door[]> {
  Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'x', SCF_NAMESPACE: 'x', TCB_ENV: 'x' });
  const { describe } = await import('../../cloudfunctions/kernel/procedure');
  const deployed = readdirSync(path.join(root, 'dist/cloudfunctions'));
  const routed = deployed.filter((name) => existsSync(path.join(root, 'cloudfunctions', name, 'router.ts')));
  const doors = routed.map(async (name) => {
    const { router } = (await import(path.join(root, 'cloudfunctions', name, 'router'))) as { router: AnyRouter };
    const procedures = router._def.procedures as unknown as Record<string, { _def: { inputs: ZodType[] } }>;
    return Object.entries(describe(router)).map(([at, said]) => ({
      name,
      path: at,
      ...said,
      input: procedures[at]?._def.inputs[0],
    }));
  });
  return (await Promise.all(doors)).flat();
}
