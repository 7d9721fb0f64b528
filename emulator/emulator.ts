import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bucketOf, type FileContent } from './files/bucket';
import type { Clock } from './ground/clock';
import { Cloud, type Fault } from './functions/cloud';
import { contentCheckOf } from './wechat/content-check';
import { dataPage } from './http/data-page';
import { serveHttp } from './http/http';
import { stringify } from './ground/ejson';
import { placeOf } from './ground/own-files';
import { documentsOf, filesOf } from './store/contents';
import { lockData } from './store/data-lock';
import { storageDoors } from './http/http-storage';
import type { Collections } from './store/indexes';
import { refuseLargeCall, resourcesOf } from './functions/limits';
import { mediaCheckOf, type MediaChecked } from './wechat/media-check';
import { openApiAction } from './wechat/openapi';
import { phoneCodesOf } from './wechat/phone-codes';
import type { ReadingByAction } from './store/reads';
import { fileAt, signaturesOf, storageActions } from './files/storage';
import { Store } from './store/store';
import { subscriptionsOf, type SentMessage } from './wechat/subscriptions';
import { Tables } from './store/table';
import { ticking, timersOf } from './functions/timers';
import type { Document } from './ground/values';
import { unlimitedCode } from './wechat/wxacode';

/** One who can be signed in as; in the cloud WeChat itself says who is calling. */
export interface Persona {
  id: string;
  name: string;
  label: string;
  openid: string;
  hint: string;
  /** What WeChat knows as this person's telephone number. */
  phone?: string;
}

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
  /** The version of what the program stores; a data file whose documents have another one is refused. */
  dataVersion?: number;
  /** What is there will be replaced whole, whatever its version. */
  replacing?: boolean;
  /** Milliseconds that have passed, by which a transaction is dropped after 30 s; without it, those of this machine. */
  elapsed?: () => number;
  fault?: Fault;
  /** Hears what functions ask of WeChat's server APIs. */
  asked?: (api: string, params: Readonly<Record<string, unknown>>) => void;
  /** Function by the event that WeChat pushes to it, as one names them in the cloud's console: `{wxa_media_check: 'evidence'}`. */
  pushes?: Readonly<Record<string, string>>;
  /** Timers go off only when one asks; without it also when their cron says, by the real clock. */
  timersOnDemand?: boolean;
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
  /** Resolves when what WeChat has pushed so far is heard. */
  heard(): Promise<void>;
  /** Moves the clock of every function by `offsetMs`; kept in the data file. */
  setTime(offsetMs: number): void;
  /**
   * Lets the clock of every function stand at `at` (UTC ms) until the time is set again, and draws `randomInt` from it: the same calls
   * leave the same documents.
   */
  holdTime(at: number): void;
  /** The functions' now, UTC ms. */
  now(): number;
  /** What requests have read of the database since the last time one asked. */
  takeReads(): ReadingByAction;
  exportData(): Record<string, Document[]>;
  /** Subscription messages that went out, oldest first. */
  outbox(): SentMessage[];
  /** A person accepts templates; each acceptance gives one message. */
  subscribe(openid: string, templateIds: readonly string[]): void;
  /** A person agrees to tell the telephone number; answers the code for `phonenumber.getPhoneNumber`. */
  phoneCode(phone: string): string;
  /** Every file with who wrote it. */
  exportFiles(): FileContent[];
  /** Begins again with these documents and files: no others, no messages or consents. All of it or, killed meanwhile, nothing. */
  importData(data: Record<string, readonly Document[]>, files?: readonly FileContent[]): void;
  close(): Promise<void>;
}

/** The data file was written by a program that stores things otherwise. */
export class OtherVersion extends Error {
  constructor(dataFile: string, kept: number, wanted: number) {
    super(`The data in ${dataFile} has version ${kept}; this program reads version ${wanted}.`);
  }
}

/** The version of the documents there are; 0 where none was written down, undefined where there is no document. */
function versionOf(tables: Tables): number | undefined {
  const written = tables.recall('dataVersion');
  if (written !== undefined) return Number(written);
  return tables.isEmpty() ? undefined : 0;
}

/** Starts WeChat's cloud on this machine, for functions built against the real `wx-server-sdk`. Only loopback is listened on. */
export async function startEmulator(options: Options): Promise<Emulator> {
  const { collections, log = () => undefined } = options;
  const dataFile = placeOf(options.dataFile);
  const functionsDir = path.resolve(options.functionsDir);
  const unlock = lockData(dataFile);
  const tables = new Tables(dataFile, collections);
  const keepVersion = () => options.dataVersion !== undefined && tables.remember('dataVersion', String(options.dataVersion));
  const kept = versionOf(tables);
  if (options.dataVersion !== undefined && kept !== undefined && kept !== options.dataVersion && !options.replacing) {
    tables.close();
    unlock();
    throw new OtherVersion(dataFile, kept, options.dataVersion);
  }
  if (kept === undefined) keepVersion();
  const store = new Store(tables, options.elapsed);
  let clock: Clock = { offsetMs: Number(tables.recall('clockOffsetMs') ?? 0) };
  const now = () => clock.heldAt ?? Date.now() + clock.offsetMs;
  let url = '';

  const subscriptions = subscriptionsOf(tables, now);
  const bucket = bucketOf(tables, dataFile);
  bucket.sweep();
  const signatures = signaturesOf(tables, now);
  /** When a person last called, of this run of the emulator alone. */
  const lastCalls = new Map<string, number>();
  const phoneCodes = phoneCodesOf(tables, now);
  const contentAt = (address: string) => {
    const file = fileAt(url, address, bucket, signatures);
    return file && bucket.content(file);
  };
  /** What WeChat pushed and nobody has heard to its end. */
  const hearing = new Set<Promise<unknown>>();
  /** To the function that is named for it, after what is going on now; WeChat pushes to nobody when none is. */
  const push = (event: MediaChecked) => {
    const name = options.pushes?.[event.Event];
    if (name === undefined) return log(`${event.Event}: no function is named for it\n`);
    const heard: Promise<unknown> = new Promise((next) => setImmediate(next))
      .then(() => cloud.call(name, event, 'push'))
      .catch((error: unknown) => log(`${name}: ${String(error)}\n`))
      .finally(() => hearing.delete(heard));
    hearing.add(heard);
  };
  const apis = {
    'subscribeMessage.send': subscriptions.send,
    'security.msgSecCheck': contentCheckOf(now, (openid) => lastCalls.get(openid)),
    'security.mediaCheckAsync': mediaCheckOf(now, contentAt, (openid) => lastCalls.get(openid), push),
    'wxacode.getUnlimited': unlimitedCode,
    'phonenumber.getPhoneNumber': phoneCodes.getPhoneNumber,
  };
  const openApi = openApiAction(functionsDir, apis, options.asked);
  const cloud = new Cloud({
    store,
    functionsDir,
    clock: () => clock,
    now,
    log,
    fault: options.fault,
    seen: (openid) => lastCalls.set(openid, now()),
    actions: { ...storageActions(bucket, signatures, () => url), 'wx.openApi': openApi },
  });

  const timers = timersOf(functionsDir);
  const goOff = (name: string) => cloud.call(name, {}, 'timer').catch((error: unknown) => log(`${name}: ${String(error)}\n`));
  // A declaration that is not emulated is refused at the start, not at the first call.
  for (const name of readdirSync(functionsDir)) resourcesOf(functionsDir, name);
  const emulator: Omit<Emulator, 'url' | 'close'> = {
    call: async (name, data, openid) => {
      refuseLargeCall(data);
      return cloud.call(name, data, { openid });
    },
    callTimer: (name) => cloud.call(name, {}, 'timer'),
    heard: async () => {
      while (hearing.size > 0) await Promise.all(hearing);
    },
    runTimers: async () => {
      for (const timer of timers) await goOff(timer.function);
    },
    setTime: (offsetMs) => {
      clock = { offsetMs };
      tables.remember('clockOffsetMs', String(offsetMs));
    },
    holdTime: (at) => {
      clock = { ...clock, heldAt: at };
    },
    now,
    exportData: () => documentsOf(tables),
    exportFiles: () => filesOf(bucket),
    takeReads: () => store.reads.take(),
    outbox: () => subscriptions.outbox(),
    subscribe: (openid, templateIds) => subscriptions.accept(openid, templateIds),
    phoneCode: (phone) => phoneCodes.issue(phone),
    importData: (data, files = []) => {
      const documents = Object.entries(data).flatMap(([collection, all]) =>
        all.map((one) => ({ collection, id: String(one._id), document: stringify({ ...one }) })),
      );
      bucket.replaceAll(files, () => {
        store.replaceAll(documents);
        keepVersion();
        subscriptions.clear();
        phoneCodes.clear();
      });
    },
  };
  const storage = storageDoors(bucket, signatures, () => url);
  const http = await serveHttp({
    ...options,
    ...emulator,
    storage,
    gateway: (request) => cloud.gateway(request),
    dataPage: (url) => dataPage(tables, url),
  });
  url = http.url;
  cloud.listenAt(url);
  const itself = options.timersOnDemand ? [] : timers;
  const stopTicking = ticking(itself, ({ function: name }) => void goOff(name));
  return {
    ...emulator,
    url,
    close: async () => {
      stopTicking();
      await http.close();
      await cloud.close();
      tables.close();
      unlock();
    },
  };
}
