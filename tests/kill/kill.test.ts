// The emulator as a process of its own, killed again and again while people work. LONG=1 for more, SEED for a run again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { collections } from '../../cloudfunctions/collections';
import { takeOut } from '../../emulator/store/contents';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { freePort, startCloud, type CloudProcess } from './cloud-process';
import { eventIdFor, inconsistencies, untold } from './consistency';
import { fileFaults, indexFaults, strayBytes } from './data-file';
import { learn, load, nothingKnown, send, type Known } from './load';
import { randomOf } from '../random';
import { SEED, sizeOf } from '../sizes';

const KILLS = sizeOf('kills');
const CLIENTS = 6;
const HOUR = 3_600_000;

const folder = mkdtempSync(path.join(tmpdir(), 'kill-'));
const dataFile = path.join(folder, 'cloud.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves when `count` was called so many times. */
function after(times: number): { count: () => void; reached: Promise<void> } {
  let left = times;
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((done) => (reach = done));
  const count = () => void ((left -= 1) < 0 && reach());
  if (times === 0) reach();
  return { count, reached };
}

/** What a restart would find, read while nobody is writing. */
function faultsAfterKill(known: Known): string[] {
  const { documents, files } = takeOut(dataFile, collections);
  const events = new Map(documents.events?.map((one) => [one._id, one]));
  const lost = known.acknowledged.filter(({ as, key }) => !events.has(eventIdFor(memberIdOf(openidOf(as)), key)));
  return [
    ...lost.map(({ as, path: what, key }) => `${what} of ${as} under ${key} was acknowledged and is lost`),
    ...inconsistencies(documents),
    ...indexFaults(dataFile, documents),
    ...fileFaults(files, known),
  ];
}

/** Everything that was acknowledged since the last kill answers the same again; what nobody answered is done now or was done. */
async function replay(cloud: CloudProcess, known: Known, since: number): Promise<string[]> {
  const again = known.acknowledged.slice(since).map(async (sent) => {
    const { data, error } = await send(cloud, sent);
    return JSON.stringify(data) === JSON.stringify(sent.data)
      ? []
      : [`${sent.path} ${sent.key} answers ${JSON.stringify(data ?? error)}`];
  });
  const settled = known.unanswered.splice(0).map(async (sent) => {
    const [first, second] = [await send(cloud, sent), await send(cloud, sent)];
    learn(known, sent, first);
    const refused = !first.ok && first.error.code === 'internal';
    const same = JSON.stringify(first.data) === JSON.stringify(second.data);
    return refused || (first.ok && !same) ? [`${sent.path} ${sent.key}: ${JSON.stringify([first, second])}`] : [];
  });
  return (await Promise.all([...again, ...settled])).flat();
}

test(`killed ${KILLS} times under load, nothing that was acknowledged is lost and nothing is half-written (seed ${SEED})`, async () => {
  const bureau = await startBureau({ dataFile });
  let now = bureau.now();
  await bureau.close();
  const port = await freePort();
  const random = randomOf(SEED);
  const known = nothingKnown();
  let since = 0;
  for (let round = 1; round <= KILLS; round += 1) {
    const cloud = await startCloud(dataFile, port);
    const faults = await replay(cloud, known, since);
    since = known.acknowledged.length;
    const dice = Array.from({ length: CLIENTS }, (_, at) => randomOf(SEED + round * 1000 + at));
    // So many answers, then a moment more: in the middle of something, on a fast machine and on a slow one.
    const enough = after(random.below(16));
    const work = load(cloud, dice, known, { seed: SEED + round, answered: enough.count });
    // Now and then a day passes: the timer folds figures, sends messages and reminds meanwhile, and everybody may file again.
    const timers = round % 5 === 0 ? cloud.moveTo((now += 24 * HOUR)).catch(() => 0) : undefined;
    await enough.reached;
    await wait(random.below(40));
    await cloud.kill();
    await Promise.all([work, timers]);
    faults.push(...faultsAfterKill(known));
    if (faults.length) throw new Error(`SEED=${SEED}, kill ${round}:\n${faults.slice(0, 20).join('\n')}`);
  }
  // Enough happened for the test to mean something.
  expect(known.acknowledged.length).toBeGreaterThan(KILLS * 3);

  const cloud = await startCloud(dataFile, port);
  try {
    const { documents, files } = takeOut(dataFile, collections);
    expect(strayBytes(dataFile, files)).toBe(0);
    // A night passes: whoever a killed instance told nothing is told, everything is folded, and the nightly recount finds the same figures.
    await cloud.moveTo(now + 20 * HOUR);
    expect(untold(takeOut(dataFile, collections).documents)).toEqual([]);
    const ask = (as: string, what: string, type: string, input?: unknown) =>
      cloud.call(as, 'indicators', { path: what, type, input, key: `figures-${what}`, clientVersion: 'kill' }) as Promise<{
        data: Record<string, unknown>;
      }>;
    const reconciled = (await ask('leader', 'reconciliation', 'query')).data;
    expect(reconciled).toMatchObject({ complaints: documents.complaints?.length, total: 0 });
    const figures = () =>
      takeOut(dataFile, collections).documents.figures?.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1));
    const before = figures();
    expect(before?.length).toBeGreaterThan(1);
    await ask('admin', 'rebuild', 'mutation');
    expect(figures()).toEqual(before);
  } finally {
    await cloud.kill();
  }
}, 1_800_000);
