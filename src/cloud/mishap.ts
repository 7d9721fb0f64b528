import { clientVersion } from '@config/version';
import { framesOf, nameOf, type MishapKind } from '@domain/mishap';
import Taro from '@tarojs/taro';
import { client, Refused } from './client';

/** What this phone has reported since it was opened: the same fault once, and few in all. */
const reported = new Set<string>();
const MOST = 5;

/** Tells the bureau's administrator that the program failed: where in its code, on which page, in which version; never what or with whom. */
export function reportMishap(kind: MishapKind, error: unknown): void {
  // A no of the server is no fault of the program.
  if (error instanceof Refused || (error as { cause?: unknown } | undefined)?.cause instanceof Refused) return;
  const stack = error instanceof Error ? error.stack : error;
  const route = Taro.getCurrentPages().slice(-1)[0]?.route ?? '';
  const page = /[a-z][\w/-]{0,60}/.exec(route.split('?')[0] ?? '')?.[0] ?? 'app';
  const mishap = { kind, version: clientVersion, page, name: nameOf(error), frames: framesOf(stack) };
  const same = JSON.stringify(mishap);
  if (reported.has(same) || reported.size >= MOST) return;
  reported.add(same);
  client.accounts.reportMishap.mutate(mishap).catch(() => undefined);
}
