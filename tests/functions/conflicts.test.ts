import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Emulator, Options } from '../../emulator/emulator';
import { deployProbe } from '../emulator/deploy-probe';
import { openidOf, startBureau } from '../emulator';
import { inconsistencies } from '../kill/consistency';
import { as, complaint, newKey } from './calls';

type Fault = NonNullable<Options['fault']>;

let emulator: Emulator;
let fault: Fault = () => undefined;
let fresh: ReturnType<Emulator['exportData']>;
let id = '';
beforeAll(async () => {
  // Beside the program a function that writes as no function of it does: outside transactions.
  const functionsDir = await deployProbe();
  cpSync(path.resolve(__dirname, '../../dist/cloudfunctions'), functionsDir, { recursive: true });
  emulator = await startBureau({ functionsDir, fault: (stage) => fault(stage), log: () => undefined });
  id = (await as(emulator, 'consumer').submit(complaint)).data.id;
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  fault = () => undefined;
  emulator.importData(fresh);
});

const eventsOf = () => emulator.exportData().events!.filter(({ subject }) => (subject as { id: string }).id === id);
const rejection = { ground: 'R4', reason: '到提出投诉已经超过三年，没有正当理由。' };

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'two officers and a retry at once, time %i: one winner, nothing lost, the retry answers as the first',
  async () => {
    const key = newKey();
    const [first, retry, other] = await Promise.all([
      as(emulator, 'intake').act(id, 1, 'accept', {}, key),
      as(emulator, 'intake').act(id, 1, 'accept', {}, key),
      as(emulator, 'handler').act(id, 1, 'proposeReject', rejection),
    ]);
    expect(first.ok).toBe(retry.ok);
    expect(first.ok).not.toBe(other.ok);
    expect(first.data).toEqual(retry.data);
    for (const { ok, error } of [first, retry, other]) if (!ok) expect(error.code).toBe('changed-meanwhile');
    expect(eventsOf()).toHaveLength(2);
    expect(inconsistencies(emulator.exportData())).toEqual([]);
  },
);

/** Lets the first request of an action stand still at a stage until `others` have done their work. */
function holding(action: string, when: 'before' | 'after', others: () => Promise<unknown>): { done: Promise<unknown> } {
  let begun = false;
  let finish: (value: unknown) => void = () => undefined;
  const done = new Promise((resolve) => (finish = resolve));
  fault = async (stage) => {
    if (begun || stage.action !== action || stage.when !== when) return;
    begun = true;
    finish(await others());
  };
  return { done };
}

test('a conflict at the operation: the second writer meets what the first has not committed, tries eight times and gives way with nothing written', async () => {
  // The acceptance stands before its commit while the other one runs into its writes again and again, until it has given way.
  const held = holding('database.commitTransaction', 'before', () =>
    as(emulator, 'handler').act(id, 1, 'proposeReject', rejection),
  );
  const accepted = await as(emulator, 'intake').act(id, 1, 'accept');
  const other = (await held.done) as { ok: boolean; error: { code: string } };
  expect([accepted.ok, other.ok, other.error.code]).toEqual([true, false, 'busy']);
  expect(eventsOf()).toHaveLength(2);
  expect(inconsistencies(emulator.exportData())).toEqual([]);
});

test('overtaken between its reads and its first write: it conflicts, reads again, and is told who was faster', async () => {
  let seen = 0;
  let other: Promise<unknown> | undefined;
  fault = async ({ when, action }) => {
    if (when !== 'before' || action !== 'database.modifyDocument' || (seen += 1) > 1) return;
    other = as(emulator, 'handler').act(id, 1, 'proposeReject', rejection);
    await other;
  };
  const accepted = await as(emulator, 'intake').act(id, 1, 'accept');
  expect((await other) as object).toMatchObject({ ok: true });
  expect([accepted.ok, accepted.error.code]).toEqual([false, 'changed-meanwhile']);
  expect(accepted.error.say).toContain('张建军');
  expect(eventsOf().map(({ command }) => command)).toEqual(['submit', 'proposeReject']);
  expect(inconsistencies(emulator.exportData())).toEqual([]);
});

/**
 * Overtakes the first commit of a request by a write outside transactions: every operation of it went well, the commit is refused with
 * DATABASE_TRANSACTION_CONFLICT. `meanwhile` is done before the request begins again. Answers how often it began, asked to commit and did.
 */
function overtakingCommit(meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
  const seen = { begun: 0, asked: 0, committed: 0 };
  let within = false;
  fault = async ({ when, action, function: of }) => {
    if (within || of !== 'complaints') return;
    within = true;
    if (when === 'before' && action === 'database.startTransaction' && (seen.begun += 1) === 2) await meanwhile();
    if (action === 'database.commitTransaction' && when === 'after') seen.committed += 1;
    if (action === 'database.commitTransaction' && when === 'before' && (seen.asked += 1) === 1) {
      const run = `await db.collection('complaints').doc('${id}').update({ data: { mark: 'written outside' } })`;
      expect(await emulator.call('probe', { run }, openidOf('admin'))).not.toHaveProperty('errCode');
    }
    within = false;
  };
  return seen;
}
const markOf = () => emulator.exportData().complaints!.find(({ _id }) => _id === id)!.mark;

test('a conflict at commit: nothing of the refused attempt stays, the next one reads afresh and loses nothing of what overtook it', async () => {
  const seen = overtakingCommit();
  const key = newKey();
  const accepted = await as(emulator, 'intake').act(id, 1, 'accept', {}, key);
  // The refused attempt and the next one.
  expect([accepted.ok, seen]).toEqual([true, { begun: 2, asked: 2, committed: 1 }]);
  expect(markOf()).toBe('written outside');
  expect(eventsOf().map(({ command }) => command)).toEqual(['submit', 'accept']);
  expect(inconsistencies(emulator.exportData())).toEqual([]);
  // What was told by the first answer is told again.
  expect((await as(emulator, 'intake').act(id, 1, 'accept', {}, key)).data).toEqual(accepted.data);
  expect(eventsOf()).toHaveLength(2);
});

test('a conflict at commit, and another officer decides before the next attempt: one winner, and the loser is told who', async () => {
  let other: unknown;
  const seen = overtakingCommit(async () => {
    other = await as(emulator, 'handler').act(id, 1, 'proposeReject', rejection);
  });
  const accepted = await as(emulator, 'intake').act(id, 1, 'accept');
  expect(other).toMatchObject({ ok: true });
  expect([accepted.ok, accepted.error.code]).toEqual([false, 'changed-meanwhile']);
  expect(accepted.error.say).toContain('张建军');
  expect(seen).toEqual({ begun: 2, asked: 1, committed: 0 });
  expect(markOf()).toBe('written outside');
  expect(eventsOf().map(({ command }) => command)).toEqual(['submit', 'proposeReject']);
});

test('an instance serves one event at a time, and several serve several: six filings at once, each under its own name', async () => {
  let open = 0;
  let most = 0;
  fault = async ({ when, action }) => {
    if (action !== 'database.startTransaction') return;
    open += when === 'before' ? 1 : -1;
    most = Math.max(most, open);
    if (when === 'before') await new Promise((done) => setTimeout(done, 20));
  };
  const people = ['consumer', 'consumer2', 'consumer3'];
  const replies = await Promise.all([...people, ...people].map((who) => as(emulator, who).submit(complaint)));
  expect(most).toBeLessThanOrEqual(3);
  expect(most).toBeGreaterThan(1);
  const filed = replies.filter(({ ok }) => ok).length;
  expect(emulator.exportData().complaints).toHaveLength(1 + filed);
  expect(inconsistencies(emulator.exportData())).toEqual([]);
});
