import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { databaseActions } from '../../emulator/database/database';
import { parseDocument } from '../../emulator/ground/ejson';
import { Store } from '../../emulator/store/store';
import { Tables } from '../../emulator/store/table';
import personas from '../demo/personas.json';
import { openidOf } from '../demo/county';
import { loadCases } from './bulk';
import { emulatorAt, median, ms, type Measurement } from './measure';

/** The day the pages are asked for: every case of the year has been decided by then. */
const LATE = Date.parse('2026-12-31T10:00:00+08:00');
const ROUNDS = 5;
/** What takes so long is asked once. */
const SLOW_MS = 3_000;

const pages = [
  { name: 'figures of the year', who: 'leader', function: 'indicators', path: 'figures', input: { year: 2026 } },
  { name: 'desk, due first', who: 'handler', function: 'complaints', path: 'queue', input: { chip: 'received' } },
  { name: 'own complaints', who: 'consumer', function: 'complaints', path: 'mine', input: {} },
  {
    name: 'cases behind d, one month',
    who: 'leader',
    function: 'indicators',
    path: 'cases',
    input: { year: 2026, month: 5, measure: 'firstDecisionOnTime', part: 'd' },
  },
] as const;

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

/** Pages and the pipeline over `count` cases; says what each reads, how long it takes, and whether both ways of counting agree. */
export async function atScale(count: number): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'cloud.db');
  try {
    const began = performance.now();
    loadCases(file, count);
    const loaded = performance.now() - began;
    const rows: Measurement[] = [
      [`${count} cases`, 'loaded in bulk', `${Math.round(loaded / 1000)} s`, `${Math.round(statSync(file).size / 2 ** 20)} MB`],
    ];
    const emulator = await emulatorAt(file, personas, LATE);
    let figures: Told['data']['measures'] = [];
    let folded = 0;
    for (const page of pages) {
      const times: number[] = [];
      let read = { documents: 0, bytes: 0 };
      let failed = '';
      for (let round = 0; round < ROUNDS && !failed; round += 1) {
        emulator.takeReads();
        const start = performance.now();
        const data = { path: page.path, type: 'query', input: page.input, clientVersion: 'bench' };
        const reply = await emulator.call(page.function, data, openidOf(page.who)).catch((error: unknown) => error);
        times.push(performance.now() - start);
        if (times[round]! > SLOW_MS) round = ROUNDS;
        read = emulator.takeReads();
        if (!(reply as Told).ok) failed = reply instanceof Error ? reply.message : 'refused';
        else if (page.path === 'figures') figures = (reply as Told).data.measures;
      }
      if (page.path === 'figures') folded = median(times);
      const time = failed ? 'not answered' : ms(median(times));
      const cost = `${read.documents} documents, ${Math.ceil(read.bytes / 1024)} KB`;
      rows.push([`${count} cases`, page.name, time, failed ? `${cost}; ${failed}` : cost]);
    }
    await emulator.close();
    const wholeYear = count <= WHOLE_YEAR;
    const { took, documents, groups } = aggregate(file, wholeYear ? '2026-01-01' : '2026-12-01');
    const agree = figures
      .map(({ id, n, d, byMonth }) => ({ id, ...(wholeYear ? { n, d } : byMonth[11]!) }))
      .filter(({ d }) => d > 0)
      .every(({ id, n, d }) => {
        const of = groups.filter(({ _id }) => _id.measure === id);
        return n === of.reduce((sum, one) => sum + one.n, 0) && d === of.reduce((sum, one) => sum + one.d, 0);
      });
    rows.push([
      `${count} cases`,
      wholeYear ? 'figures by aggregation' : 'December by aggregation',
      ms(took),
      `${documents} documents; ${agree ? 'same figures' : 'OTHER FIGURES'}`,
    ]);
    rows.push([`${count} cases`, 'aggregation ÷ folded figures', `× ${(took / folded).toFixed(1)}`, '']);
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
