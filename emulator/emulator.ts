import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Cloud } from './cloud';
import { serveHttp } from './http';
import { parseDocument, stringify } from './ejson';
import type { Collections } from './indexes';
import type { ReadingByAction } from './reads';
import { Store } from './store';
import { Tables } from './table';
import { timersOf } from './timers';
import type { Document } from './values';

/** One who can be signed in as; in the cloud WeChat itself says who is calling. */
export interface Persona {
  id: string;
  name: string;
  label: string;
  openid: string;
  hint: string;
}

export type StoredDocument = Document & { _id: string };

export interface Options {
  /** 0 takes any free one. */
  port: number;
  /** SQLite file, or `:memory:`. */
  dataFile: string;
  /** A folder per deployed function, each with `index.js`. */
  functionsDir: string;
  /** Served under /app/. */
  appDir?: string;
  /** Served under /. */
  deskDir?: string;
  personas: readonly Persona[];
  /** Names, or declarations with their indexes. */
  collections: Collections;
  /** What functions print and what goes wrong; without it, nowhere. */
  log?: (line: string) => void;
}

export interface Emulator {
  url: string;
  /** Calls a function as a person; answers what it returned. */
  call(name: string, data: unknown, openid: string): Promise<unknown>;
  /** Calls a function as the scheduler does. */
  callTimer(name: string): Promise<unknown>;
  /** Calls every function that declares a timer, as if its time had come; one that fails is logged, as in the cloud. */
  runTimers(): Promise<void>;
  /** Moves the clock of every function by `offsetMs`; kept in the data file. */
  setTime(offsetMs: number): void;
  /** The functions' now, UTC ms. */
  now(): number;
  /** What requests have read of the database since the last time one asked. */
  takeReads(): ReadingByAction;
  exportData(): Record<string, Document[]>;
  /** Replaces all documents. */
  importData(data: Record<string, readonly StoredDocument[]>): void;
  close(): Promise<void>;
}

/** Starts WeChat's cloud on this machine, for functions built against the real `wx-server-sdk`. Only loopback is listened on. */
export async function startEmulator(options: Options): Promise<Emulator> {
  const { dataFile, functionsDir, collections, log = () => undefined } = options;
  if (dataFile !== ':memory:') mkdirSync(path.dirname(dataFile), { recursive: true });
  const tables = new Tables(dataFile, collections);
  const store = new Store(tables);
  let offset = Number(tables.recall('clockOffsetMs') ?? 0);
  const cloud = new Cloud({ store, functionsDir: path.resolve(functionsDir), clockOffsetMs: () => offset, log });

  const timers = timersOf(path.resolve(functionsDir));
  const emulator: Omit<Emulator, 'url' | 'close'> = {
    call: (name, data, openid) => cloud.call(name, data, { openid }),
    callTimer: (name) => cloud.call(name, {}, 'timer'),
    runTimers: async () => {
      for (const timer of timers) {
        await cloud.call(timer.function, {}, 'timer').catch((error: unknown) => log(`${timer.function}: ${String(error)}\n`));
      }
    },
    setTime: (offsetMs) => {
      offset = offsetMs;
      tables.remember('clockOffsetMs', String(offsetMs));
    },
    now: () => Date.now() + offset,
    exportData: () =>
      Object.fromEntries(
        tables.collections.map((name) => [name, store.all(name).map(({ document }) => parseDocument(document))]),
      ),
    takeReads: () => store.reads.take(),
    importData: (data) => {
      const documents = Object.entries(data).flatMap(([collection, all]) =>
        all.map((one) => ({ collection, id: one._id, document: stringify({ ...one }) })),
      );
      store.replaceAll(documents);
    },
  };
  const http = await serveHttp({ ...options, ...emulator, gateway: (request) => cloud.gateway(request) });
  cloud.listenAt(http.url);
  const ticking = timers.map(({ everyMinutes }) => setInterval(() => void emulator.runTimers(), everyMinutes * 60_000).unref());
  return {
    ...emulator,
    url: http.url,
    close: async () => {
      ticking.forEach(clearInterval);
      await http.close();
      await cloud.close();
      tables.close();
    },
  };
}
