import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plusDays, startOfDay } from '../../../domain/civil-date';
import { suggestCategory, suggestProblem } from '../../../domain/whose-matter/classes';
import { county } from '../../../config/county';
import { chanceOf } from '../../demo/chance';
import personas from '../../demo/personas.json';
import Database from 'libsql';
import { hidingBy } from '../../../cloudfunctions/bulletins/signals/hidden-name';
import { WAY } from '../../../cloudfunctions/bulletins/signals/way';
import { sightingOf, type Sighted } from '../../../domain/signal/sighting';
import type { Document } from '../../../emulator/ground/values';
import { loadCases, type Put } from '../bulk';
import { emulatorAt, ms, root, type Measurement } from '../measure';
import { factsOf, shops } from './history';
import { takeSteps, type Stepped } from './stepping';

/** The last day of the complaints, and the nights after it: all that is behind, and a usual one. */
const LAST = '2026-12-27';
const NIGHTS = 2;
/** In one shop so many complain in the last week. */
const OUTBREAK = 40;

const at = (day: string, minute: number) => startOfDay(day) + minute * 60_000;

/** Who complains of what, where: a hundred shops, one person in seven for the second time, and at the end an outbreak. */
function writing() {
  const chance = chanceOf('load');
  let out = 0;
  return (i: number, on: string) => {
    const shop = shops[chance.whole(0, shops.length - 1)]!;
    const goods = chance.one(shop.goods);
    const facts = factsOf(chance.one(goods.faults).text, chance);
    const breaks = on > plusDays(LAST, -7) && i % 5 === 0 && (out += 1) <= OUTBREAK;
    const person = chance.in100(14) && !breaks ? chance.whole(0, i) : i;
    const [category, problem] = [suggestCategory(goods.name) ?? 'other', suggestProblem(facts) ?? 'other'];
    const address = `${county.province}${county.city}${county.name}${shop.town}`;
    return {
      complainant: { name: '某人', phone: `139${String(person).padStart(8, '0')}`, address: '' },
      respondent: { kind: shop.kind, name: breaks ? '某某新开的铺子' : shop.name, platform: '山货集市', address },
      purchase: { goods: goods.name, boughtOn: on, amountFen: 10_000 },
      ...{ category, problem, facts },
    };
  };
}

/** Up to here everything was folded long ago, by as many steps as there are hundreds of events. */
const FOLDED_TO = plusDays(LAST, -7);
const SECRET = '00'.repeat(32);

/** What the steps that folded the events up to then left: what is known of each complaint of before, and all their days to be counted. */
function foldedBefore() {
  const hide = hidingBy(SECRET);
  const days: Record<string, number> = {};
  return (put: Put, complaint?: Document & { _id: string }) => {
    if (complaint) {
      const { id: _id, ...sighting } = sightingOf(complaint as unknown as Sighted, county, hide);
      if (sighting.day >= FOLDED_TO) return;
      days[sighting.day] = 1;
      put('sightings', { _id, ...sighting, people: [...sighting.people] });
      return;
    }
    put('settings', { _id: 'signals', secret: SECRET });
    put('signalFolds', { _id: 'due', days, changes: 1 });
    put('signalFolds', { _id: 'watermark', way: WAY, upTo: { at: startOfDay(FOLDED_TO), id: '' } });
  };
}

const most = (steps: readonly Stepped[], of: 'requests' | 'documents' | 'ms') => Math.max(0, ...steps.map((one) => one[of]));
const words = { fold: 'folding', count: 'counting', night: 'looking' } as const;

function rowsOf(of: string, when: string, steps: readonly Stepped[]): Measurement[] {
  return Object.entries(words).flatMap(([kind, what]): Measurement[] => {
    const own = steps.filter((one) => one.of === kind);
    const took = own.reduce((sum, one) => sum + one.ms, 0);
    const longest = `at most ${most(own, 'requests')} requests, ${most(own, 'documents')} documents, ${ms(most(own, 'ms'))} a step`;
    return own.length ? [[of, `${when}: ${what}`, `${own.length} steps`, `${ms(took)}; ${longest}`]] : [];
  });
}

/**
 * So many complaints of one year, those of its last week and what happened in it folded, the whole year counted by day, and looked at in the
 * night after the last of them and in another one, step by step: what each kind of step cost.
 */
export async function signalsAt(count: number): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'cloud.db');
    loadCases(file, count, writing(), foldedBefore());
    const emulator = await emulatorAt(
      file,
      personas,
      at(plusDays(LAST, 1), 10),
      () => undefined,
      path.join(root, 'dist/bench/functions'),
    );
    const rows: Measurement[] = [];
    for (let n = 1; n <= NIGHTS; n += 1) {
      emulator.setTime(at(plusDays(LAST, n), 10) - Date.now());
      const steps: Stepped[] = [];
      await takeSteps(emulator, 'signals', (step) => void steps.push(step));
      rows.push(...rowsOf(`${count} complaints`, n === 1 ? 'year' : 'next night', steps));
    }
    await emulator.close();
    return [...rows, [`${count} complaints`, 'found and kept', ...keptIn(file)]];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands in the file at the end. */
function keptIn(file: string): [string, string] {
  const db = new Database(file, { readonly: true });
  const ask = (what: string, collection: string) =>
    Number(Object.values(db.prepare(`SELECT ${what} FROM c_${collection}`).get() as object)[0]);
  const largest = Math.ceil(ask('max(length(document))', 'signalFolds') / 1000);
  const kept = `${ask('count(*)', 'signalFolds')} counts, the largest ${largest} KB; who complained of ${ask('count(*)', 'sightings')}`;
  const found = `${ask('count(*)', 'signals')} signals`;
  db.close();
  return [found, kept];
}
