import { builtIn } from '@domain/law/calendar/calendar';
import Database from 'libsql';
import { county } from '../../config/county';
import { listed } from '../../cloudfunctions/complaints/acts/followed';
import { collections, type CollectionName } from '../../cloudfunctions/collections';
import { plusDays, startOfDay, type CivilDate } from '../../domain/civil-date';
import { startDeadline } from '../../domain/law/deadline/clocks';
import type { Entry } from '../../domain/indicator/ledger/entries';
import { linesWith, type Told } from '../../domain/indicator/ledger/lines';
import { measures, type Measure } from '../../domain/indicator/measures';
import { nameOf, placeOf, type Cells } from '../../domain/indicator/ledger/folded';
import { entriesOf, indexesOf } from '../../emulator/store/indexes';
import { looseName, Tables } from '../../emulator/store/table';
import type { Document } from '../../emulator/ground/values';
import { consumers } from '../demo/consumers';
import { staffDesks, staffMembers } from '../demo/county';
import { memberIdOf } from '../demo/member-id';

const offices = county.offices.map(({ code }) => code);
const members = consumers.map(({ openid }) => memberIdOf(openid));
const hash = 'ab'.repeat(32);
/** Documents of one transaction, and rows of one statement. */
const BATCH = 20_000;
const ROWS = 50;

/** Collects rows for a table and inserts them many at a time. */
function inserterOf(db: InstanceType<typeof Database>, into: string, width: number) {
  const one = `(${Array(width).fill('?').join(', ')})`;
  const statementOf = (rows: number) => db.prepare(`INSERT INTO ${into} VALUES ${Array(rows).fill(one).join(', ')}`);
  const full = statementOf(ROWS);
  let waiting: unknown[] = [];
  return {
    add: (...row: unknown[]) => {
      waiting.push(...row);
      if (waiting.length < ROWS * width) return;
      full.run(...waiting);
      waiting = [];
    },
    flush: () => {
      if (waiting.length) statementOf(waiting.length / width).run(...waiting);
      waiting = [];
    },
  };
}

export type Put = (collection: CollectionName, document: Document & { _id: string }) => void;

/** Writes documents and their index entries past the store: the same tables, in large transactions and without waiting for the disk. */
function writerOf(file: string) {
  new Tables(file, collections).close();
  const db = new Database(file);
  db.exec(
    'PRAGMA synchronous = OFF; PRAGMA cache_size = -3000000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 200000;',
  );
  const loose = new Set<string>();
  const plans = new Map(
    (Object.keys(collections) as CollectionName[]).map((name) => {
      const indexes = indexesOf(name, collections[name]).map((index) => ({
        index,
        rows: inserterOf(db, `"${index.table}"`, Object.keys(index.fields).length + 1),
      }));
      return [name, { documents: inserterOf(db, `"c_${name}" (id, version, document)`, 3), indexes }];
    }),
  );
  const tables = [...plans.values()].flatMap(({ indexes }) => indexes.map(({ index }) => index.table));
  // The way back from a document to its entries is made at the end, once.
  for (const table of tables) db.exec(`DROP INDEX "${table}_id"`);
  let pending = 0;
  db.exec('BEGIN');
  const put: Put = (collection, document) => {
    const plan = plans.get(collection)!;
    plan.documents.add(document._id, 1, JSON.stringify(document));
    for (const { index, rows } of plan.indexes) {
      const entries = entriesOf(index, document);
      for (const path of entries.loose) loose.add(looseName(index, path));
      for (const keys of entries.keys) rows.add(...keys, document._id);
    }
    pending += 1;
    if (pending % BATCH === 0) db.exec('COMMIT; BEGIN');
  };
  const end = () => {
    for (const { documents, indexes } of plans.values()) {
      documents.flush();
      indexes.forEach(({ rows }) => rows.flush());
    }
    for (const table of tables) db.exec(`CREATE INDEX "${table}_id" ON "${table}" (id)`);
    const remember = db.prepare(
      'INSERT INTO emulator (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    );
    for (const name of loose) remember.run(name, 'yes');
    remember.run('version', '1');
    db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE);');
    db.close();
  };
  return { put, end };
}

/** What one day adds to a measure, with how often each value stands there where the measure keeps them. */
interface Sum {
  n: number;
  d: number;
  values?: Map<number, number>;
}

/** Mutable sums of one office and month: what folding the events one by one comes to, made while they are written. */
type Sums = Map<string, Map<string, Map<string, Sum>>>;

function add(sums: Sums, entry: Entry): void {
  const name = nameOf(placeOf(entry));
  const cells = sums.get(name) ?? new Map<string, Map<string, Sum>>();
  sums.set(name, cells);
  const days = cells.get(entry.measure) ?? new Map<string, Sum>();
  cells.set(entry.measure, days);
  const { n, d, values = new Map<number, number>() } = days.get(entry.effective) ?? { n: 0, d: 0 };
  const kept = (measures[entry.measure] as Measure).values === true;
  const value = entry.n / entry.d;
  if (kept) values.set(value, (values.get(value) ?? 0) + entry.d);
  days.set(entry.effective, { n: n + entry.n, d: d + entry.d, ...(kept && { values }) });
}

function cellsOf(sums: Map<string, Map<string, Sum>>): Cells {
  const valuesOf = (values: ReadonlyMap<number, number>) => Object.fromEntries([...values].filter(([, count]) => count));
  const cellOf = ({ n, d, values }: Sum) => (values ? [n, d, valuesOf(values)] : [n, d]);
  const cells = [...sums].map(([measure, days]) => [
    measure,
    Object.fromEntries([...days].filter(([, { n, d }]) => n || d).map(([day, sum]) => [day, cellOf(sum)])),
  ]);
  return Object.fromEntries(cells.filter(([, days]) => Object.keys(days as object).length)) as Cells;
}

const entry = (measure: Entry['measure'], office: string, day: string, n: number, d = 1, effective = day): Entry => ({
  measure,
  office,
  day,
  effective,
  n,
  d,
});

/** Everything of a case that follows from the day it was received, counted once a day. */
function daysFrom(on: CivilDate) {
  const [accepted, closed, boughtOn] = [plusDays(on, 3), plusDays(on, 20), plusDays(on, -9)];
  const c1 = startDeadline('C1', on, on, builtIn);
  const c2 = startDeadline('C2', accepted, on, builtIn);
  return { accepted, closed, boughtOn, c1, c2, lateFrom: plusDays(c1.dueOn, 1), midnight: startOfDay(on) };
}
const known = new Map<CivilDate, ReturnType<typeof daysFrom>>();
function datesOf(on: CivilDate) {
  const found = known.get(on) ?? daysFrom(on);
  known.set(on, found);
  return found;
}

/**
 * A year's cases in a data file: each a complaint that was received, and but for one in 500 accepted, mediated, closed and rated, with two
 * events; and the figures as folding those events gives them. `more` says what is another in the one of this number, received on this day;
 * `beside` writes what is kept beside each, and is called without one when all are written.
 */
export function loadCases(
  file: string,
  count: number,
  more: (i: number, on: CivilDate) => object = () => ({}),
  beside: (put: Put, complaint?: Document & { _id: string }) => void = () => undefined,
): void {
  const { put, end } = writerOf(file);
  const sums: Sums = new Map();
  let last = { at: 0, id: '' };
  for (const member of staffMembers()) put('members', member);
  put('settings', staffDesks());
  for (let i = 0; i < count; i += 1) {
    const office = offices[i % 4]!;
    const on = `2026-${String(1 + (Math.floor(i / 4) % 12)).padStart(2, '0')}-${String(1 + (Math.floor(i / 48) % 27)).padStart(2, '0')}`;
    const _id = `c_${String(i).padStart(9, '0')}`;
    const { accepted, closed, boughtOn, c1, c2, lateFrom, midnight } = datesOf(on);
    // Eight hours of a working day, each act at a millisecond of its own.
    const at = midnight + 36_000_000 + ((i * 7919) % 28_800_000);
    const open = i % 500 === 0;
    const pending = entry('firstDecisionOnTime', office, c1.dueOn, 0, 1, lateFrom);
    const mediated = i % 3 === 0 ? 0 : 1;
    const done: Entry[] = [
      { ...pending, n: 0, d: -1 },
      entry('firstDecisionOnTime', office, accepted, 1),
      entry('closingOnTimeA', office, closed, 1),
      entry('closingOnTimeB', office, closed, 1),
      entry('mediationSuccessA', office, closed, mediated),
      entry('mediationSuccessB', office, closed, mediated),
      entry('satisfactionA', office, closed, 3 + (i % 3)),
    ];
    const told: Told[] = [];
    const say = (version: number, when: number, command: string, entries: Entry[]) => {
      const _event = `e_${String(i).padStart(9, '0')}-${version}`;
      const subject = { kind: 'complaint', id: _id, version };
      const by = { member: members[i % 60], relation: 'handler', unit: office, shown: '张建军' };
      const answer = { id: _id, version };
      const fixed = { inputHash: hash, personalHash: hash, previous: hash, hash };
      told.push({ _id: _event, at: when, subject, entries });
      put('events', { _id: _event, subject, command, at: when, on, by, article: '令121-15', entries, answer, ...fixed });
      entries.forEach((one) => add(sums, one));
      if (when > last.at || (when === last.at && _event > last.id)) last = { at: when, id: _event };
    };
    say(1, at, 'submit', [pending]);
    if (!open) say(2, at + 20 * 86_400_000, 'agree', done);
    for (const line of linesWith([], told)) put('lines', line as never);
    const complaint: Document & { _id: string } = {
      _id,
      kind: 'complaint',
      no: `${county.prefix}-2026-${String(i + 1).padStart(4, '0')}`,
      version: open ? 1 : 2,
      state: open ? 'received' : 'closed',
      source: 'miniProgram',
      office,
      intakeOffice: office,
      receivedAt: at,
      receivedOn: on,
      online: true,
      onlineClassifiedBy: 'complainant',
      complainant: { ...consumers[i % 60]!.complainant, member: members[i % 60] },
      respondent: {
        kind: 'inPlatformMerchant',
        name: '松林山货铺',
        platform: '山货集市',
        address: `${county.province}${county.city}${county.name}`,
      },
      purchase: { goods: '薄皮核桃 5 斤', boughtOn, amountFen: 12_900 },
      category: 'produce',
      problem: 'mismatch',
      facts: '收到的核桃有一半多是空壳和发霉的，和页面上写的当年新货不一样，联系店铺说已经发出不给退。',
      requests: ['refund'],
      consents: { mediation: true, publish: false, entrust: true, directContact: false },
      deadlines: open
        ? [c1]
        : [
            { ...c1, metOn: accepted },
            { ...c2, metOn: closed },
          ],
      ...(!open && {
        decision: { kind: 'accepted', on: accepted, by: '张建军', article: '令121-15', dispatchedOn: accepted },
        closing: { on: closed, by: '张建军', outcome: mediated ? 'mediated' : 'withdrawn' },
        rating: { stars: 3 + (i % 3), on: closed },
      }),
      head: { event: `e_${String(i).padStart(9, '0')}-${open ? 1 : 2}`, hash, by: '张建军', member: members[0], at },
      platform12315No: `1620000${String(i).padStart(9, '0')}`,
      ...more(i, on),
    };
    put('complaints', { ...complaint, ...listed(complaint as never, builtIn) });
    beside(put, complaint);
  }
  for (const [name, of] of sums) {
    const [office, month] = name.split('.');
    put('figures', { _id: name, office, month, cells: cellsOf(of), upTo: last });
  }
  for (const mark of ['watermark', 'lines']) put('figures', { _id: mark, upTo: last });
  beside(put);
  end();
}
