import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plusDays, startOfDay } from '../../../domain/civil-date';
import { suggestCategory, suggestProblem } from '../../../domain/whose-matter/classes';
import { county } from '../../../config/county';
import { chanceOf } from '../../demo/chance';
import personas from '../../demo/personas.json';
import { loadCases } from '../bulk';
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
 * So many complaints of one year, folded from their first event on, counted by day, and looked at in the night after the last of them and
 * in another one, step by step: what each kind of step cost.
 */
export async function signalsAt(count: number): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'cloud.db');
    loadCases(file, count, writing());
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
      rows.push(...rowsOf(`${count} complaints`, n === 1 ? 'all' : 'next night', steps));
    }
    const { signals = [], signalFolds = [], sightings = [] } = emulator.exportData();
    await emulator.close();
    const largest = Math.max(0, ...signalFolds.map((one) => JSON.stringify(one).length));
    const kept = `${signalFolds.length} counts, the largest ${Math.ceil(largest / 1000)} KB; who complained of ${sightings.length}`;
    return [...rows, [`${count} complaints`, 'found and kept', `${signals.length} signals`, kept]];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
