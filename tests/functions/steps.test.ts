// Work that outlasts one call: cut off, stopped and gone on with, it does everything once.
import type { Emulator, Options } from '../../emulator/emulator';
import { staffDesks, staffMembers, DEMO_NOW } from '../../tools/demo/county';
import { startBureau } from '../emulator';
import { as } from './calls';

type Fault = NonNullable<Options['fault']>;
const MONTHS = 4;
const MINUTE = 60_000;

let emulator: Emulator;
let fault: Fault = () => undefined;
beforeAll(async () => {
  emulator = await startBureau({ fault: (stage) => fault(stage), log: () => undefined });
});
afterAll(() => emulator.close());

const later = (minutes: number) => emulator.setTime(DEMO_NOW - Date.now() + minutes * MINUTE);
const figures = () => [...(emulator.exportData().figures ?? [])].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1));
const admin = (path: string, type: 'query' | 'mutation') => as(emulator, 'admin').call('indicators', path, type);
const progress = async () => (await as(emulator, 'leader').call('indicators', 'rebuilding', 'query')).data;

/** One event of one office in each month, folded; answers the documents as they should be. */
async function folded() {
  const office = staffMembers()[0]!.office;
  const events = Array.from({ length: MONTHS }, (_, n) => {
    const day = `2026-0${n + 1}-15`;
    const entries = [{ measure: 'firstDecisionOnTime', office, day, effective: day, n: 1, d: 1 }];
    const subject = { kind: 'complaint', id: `c_${n}`, version: 1 };
    return { _id: `e_${n}`, subject, at: Date.parse(`${day}T10:00:00+08:00`), on: day, entries };
  });
  emulator.importData({ members: staffMembers(), settings: [staffDesks()], events });
  later(0);
  await emulator.callTimer('timer');
  const whole = figures();
  // Beside the months up to where they are folded, and their lines written.
  expect(whole).toHaveLength(MONTHS + 2);
  const data = emulator.exportData();
  emulator.importData({ ...data, figures: whole.map((one) => (one.cells ? { ...one, cells: {} } : one)) });
  return whole;
}

test('a recount whose instance ends goes on where it was, stops when it is told to, and counts each month once', async () => {
  const whole = await folded();
  // The first month and its days, the second month: there the instance ends.
  let commits = 2;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.commitTransaction' && (commits -= 1) === 0 ? 'end-instance' : undefined;
  await expect(admin('rebuild', 'mutation')).rejects.toThrow('instance ended');
  fault = () => undefined;
  expect(await progress()).toMatchObject({ state: 'running', month: '2026-01', documents: 1 });

  await admin('stopRebuild', 'mutation');
  later(10);
  await emulator.callTimer('timer');
  expect(await progress()).toMatchObject({ state: 'stopped', month: '2026-01', documents: 1 });
  expect(figures()).not.toEqual(whole);

  expect((await admin('rebuild', 'mutation')).data).toMatchObject({ state: 'done', documents: MONTHS });
  expect(figures()).toEqual(whole);
});

test('what was asked for and cut off the timer finishes; it begins none that nobody asked for', async () => {
  const whole = await folded();
  later(10);
  await emulator.callTimer('timer');
  expect(figures()).not.toEqual(whole);
  let commits = 1;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.commitTransaction' && (commits -= 1) === 0 ? 'end-instance' : undefined;
  await expect(admin('rebuild', 'mutation')).rejects.toThrow('instance ended');
  fault = () => undefined;
  // The lease of the one that ended holds for two minutes.
  later(11);
  await emulator.callTimer('timer');
  expect(await progress()).toMatchObject({ state: 'running' });
  later(15);
  await emulator.callTimer('timer');
  expect(await progress()).toMatchObject({ state: 'done', documents: MONTHS });
  expect(figures()).toEqual(whole);
});
