import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { takeOut } from '../../emulator/store/contents';
import type { Emulator, Options } from '../../emulator/emulator';
import personas from '../../tools/demo/personas.json';
import { startBureau, startEmulator } from '../emulator';
import { openidFor, prepare, sendTo, settled, STRANGER, timerLater, type Prepared } from './acts';
import { sizeOf } from '../sizes';
import { inconsistencies, untold } from './consistency';

type Fault = NonNullable<Options['fault']>;

/** More than the cloud keeps a transaction open, ms. */
const LONG_ENOUGH = 31_000;
const isWrite = /insertDocument|modifyDocument|removeDocument|commitTransaction/;

/** Each test makes its act again after requests of it, the last ones with a new process each time. */
jest.setTimeout(300_000);

let emulator: Emulator;
let fault: Fault = () => undefined;
/** Milliseconds that have passed for transactions: on a busy machine, too, one is dropped only when a test says so. */
let elapsed = 0;
let prepared: Prepared[] = [];
let before: ReturnType<Emulator['exportData']>;

beforeAll(async () => {
  emulator = await startBureau({ elapsed: () => elapsed, fault: (stage) => fault(stage), log: () => undefined });
  prepared = await prepare(emulator);
  // What the timer draws by chance the first time, the name-hiding secret of signals, is the same in all that is compared.
  await timerLater(emulator);
  before = emulator.exportData();
});
afterAll(() => emulator.close());

/** An answer without the version that a party reads: it is made of the view, the moment of receipt among it. */
const answeredIn = (data: unknown) => ({ ...(data as object), version: undefined });
/** Without what follows the commit: the inboxes and what is checked of a filing, which the timer completes. */
const decided = (data: ReturnType<Emulator['exportData']>) => settled({ ...data, notices: [], checks: [] });

const EACH = sizeOf('cutsPassedOver');
/** After which of these requests of act `at` it is cut: after its commit, and after each of so many others, counted from 1. */
const cutsOf = (actions: readonly string[], at: number): number[] =>
  actions.flatMap((action, index) => (action === 'database.commitTransaction' || (index + at) % EACH === 0 ? [index + 1] : []));

/** What the act leaves when nothing goes wrong, and what the timer makes of it; its answer, and its requests in their order. */
async function undisturbed({ sent }: Prepared) {
  emulator.importData(before);
  const actions: string[] = [];
  fault = ({ when, action }) => void (when === 'after' && actions.push(action));
  const { ok, data } = await sendTo(emulator, sent);
  fault = () => undefined;
  expect(ok).toBe(true);
  const after = decided(emulator.exportData());
  await timerLater(emulator);
  return { data, actions, after, later: settled(emulator.exportData()) };
}

test.each([0, 1, 2, 3])(
  'act %i: the instance is lost after any of its requests; the same key again makes it whole, once',
  async (at) => {
    const act = prepared[at]!;
    const { data, actions, after, later } = await undisturbed(act);
    expect(actions.filter((action) => isWrite.test(action)).length).toBeGreaterThan(3);
    for (const cut of cutsOf(actions, at)) {
      emulator.importData(before);
      let left = cut;
      fault = ({ when }) => (when === 'after' && (left -= 1) === 0 ? 'end-instance' : undefined);
      await expect(sendTo(emulator, act.sent)).rejects.toThrow('instance ended');
      fault = () => undefined;
      const found = emulator.exportData();
      const where = `${act.what}, cut after request ${cut}, ${actions[cut - 1]}`;
      expect([where, inconsistencies(found)]).toEqual([where, []]);
      // Either nothing of it happened or all of it did.
      if (actions.slice(0, cut).includes('database.commitTransaction')) expect([where, decided(found)]).toEqual([where, after]);
      else expect([where, found]).toEqual([where, before]);
      // The cloud drops what a lost instance left open.
      elapsed += LONG_ENOUGH;
      const again = await sendTo(emulator, act.sent);
      expect([where, answeredIn(again.data)]).toEqual([where, answeredIn(data)]);
      // Whom the lost instance told nothing the timer tells.
      await timerLater(emulator);
      expect([where, untold(emulator.exportData())]).toEqual([where, []]);
      expect([where, settled(emulator.exportData())]).toEqual([where, later]);
    }
  },
);

test('what a lost instance left open holds up only the same case, says so, and no longer than the cloud keeps it', async () => {
  const { sent } = prepared[1]!;
  emulator.importData(before);
  let writes = 3;
  fault = ({ when, action }) => (when === 'after' && isWrite.test(action) && (writes -= 1) === 0 ? 'end-instance' : undefined);
  await expect(sendTo(emulator, sent)).rejects.toThrow('instance ended');
  fault = () => undefined;
  const other = await sendTo(emulator, prepared[0]!.sent);
  expect(other.ok).toBe(true);
  elapsed += LONG_ENOUGH;
  expect((await sendTo(emulator, sent)).ok).toBe(true);
  expect(inconsistencies(emulator.exportData())).toEqual([]);
});

describe('the whole cloud dies after a write', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cut-'));
  const dataFile = path.join(folder, 'cloud.db');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stranger = { id: 'stranger', name: '', label: '', openid: STRANGER, hint: '' };

  /** Calls in a process that dies after so many writes; true when it answered all the same, because it makes fewer. */
  async function callDying({ sent }: Prepared, writes: number): Promise<boolean> {
    const people = JSON.stringify([...personas, stranger]);
    const child = fork(path.join(__dirname, 'dying-cloud.cjs'), [dataFile, people, JSON.stringify(collections), String(writes)]);
    const ended = new Promise<void>((done) => void child.once('exit', () => done()));
    const url = await new Promise<string>((done, failed) => {
      child.once('message', (address) => done(String(address)));
      child.once('exit', (code) => failed(new Error(`the emulator ended with ${code} before it served`)));
    });
    const { as, name, path: what, input, key } = sent;
    const data = { path: what, type: 'mutation', input, key, clientVersion: 'cut' };
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ as, name, data }) };
    const answered = await fetch(`${url}/call`, init).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) child.kill('SIGKILL');
    await ended;
    return answered;
  }

  test.each([0, 1])('act %i: found whole or not at all by the next process, and the same key makes it whole', async (at) => {
    const act = prepared[at]!;
    const { data, actions, after, later } = await undisturbed(act);
    const writes = actions.filter((action) => isWrite.test(action));
    for (const cut of [...cutsOf(writes, at), writes.length + 1]) {
      rmSync(folder, { recursive: true, force: true });
      const made = await startEmulator({ collections, dataFile });
      made.setTime(emulator.now() - Date.now());
      made.importData(before);
      await made.close();
      expect([cut, await callDying(act, cut)]).toEqual([cut, cut > writes.length]);
      const found = takeOut(dataFile, collections).documents;
      const where = `${act.what}, dead after write ${cut}, ${writes[cut - 1] ?? 'none'}`;
      expect([where, inconsistencies(found)]).toEqual([where, []]);
      if (writes.slice(0, cut).includes('database.commitTransaction')) expect([where, decided(found)]).toEqual([where, after]);
      else expect([where, found]).toEqual([where, before]);
      const next = await startEmulator({ collections, dataFile });
      const again = (await next.call(
        act.sent.name,
        { path: act.sent.path, type: 'mutation', input: act.sent.input, key: act.sent.key, clientVersion: 'cut' },
        openidFor(act.sent.as),
      )) as { data: unknown };
      await timerLater(next);
      const whole = next.exportData();
      await next.close();
      expect([where, answeredIn(again.data)]).toEqual([where, answeredIn(data)]);
      expect([where, settled(whole)]).toEqual([where, later]);
    }
  });
});
