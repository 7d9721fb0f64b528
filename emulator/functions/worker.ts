// One instance of a cloud function: its own thread, its own env, its own clock. It lives for many events, as in the cloud.
import crypto from 'node:crypto';
import timers from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Clock } from '../ground/clock';
import { loadCompiled } from './compiled';

export interface Incoming {
  id: number;
  event: unknown;
  /** Who calls and with which ticket; replaces the last event's (trap 7: whatever was left running now reads this one's). */
  env: Record<string, string>;
  clock: Clock;
}

export type Outgoing = { id: number; result: unknown } | { id: number; thrown: string };

let clock: Clock = { offsetMs: 0 };
const RealDate = Date;
const now = () => clock.heldAt ?? RealDate.now() + clock.offsetMs;
// Before the bundle is read: whatever it keeps of Date is already the moved one.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

// While the clock stands, what is drawn in an event is the same whenever the event is: it comes from the moment and its place in the event.
let drawn = 0;
function drawnHash(): Buffer {
  drawn += 1;
  return crypto.createHash('sha256').update(`${clock.heldAt}\n${drawn}`).digest();
}
const randomInt = crypto.randomInt.bind(crypto) as (...bounds: number[]) => number;
crypto.randomInt = ((...bounds: number[]) => {
  if (clock.heldAt === undefined) return randomInt(...bounds);
  const [least, end] = bounds.length > 1 ? [bounds[0]!, bounds[1]!] : [0, bounds[0]!];
  return least + (drawnHash().readUIntBE(0, 6) % (end - least));
}) as typeof crypto.randomInt;
const randomBytes = crypto.randomBytes.bind(crypto) as (size: number) => Buffer;
// Of at most 32 bytes, and for the functions alone: libraries that call back get true chance.
crypto.randomBytes = ((size: number, ...rest: unknown[]) =>
  clock.heldAt === undefined || size > 32 || rest.length
    ? Reflect.apply(randomBytes, crypto, [size, ...rest])
    : drawnHash().subarray(0, size)) as typeof crypto.randomBytes;

// While the clock stands nobody's patience ends, however slow the machine: a wait of a second or more goes on.
const wait = timers.setTimeout.bind(timers);
timers.setTimeout = ((milliseconds: number, ...rest: []) =>
  clock.heldAt === undefined || milliseconds < 1000
    ? wait(milliseconds, ...rest)
    : new Promise(() => undefined)) as typeof timers.setTimeout;

// And what a function measures to end its turn in time is no time at all: how much it does says nothing of the machine.
const elapsed = performance.now.bind(performance);
performance.now = () => (clock.heldAt === undefined ? elapsed() : 0);

// Counted apart, so that how many ids the SDK takes meanwhile moves nothing else.
let named = 0;
const randomUUID = crypto.randomUUID.bind(crypto);
crypto.randomUUID = ((...rest: []) => {
  if (clock.heldAt === undefined) return randomUUID(...rest);
  named += 1;
  const hex = crypto.createHash('sha256').update(`${clock.heldAt}\n${named}\nname`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}) as typeof crypto.randomUUID;

const port = parentPort;
if (!port) throw new Error('worker.cjs is started by the emulator');
const { bundle } = workerData as { bundle: string };
let main: ((event: unknown, context: unknown) => unknown) | undefined;
let names: string[] = [];

async function answer({ id, event, env, clock: moved }: Incoming): Promise<Outgoing> {
  for (const name of names) delete process.env[name];
  Object.assign(process.env, env);
  names = Object.keys(env);
  clock = moved;
  drawn = 0;
  named = 0;
  try {
    main ??= (loadCompiled(bundle) as { main: NonNullable<typeof main> }).main;
    const result = await main(event, { request_id: String(id) });
    // What leaves a function is JSON, whatever it returned.
    return { id, result: result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown) };
  } catch (error) {
    return { id, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', (incoming: Incoming) => {
  void answer(incoming).then((outgoing) => port.postMessage(outgoing));
});
