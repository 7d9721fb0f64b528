import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { notEmulated } from '../ground/wire-error';
import { cronOf, type Cron } from './cron';

export interface Timer {
  function: string;
  next: Cron;
}

interface Trigger {
  type: string;
  config: string;
}

/** The timer triggers that deployed functions declare in config.json. */
export function timersOf(functionsDir: string): Timer[] {
  return readdirSync(functionsDir).flatMap((name) => {
    const file = path.join(functionsDir, name, 'config.json');
    if (!existsSync(file)) return [];
    const { triggers = [] } = JSON.parse(readFileSync(file, 'utf8')) as { triggers?: Trigger[] };
    return triggers.map(({ type, config }) => {
      if (type !== 'timer') throw notEmulated(`trigger ${type} ${config} of ${name}`);
      return { function: name, next: cronOf(config) };
    });
  });
}

/** `setTimeout` takes no more. */
const LONGEST = 2_000_000_000;

/** Lets timers go off by the clock of this machine; answers what stops them. */
export function ticking(timers: readonly Timer[], goOff: (timer: Timer) => void): () => void {
  const waiting = new Map<Timer, NodeJS.Timeout>();
  const wait = (timer: Timer, at: number | undefined) => {
    if (at === undefined) return;
    const left = at - Date.now();
    const due = left <= LONGEST;
    const then = () => {
      if (due) goOff(timer);
      wait(timer, due ? timer.next(Math.max(at, Date.now())) : at);
    };
    waiting.set(timer, setTimeout(then, Math.max(0, Math.min(left, LONGEST))).unref());
  };
  for (const timer of timers) wait(timer, timer.next(Date.now()));
  return () => waiting.forEach(clearTimeout);
}
