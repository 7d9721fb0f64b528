import type { Emulator } from '../../../emulator/emulator';

/** What one step was: where it leaves the job, and what it asked of the database. */
export interface Stepped {
  /** What it did: folded events, counted a day, looked at a night. */
  of: string;
  requests: number;
  /** As the database read them, whether or not they were in the answer. */
  documents: number;
  ms: number;
}

const MOST_STEPS = 100_000;

/** Takes steps of the signals' job in an emulator that has {@link file://./step.ts} for a function, until there is nothing left to do. */
export async function takeSteps(emulator: Emulator, name: string, each: (step: Stepped) => void): Promise<void> {
  for (let n = 0; n < MOST_STEPS; n += 1) {
    emulator.takeReads();
    const started = performance.now();
    const { next } = (await emulator.callTimer(name)) as { next?: string };
    const ms = performance.now() - started;
    if (next === undefined) return;
    const { requests, documents } = emulator.takeReads();
    each({ of: next, requests, documents, ms });
  }
}
