import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const read = (who: string) => as(emulator, who).call('accounts', 'phrases', 'query');
const save = (who: string, version: number, phrases: object[], key?: string) =>
  as(emulator, who).call('accounts', 'savePhrases', 'mutation', { version, phrases }, key);
const phrase = { title: '催答复', text: '请{商家}在 3 日内答复。' };

test('the phrases of an office: versioned, once by a key, with an event, and nobody else reads or writes them', async () => {
  expect((await read('intake')).data).toEqual({ version: 0, phrases: [] });
  const key = newKey();
  expect((await save('intake', 0, [phrase], key)).data).toMatchObject({ version: 1 });
  expect((await save('intake', 0, [phrase], key)).data).toMatchObject({ version: 1 });
  expect((await read('handler')).data).toEqual({ version: 1, phrases: [phrase] });

  // A colleague who read the version before is told who was faster, and what stands stays.
  const late = await save('handler', 0, []);
  expect(late).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
  expect((await save('handler', 1, [phrase, { title: '运费', text: '运费由商家承担。' }])).ok).toBe(true);

  // Another office has its own.
  expect((await read('yangdian')).data).toEqual({ version: 0, phrases: [] });
  for (const who of ['consumer', 'admin']) expect([(await read(who)).ok, (await save(who, 2, [])).ok]).toEqual([false, false]);

  const events = (emulator.exportData().events ?? []) as unknown as { command: string; by: { shown: string } }[];
  expect(events.filter(({ command }) => command === 'savePhrases').map(({ by }) => by.shown)).toEqual(['李文静', '张建军']);
});

test('a phrase that no case fills, or two of one name, are refused in words', async () => {
  const reply = await save('intake', 2, [{ title: '催答复', text: '请{店主}答复。' }]);
  expect(reply.error.fields).toEqual({ 'phrases.0.text': expect.stringContaining('花括号里只能写') });
  expect((await save('intake', 2, [phrase, phrase])).error.fields).toEqual({ phrases: expect.stringContaining('名称一样') });
});
