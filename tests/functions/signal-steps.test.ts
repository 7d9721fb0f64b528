// The night's work on signals is done in steps: none grows with the number of complaints, and none does anything twice.
import { build } from 'esbuild';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { plusDays, startOfDay } from '../../domain/civil-date';
import type { Emulator, Options } from '../../emulator/emulator';
import { takeSteps, type Stepped } from '../../tools/bench/signals/stepping';
import { staffDesks, staffMembers } from '../../tools/demo/county';
import { startEmulator } from '../emulator';
import { sizeOf } from '../sizes';

type Fault = NonNullable<Options['fault']>;
type Data = Record<string, (Record<string, unknown> & { _id: string })[]>;

const root = path.resolve(__dirname, '../..');
const LAST = '2026-11-20';
/** More than the cloud keeps a transaction open, ms. */
const LONG_ENOUGH = 31_000;

let emulator: Emulator;
let fault: Fault = () => undefined;
/** Milliseconds that have passed for transactions. */
let elapsed = 0;
beforeAll(async () => {
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'signals-'));
  await build({
    entryPoints: [path.join(root, 'tools/bench/signals/step.ts')],
    outfile: path.join(functionsDir, 'signals', 'index.js'),
    bundle: true,
    platform: 'node',
    alias: { '@domain': path.join(root, 'domain'), '@config': path.join(root, 'config') },
    logLevel: 'error',
  });
  copyFileSync(path.join(root, 'cloudfunctions/timer/config.json'), path.join(functionsDir, 'signals', 'config.json'));
  emulator = await startEmulator({
    functionsDir,
    collections,
    elapsed: () => elapsed,
    fault: (stage) => fault(stage),
    log: () => undefined,
  });
});
afterAll(() => emulator.close());

const data = () => emulator.exportData() as unknown as Data;
const nightAfter = (day: string) => emulator.setTime(startOfDay(plusDays(day, 1)) + 600_000 - Date.now());

let told = 0;
/** A complaint by this person of this day, and the event that it was filed. */
function filed(n: number, day: string, person: number, shop = '云屏山货铺') {
  const _id = `c_${String(n).padStart(6, '0')}`;
  told += 1;
  return {
    complaint: {
      ...{ _id, version: 1, receivedOn: day, category: 'produce', problem: 'mismatch', facts: '收到的核桃一半空壳。' },
      complainant: { name: '某人', phone: `139${String(person).padStart(8, '0')}`, address: '' },
      respondent: { kind: 'inPlatformMerchant', name: shop, address: '甘肃省陇南市两当县城关镇' },
      purchase: { goods: '薄皮核桃', boughtOn: day, amountFen: 1 },
    },
    event: {
      _id: `e_${String(told).padStart(8, '0')}`,
      at: startOfDay(day) + n,
      on: day,
      subject: { kind: 'complaint', id: _id, version: 1 },
    },
  };
}

/** So many complaints of one shop, each person on both of the last days, after two quiet ones months before. */
function outbreakOf(count: number) {
  const people = count / 2;
  return [
    filed(0, plusDays(LAST, -110), 1, '老灶腊味'),
    filed(1, plusDays(LAST, -50), 2, '小何山货'),
    ...Array.from({ length: count }, (_, n) => filed(n + 2, n < people ? plusDays(LAST, -1) : LAST, 10 + (n % people))),
  ];
}

function put(all: ReturnType<typeof filed>[]) {
  emulator.importData({
    members: staffMembers(),
    // Who people are is hidden by the same secret each time.
    settings: [staffDesks(), { _id: 'signals', secret: '00'.repeat(32) }],
    complaints: all.map(({ complaint }) => complaint),
    events: all.map(({ event }) => event),
  } as never);
  nightAfter(LAST);
}

const steps = async () => {
  const all: Stepped[] = [];
  await takeSteps(emulator, 'signals', (step) => void all.push(step));
  return all;
};
const most = (all: readonly Stepped[], of: string, what: 'requests' | 'documents') =>
  Math.max(...all.filter((one) => one.of === of).map((one) => one[what]));

test('with three times as many complaints each kind of step asks and reads the same at most', async () => {
  const costs = [];
  // Full slices and one that is not, of each.
  const few = sizeOf('outbreak');
  for (const count of [few, 3 * few]) {
    put(outbreakOf(count));
    const all = await steps();
    expect(data().signals).toMatchObject([{ of: '云屏山货铺', people: count / 2, complaints: count }]);
    costs.push(
      ['fold', 'count', 'night'].map((of) => ({
        of,
        requests: most(all, of, 'requests'),
        documents: most(all, of, 'documents'),
      })),
    );
  }
  // Where a slice begins in the middle of a day the database looks at one more.
  for (const [at, { of, documents, requests }] of costs[1]!.entries()) {
    const before = costs[0]![at]!;
    expect([of, documents <= before.documents + 2, requests <= before.requests + 1]).toEqual([of, true, true]);
    expect([of, documents <= 600, requests <= 200]).toEqual([of, true, true]);
  }
}, 300_000);

const ofSignals = (all: Data) => ({
  sightings: all.sightings,
  folds: all.signalFolds?.map((one) => (one._id === 'watermark' || one._id === 'due' ? one._id : one)),
  night: all.signalFolds?.find(({ _id }) => _id === 'watermark')?.night,
  due: all.signalFolds?.find(({ _id }) => _id === 'due')?.days,
  signals: all.signals?.map(({ at: _at, head: _head, dueBy: _due, ...one }) => one),
  noted: all.events?.filter(({ subject }) => (subject as { kind: string }).kind === 'signal').map(({ command }) => command),
});

/** A second night: one of them was flagged meanwhile, and another one complains. */
function flagged() {
  const { complaints = [], events = [], ...rest } = data();
  const [first, ...others] = complaints.filter(({ receivedOn }) => receivedOn === LAST);
  const more = filed(900, plusDays(LAST, 1), 77);
  const again = {
    _id: `e_${String((told += 1)).padStart(8, '0')}`,
    at: startOfDay(plusDays(LAST, 1)) + 1,
    subject: { kind: 'complaint', id: first!._id, version: 2 },
  };
  emulator.importData({
    ...rest,
    complaints: [
      ...complaints.filter(({ receivedOn }) => receivedOn !== LAST),
      { ...first!, version: 2, flags: [{ factor: 'repeated', say: '', on: LAST }] },
      ...others,
      more.complaint,
    ],
    events: [...events, again, more.event],
  } as never);
  nightAfter(plusDays(LAST, 1));
}

/** Both nights; where the instance is lost it is called again, later than what it left open. */
async function bothNights(all: ReturnType<typeof filed>[]) {
  put(all);
  const through = async () => {
    for (;;) {
      const cut = await steps().then(
        () => false,
        () => true,
      );
      if (!cut) return;
      elapsed += LONG_ENOUGH;
    }
  };
  await through();
  told = 500;
  flagged();
  await through();
  return ofSignals(data());
}

test.each([3, 4])(
  'the instance is lost after each of its writes in turn, every %i of them: nothing is lost, nothing counted twice',
  async (every) => {
    const all = outbreakOf(12);
    fault = () => undefined;
    const undisturbed = await bothNights(all);
    expect(undisturbed.signals).toMatchObject([{ of: '云屏山货铺', people: 7, complaints: 12 }]);
    expect(undisturbed.due).toEqual({});
    for (let first = 0; first < every; first += 1) {
      let writes = first;
      let lost = 0;
      fault = ({ when, action }) => {
        if (when !== 'after' || action !== 'database.commitTransaction' || (writes += 1) % every !== 0) return undefined;
        lost += 1;
        return 'end-instance';
      };
      expect([first, await bothNights(all)]).toEqual([first, undisturbed]);
      fault = () => undefined;
      expect(lost).toBeGreaterThan(5);
    }
  },
  300_000,
);

test('folded again from the first event on, nothing is counted anew, and the same stands there', async () => {
  const before = await bothNights(outbreakOf(12));
  const { signalFolds = [], ...rest } = data();
  const first = { at: 0, id: '' };
  const back = signalFolds.map((one) => (one._id === 'watermark' ? { ...one, upTo: first } : one));
  emulator.importData({ ...rest, signalFolds: back } as never);
  const all = await steps();
  expect(new Set(all.map(({ of }) => of))).toEqual(new Set(['fold']));
  expect(ofSignals(data())).toEqual(before);
});

test('who complained is forgotten when their days can no longer change; what the days came to stays', async () => {
  put(outbreakOf(12));
  await steps();
  const counts = data().signalFolds!.filter(({ _id }) => _id < '9');
  // Of the day that is counted for good, and no longer looked back at, not even a hidden name is left.
  nightAfter(plusDays(LAST, 140));
  await steps();
  expect(data().sightings).toEqual([]);
  expect(data().signalFolds!.filter(({ _id }) => _id < '9')).toEqual(counts);
  const { complaints = [], events = [], ...withoutThem } = data();
  const late = filed(901, LAST, 78);
  emulator.importData({
    ...withoutThem,
    complaints: [...complaints, late.complaint],
    events: [...events, { ...late.event, at: startOfDay(plusDays(LAST, 140)) }],
  } as never);
  nightAfter(plusDays(LAST, 141));
  await steps();
  expect(data().sightings).toEqual([]);
  expect(data().signalFolds!.filter(({ _id }) => _id < '9')).toEqual(counts);
});
