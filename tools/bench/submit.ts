import Database from 'libsql';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { county } from '../../config/county';
import type { SubmitInput } from '../../domain/complaint/filing/schema';
import { personShares } from '../../domain/shares';
import { consumers } from '../demo/consumers';
import { DEMO_NOW, openBureau, showNotice } from '../demo/county';
import personas from '../demo/personas.json';
import { emulatorAt, type Measurement } from './measure';

const COUNT = 200;
/** Nobody files more than its share of a day: as many people as it takes. */
const people = Array.from({ length: COUNT / personShares.submit.day + 1 }, (_, n) => `oLD97Bench${String(n).padStart(18, '0')}`);
const whoFiles = (n: number) => people[Math.floor(n / personShares.submit.day)]!;

const form = (n: number): SubmitInput => ({
  respondent: {
    kind: 'inPlatformMerchant',
    name: '松林山货铺',
    platform: '山货集市',
    address: `${county.province}${county.city}${county.name}`,
  },
  purchase: { goods: '薄皮核桃 5 斤', boughtOn: '2026-11-10', amountFen: 12_900, orderNo: `BENCH${n}` },
  category: 'produce',
  problem: 'mismatch',
  facts: '收到的核桃有一半多是空壳和发霉的，和页面上写的当年新货不一样，联系店铺说已经发出不给退。',
  requests: ['refund'],
  complainant: consumers[3]!.complainant,
  consents: { mediation: true, publish: false, entrust: true, directContact: false },
});

const each = (took: number) => `${(took / COUNT).toFixed(1)} ms each`;

/** Complaints filed one after the other through SDK, wire and store, beside the same documents written by SQLite alone, both to a file and waiting for the disk. */
export async function submitting(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const emulator = await emulatorAt(path.join(folder, 'cloud.db'), personas, DEMO_NOW);
    await openBureau(emulator);
    const file = async (n: number) => {
      const data = { path: 'submit', type: 'mutation', input: form(n), key: `bench-key-${n}`, clientVersion: 'bench' };
      const reply = (await emulator.call('complaints', data, whoFiles(n))) as { ok: boolean };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
    };
    for (const openid of people) await showNotice(emulator, openid);
    await file(0);
    const before = Object.values(emulator.exportData()).flat().length;
    let began = performance.now();
    for (let n = 1; n <= COUNT; n += 1) await file(n);
    const through = performance.now() - began;
    const data = emulator.exportData();
    const perCase = (Object.values(data).flat().length - before) / COUNT;
    const written = [data.complaints!.at(-1), data.events!.at(-1), data.counters![0]].map((one) => JSON.stringify(one));
    await emulator.close();

    const db = new Database(path.join(folder, 'raw.db'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE documents (id TEXT PRIMARY KEY, document TEXT)');
    const put = db.prepare('INSERT INTO documents VALUES (?, ?)');
    began = performance.now();
    for (let n = 0; n < COUNT; n += 1) {
      db.exec('BEGIN');
      written.forEach((document, at) => put.run(`${n}-${at}`, document));
      db.exec('COMMIT');
    }
    const raw = performance.now() - began;
    db.close();
    return [
      ['submit', 'through SDK, wire and store', each(through), `${COUNT} complaints, ${perCase} new documents each`],
      ['submit', 'raw SQLite, three documents', each(raw), 'one transaction each'],
      ['submit', 'through ÷ raw', `× ${(through / raw).toFixed(1)}`, ''],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
