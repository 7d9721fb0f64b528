import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Clock } from '../ground/clock';
import { timedOut, type Resources } from './limits';
import type { Incoming, Outgoing } from './worker';

/** At most so many instances of one function at once; an instance handles one event at a time. */
const MAX_INSTANCES = 3;

interface Event {
  /** By which its requests are known. */
  ticket: string;
  event: unknown;
  env: Record<string, string>;
  clock: Clock;
  /** Another function waits for it, perhaps this very one: it must not wait for an instance that waits for it. */
  nested?: boolean;
}

interface Waiting extends Event {
  done: (result: unknown) => void;
  failed: (error: Error) => void;
}

interface Instance {
  worker: Worker;
  current?: Waiting;
  /** Ends the event that takes too long. */
  alarm?: NodeJS.Timeout;
}

/** All instances of one deployed function. */
export class Instances {
  private readonly all: Instance[] = [];
  private readonly waiting: Waiting[] = [];
  private count = 0;

  constructor(
    private readonly bundle: string,
    private readonly env: Record<string, string>,
    private readonly resources: Resources,
    private readonly log: (line: string) => void,
  ) {}

  /** Rejects when the function throws, takes too long or its instance dies. */
  handle(event: Event): Promise<unknown> {
    return new Promise((done, failed) => {
      if (event.nested) this.waiting.unshift({ ...event, done, failed });
      else this.waiting.push({ ...event, done, failed });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const idle =
      this.all.find(({ current }) => !current) ??
      (this.all.length < MAX_INSTANCES || this.waiting[0]!.nested ? this.start() : undefined);
    if (!idle) return;
    const current = this.waiting.shift()!;
    idle.current = current;
    this.count += 1;
    const { timeout } = this.resources;
    idle.alarm = setTimeout(() => this.stop(idle, timedOut(timeout)), timeout * 1000);
    const { event, env, clock } = current;
    idle.worker.postMessage({ id: this.count, event, env, clock } satisfies Incoming);
  }

  /** Ends the instance that serves this event in the middle of it, as when a machine of the cloud fails. */
  end(ticket: string): void {
    const instance = this.all.find(({ current }) => current?.ticket === ticket);
    if (instance) this.stop(instance, new Error('the instance ended: it was lost'));
  }

  /** The cloud ends the instance with the event: whatever else it was doing is gone, too. */
  private stop(instance: Instance, why: Error): void {
    clearTimeout(instance.alarm);
    instance.current?.failed(why);
    instance.current = undefined;
    this.all.splice(this.all.indexOf(instance), 1);
    void instance.worker.terminate();
    this.next();
  }

  private start(): Instance {
    const worker = new Worker(path.join(__dirname, 'worker.cjs'), {
      workerData: { bundle: this.bundle },
      env: this.env,
      resourceLimits: { maxOldGenerationSizeMb: this.resources.memorySize },
      stdout: true,
      stderr: true,
    });
    const instance: Instance = { worker };
    worker.stdout.on('data', (chunk: Buffer) => this.log(chunk.toString()));
    worker.stderr.on('data', (chunk: Buffer) => this.log(chunk.toString()));
    worker.on('message', (outgoing: Outgoing) => {
      const { current } = instance;
      clearTimeout(instance.alarm);
      instance.current = undefined;
      if ('thrown' in outgoing) {
        this.log(`${outgoing.thrown}\n`);
        current?.failed(new Error(`the function threw: ${outgoing.thrown.split('\n')[0]}`));
      } else current?.done(outgoing.result);
      this.next();
    });
    const die = (reason: string) => {
      clearTimeout(instance.alarm);
      const at = this.all.indexOf(instance);
      if (at >= 0) this.all.splice(at, 1);
      instance.current?.failed(new Error(`the instance ended: ${reason}`));
      instance.current = undefined;
      this.next();
    };
    worker.on('error', (error) => {
      this.log(`${String(error)}\n`);
      die(String(error));
    });
    worker.on('exit', (code) => die(`exit ${code}`));
    this.all.push(instance);
    return instance;
  }
}

/** Path of a deployed function's bundle; undefined when there is none of that name. */
export function bundleOf(functionsDir: string, name: string): string | undefined {
  const file = path.join(functionsDir, name, 'index.js');
  return /^[\w-]+$/.test(name) && existsSync(file) ? file : undefined;
}
