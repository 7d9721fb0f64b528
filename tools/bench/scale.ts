import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { databaseActions } from '../../emulator/database/database';
import { parseDocument } from '../../emulator/ground/ejson';
import type { Emulator } from '../../emulator/emulator';
import { Store } from '../../emulator/store/store';
import { Tables } from '../../emulator/store/table';
import personas from '../demo/personas.json';
import { openidOf } from '../demo/county';
import { loadCases } from './bulk';
import { emulatorAt, median } from './measure';
import { costOf, pages, type PageAsked, type PageCost } from './pages';

/** The day the pages are asked for: every case of the year has been decided by then. */
const LATE = Date.parse('2026-12-31T10:00:00+08:00');
const ROUNDS = 5;
/** What takes so long is asked once. */
const SLOW_MS = 3_000;

/** Beyond so many cases the pipeline, which holds every event it reads, is asked for the last month alone. */
const WHOLE_YEAR = 200_000;

/** The same sums as the figures page, from a day on, taken from the ledger by the database's own pipeline. */
const pipelineFrom = (day: string) => [
  ['$match', { 'entries.day': { $gte: day, $lte: '2026-12-31' } }],
  ['$unwind', '$entries'],
  ['$match', { 'entries.day': { $gte: day, $lte: '2026-12-31' }, 'entries.effective': { $lte: '2026-12-31' } }],
  [
    '$group',
    {
      _id: { measure: '$entries.measure', office: '$entries.office', month: { $substr: ['$entries.day', 0, 7] } },
      n: { $sum: '$entries.n' },
      d: { $sum: '$entries.d' },
    },
  ],
  ['$limit', 1000],
];

function aggregate(
  file: string,
  from: string,
): {
  took: number;
  documents: number;
  groups: { _id: { measure: string }; n: number; d: number }[];
} {
  const tables = new Tables(file, collections);
  const store = new Store(tables);
  const stages = pipelineFrom(from).map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) }));
  store.reads.take();
  const began = performance.now();
  const reply = store.reads.during('aggregate', () =>
    databaseActions['database.aggregateDocuments']!(store, { collectionName: 'events', stages } as never, LATE),
  ) as { data: { list: string[] } };
  const took = performance.now() - began;
  const { documents } = store.reads.take();
  tables.close();
  return { took, documents, groups: reply.data.list.map((text) => parseDocument(text) as never) };
}

interface Told {
  ok: boolean;
  data: { measures: { id: string; n: number; d: number; byMonth: { n: number; d: number }[] }[] };
}

/** One page at one size; `failed` where it was not answered. */
export interface Paged extends PageCost {
  name: string;
  grows?: string | undefined;
  took: number;
  failed?: string;
}

/** Pages at one size, and the same figures by the database's own pipeline over the events. */
export interface AtScale {
  count: number;
  loaded: number;
  bytes: number;
  pages: Paged[];
  pipeline: { of: string; took: number; documents: number; agrees: boolean };
}

/** A page asked a few times: the median of what it took, and what the last one read. */
async function askedFor(emulator: Emulator, page: PageAsked): Promise<{ cost: Paged; reply: Told }> {
  const times: number[] = [];
  let cost: PageCost = { keys: 0, documents: 0, counting: 0 };
  let reply: Told | Error = new Error('not asked');
  for (let round = 0; round < ROUNDS && !(times[0]! > SLOW_MS); round += 1) {
    emulator.takeReads();
    const start = performance.now();
    const data = { path: page.path, type: 'query', input: page.input, clientVersion: 'bench' };
    reply = (await emulator.call(page.function, data, openidOf(page.who)).catch((error: unknown) => error)) as Told | Error;
    times.push(performance.now() - start);
    cost = costOf(emulator.takeReads().actions);
    if (reply instanceof Error || !reply.ok) break;
  }
  const failed = reply instanceof Error ? reply.message : reply.ok ? undefined : JSON.stringify(reply);
  return {
    cost: { name: page.name, grows: page.grows, took: median(times), ...cost, ...(failed && { failed }) },
    reply: reply as Told,
  };
}

/** Pages and the pipeline over `count` cases: what each reads, how long it takes, and whether both ways of counting agree. */
export async function atScale(count: number): Promise<AtScale> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'cloud.db');
  try {
    const began = performance.now();
    loadCases(file, count);
    const loaded = performance.now() - began;
    const bytes = statSync(file).size;
    const emulator = await emulatorAt(file, personas, LATE);
    const found: Paged[] = [];
    let figures: Told['data']['measures'] = [];
    for (const page of pages) {
      const { cost, reply } = await askedFor(emulator, page);
      if (page.path === 'figures') figures = reply.data.measures;
      found.push(cost);
    }
    await emulator.close();
    const wholeYear = count <= WHOLE_YEAR;
    const { took, documents, groups } = aggregate(file, wholeYear ? '2026-01-01' : '2026-12-01');
    const agrees = figures
      .map(({ id, n, d, byMonth }) => ({ id, ...(wholeYear ? { n, d } : byMonth[11]!) }))
      .filter(({ d }) => d > 0)
      .every(({ id, n, d }) => {
        const of = groups.filter(({ _id }) => _id.measure === id);
        return n === of.reduce((sum, one) => sum + one.n, 0) && d === of.reduce((sum, one) => sum + one.d, 0);
      });
    const of = wholeYear ? 'figures by aggregation' : 'December by aggregation';
    return { count, loaded, bytes, pages: found, pipeline: { of, took, documents, agrees } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
