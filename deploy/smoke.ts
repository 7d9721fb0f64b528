import type CloudBase from '@cloudbase/manager-node';
import type { CloudFunction } from './declared';

/** What a function of ours answers to anybody whom WeChat does not know and who asks for nothing it has: its coded refusal. */
const NOTHING = { path: 'nothing', type: 'query', clientVersion: 'deployment' };

interface Answer {
  ok?: boolean;
  error?: { code?: string };
  now?: number;
}

/** One thing that a smoke call found wrong. */
export interface Wrong {
  name: string;
  what: string;
}

/** A clock that is off by more counts days wrongly around midnight. */
const MINUTES_OFF = 2;

function wrongWith(name: string, text: string, now: number): Wrong[] {
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    return [{ name, what: `answered ${text.slice(0, 200) || 'nothing'}` }];
  }
  if (answer.ok !== false || !answer.error?.code) return [{ name, what: `gave no refusal of ours but ${text.slice(0, 200)}` }];
  const off = Math.abs((answer.now ?? 0) - now) / 60_000;
  return off > MINUTES_OFF ? [{ name, what: `its clock is off by ${Math.round(off)} minutes` }] : [];
}

/**
 * Calls every function that a phone may call once, as nobody: it starts, its bundle loads, its clock is right and it refuses as it should. The
 * timer and what WeChat pushes to are not called: they do things.
 */
export async function smoke(
  { functions }: InstanceType<typeof CloudBase>,
  declared: readonly CloudFunction[],
  { silent, now }: { silent: readonly string[]; now: () => number },
): Promise<Wrong[]> {
  const found: Wrong[] = [];
  for (const { name } of declared.filter((one) => one.triggers.length === 0 && !silent.includes(one.name))) {
    try {
      const { RetMsg = '' } = (await functions.invokeFunction(name, NOTHING)) as { RetMsg?: string };
      found.push(...wrongWith(name, RetMsg, now()));
    } catch (error) {
      found.push({ name, what: (error as Error).message });
    }
  }
  return found;
}
