import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

/** Twenty of a page and one more, from two sides (handling and intake), and the person who asks. */
const MOST = 60;
const MANY = 600;
/** As the program marks that nothing is due any more. */
const NEVER = '9999-12-31';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const { complaints = [], ...others } = emulator.exportData();
  const [one] = complaints;
  const days = Array.from({ length: 40 }, (_, n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10));
  const done = { state: 'closed', dueBy: NEVER, tasks: { enter12315: NEVER, handle: NEVER, lateEntry: NEVER } };
  const lists = one!.lists as string[];
  const keys = (n: number) => ({ amount: (n * 17) % 50, shop: `店~${(n * 5) % 12}`, officer: n % 4 ? `办${n % 4}` : '' });
  const many = Array.from({ length: MANY }, (_, n) => ({
    ...one,
    _id: `${data.id}-${n}`,
    receivedAt: (one!.receivedAt as number) - ((n * 13) % 97) * 3_600_000,
    keys: keys(n),
    lists: [...lists.filter((list) => !list.startsWith('open.shop')), `open.shop:${n % 2 ? '单' : '双'}`].map((list) =>
      n % 3 === 2 ? list.replace('open', 'closed') : list,
    ),
    ...(n % 3 === 2 ? done : { state: ['received', 'accepted'][n % 3], dueBy: days[(n * 7) % days.length] }),
  }));
  emulator.importData({ ...others, complaints: many });
});
afterAll(() => emulator.close());

interface Listed {
  rows: { id: string }[];
  next?: string;
}

/** Documents read for the list itself; what is counted beside it is another action. */
async function pages(persona: string, path: string, input: object): Promise<{ read: number[]; seen: string[] }> {
  const read: number[] = [];
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    emulator.takeReads();
    const { ok, data } = await as(emulator, persona).call('complaints', path, 'query', { ...input, cursor });
    expect(ok).toBe(true);
    read.push(emulator.takeReads().actions['database.getDocument']!.documents);
    const listed = data as unknown as Listed;
    seen.push(...listed.rows.map(({ id }) => id));
    cursor = listed.next;
  } while (cursor);
  return { read, seen };
}

test.each([
  ['consumer', 'mine', {}, MANY],
  ['handler', 'queue', { chip: 'received' }, MANY / 3],
  ['handler', 'queue', { chip: 'closed' }, MANY / 3],
  ['handler', 'queue', { chip: 'accepted' }, MANY / 3],
  ['handler', 'queue', { chip: 'closed', sort: 'amount' }, MANY / 3],
  ['handler', 'queue', { chip: 'closed', narrowed: { shop: '单' } }, MANY / 6],
  ['handler', 'queue', { chip: 'closed', sort: 'shop', narrowed: { shop: '双', source: 'miniProgram' } }, MANY / 6],
])(
  '%s: every page of %s %j reads little, however many cases there are, and the pages together show each case once',
  async (persona, path, input, all) => {
    const { read, seen } = await pages(persona, path, input);
    expect(read.filter((documents) => documents > MOST)).toEqual([]);
    expect([seen.length, new Set(seen).size]).toEqual([all, all]);
  },
);

test('the counts of the desk read no closed case, however many there are', async () => {
  const counting = async () => {
    emulator.takeReads();
    const { data } = await as(emulator, 'handler').call('complaints', 'queue', 'query', { chip: 'received' });
    return { counts: data.counts, read: emulator.takeReads().actions['database.aggregateDocuments'] };
  };
  const all = await counting();
  const { complaints = [], ...others } = emulator.exportData();
  emulator.importData({ ...others, complaints: complaints.filter(({ state }) => state !== 'closed') });
  expect(await counting()).toEqual(all);
  // Two hundred of each: the desk says 99+, and has looked at no more than a hundred.
  expect(all.counts).toMatchObject({ received: 100, accepted: 100 });
  expect(all.read!.documents).toBeLessThanOrEqual(100 * all.read!.requests);
  expect(all.counts).not.toHaveProperty('closed');
});
