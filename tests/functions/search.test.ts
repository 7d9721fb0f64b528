import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

/** More than are read at once, with twice as many of another office before each. */
const OWN = 65;
const OTHERS = 130;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const { complaints = [], ...others } = emulator.exportData();
  const one = complaints.find(({ _id }) => _id === data.id)!;
  const many = Array.from({ length: OWN + OTHERS }, (_, n) => ({
    ...one,
    _id: `${data.id}-${n}`,
    no: `LD-2026-${1000 + n}`,
    find: (one.find as string[]).map((form) => (form.startsWith('no:') ? `no:LD-2026-${1000 + n}` : form)),
    receivedAt: (one.receivedAt as number) - (n % 7) * 1000,
    ...(n >= OWN && {
      ...{ office: '621228-07', intakeOffice: '621228-07', offices: ['621228-07', 'all'] },
      receivedAt: (one.receivedAt as number) + n,
    }),
  }));
  emulator.importData({ ...others, complaints: many });
});
afterAll(() => emulator.close());

async function found(persona: string, text: string) {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const { ok, data } = await as(emulator, persona).call('complaints', 'find', 'query', { text, cursor });
    expect(ok).toBe(true);
    const { rows, next } = data as unknown as { rows: { id: string }[]; next?: string };
    pages.push(rows.map(({ id }) => id));
    cursor = next;
  } while (cursor);
  return pages;
}

test.each([
  ['intake', complaint.complainant.name.slice(0, 2)],
  ['handler', complaint.complainant.name.slice(0, 2)],
  ['intake', complaint.complainant.phone],
  ['intake', complaint.respondent.name],
])('%s finds by %s every case of the office once, however many of other offices there are', async (persona, text) => {
  const pages = await found(persona, text);
  expect(pages.map((rows) => rows.length)).toEqual([20, 20, 20, 5]);
  expect(new Set(pages.flat()).size).toBe(OWN);
});

test('the hints of a new complaint are made of every other one of the person', async () => {
  const { rows } = (await as(emulator, 'intake').call('complaints', 'find', 'query', { text: complaint.complainant.phone }))
    .data as unknown as {
    rows: { id: string }[];
  };
  const { data } = await as(emulator, 'intake').get(rows[0]!.id);
  expect(JSON.stringify(data.hints)).toContain(`${OWN + OTHERS} 件`);
});
