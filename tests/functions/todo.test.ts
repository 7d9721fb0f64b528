// What is still to do stands in one list as long as it is not done; the inbox has news alone.
import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { as, complaint } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-11-24T10:00');
});

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const run = () => emulator.callTimer('timer');
const filed = async (more: object = {}) => (await as(emulator, 'consumer').submit({ ...complaint, ...more })).data;

interface Todos {
  rows: {
    id: string;
    no: string;
    kind: string;
    title: string;
    what: string;
    late: boolean;
    tag: string;
    act?: string;
    answers?: object;
  }[];
  next?: string;
  waiting: number;
  talks: number;
}
const todo = async (who: string, input: object = {}) => {
  const reply = await as(emulator, who).call('complaints', 'todo', 'query', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  const beside = await as(emulator, who).call('complaints', 'beside', 'query');
  return { ...reply.data, ...beside.data } as unknown as Todos;
};
const kinds = async (who: string) => (await todo(who)).rows.map(({ kind, late }) => `${kind}${late ? ' late' : ''}`);
const inbox = async (who: string) =>
  (await as(emulator, who).call('accounts', 'inbox', 'query', {})).data as unknown as {
    items: { title: string; about?: { what?: string } }[];
    unread: number;
    desk: boolean;
  };

test('a reminder calls to the list and is no line of the inbox; what is done is gone from the list', async () => {
  const { id, no } = await filed();
  expect(await kinds('intake')).toEqual([]);
  at('2026-11-25T10:00');
  await run();
  const [row] = (await todo('intake')).rows;
  expect(row).toMatchObject({ id, no, title: '录入全国12315平台', what: '货不对版 · 薄皮核桃 5 斤', tag: '今天' });
  // What the editors of bulletins are told of their month is about no case.
  const { items, unread, desk } = await inbox('intake');
  expect([items.map(({ title }) => title), unread, desk]).toEqual([['这个月还没有网络消费宣传'], 1, true]);
  expect((await as(emulator, 'intake').act(id, 1, 'set12315', { number: '1620000202611250001' })).ok).toBe(true);
  expect(await kinds('intake')).toEqual([]);
});

test('it is the work of who has the case; what is late is the leader’s too, and nobody else’s', async () => {
  const { id } = await filed();
  at('2026-12-03T10:00');
  expect(await kinds('leader')).toEqual(['enter12315 late']);
  expect(await kinds('handler')).toEqual([]);
  expect(await kinds('intake')).toEqual(['enter12315 late', 'C1']);
  expect((await as(emulator, 'handler').act(id, 1, 'takeOn')).ok).toBe(true);
  expect(await kinds('handler')).toEqual(['enter12315 late', 'C1']);
  expect(await kinds('intake')).toEqual([]);
  at('2026-12-04T10:00');
  expect(await kinds('leader')).toEqual(['enter12315 late', 'C1 late']);
});

test('each opens the act that does it, with its form filled in', async () => {
  const { id } = await filed();
  await as(emulator, 'handler').act(id, 1, 'accept');
  await as(emulator, 'handler').act(id, 2, 'set12315', { number: '1620000202611250002' });
  const { rows } = await todo('handler');
  expect(rows).toMatchObject([{ kind: 'deliver', act: 'recordDispatch', answers: { form: 'inquiry', to: 'respondent' } }]);
});

test('who was recused reads nothing of the case here', async () => {
  const { id } = await filed();
  const data = emulator.exportData();
  const recused = [memberIdOf(openidOf('intake'))];
  emulator.importData({ ...data, complaints: data.complaints!.map((one) => (one._id === id ? { ...one, recused } : one)) });
  at('2026-12-03T10:00');
  expect(await kinds('intake')).toEqual([]);
});

test('a report found in a complaint is to be entered on its day, and gone with its number', async () => {
  const { id } = await filed();
  const noted = await as(emulator, 'intake').call('complaints', 'noteReport', 'mutation', { id, clue: '店里还卖过期的罐头' });
  expect(await kinds('intake')).toEqual(['report']);
  expect(await kinds('leader')).toEqual([]);
  const enter = { id: noted.data.id, version: 1, number: '1620000202611240077' };
  expect((await as(emulator, 'intake').call('complaints', 'enterReport', 'mutation', enter)).ok).toBe(true);
  expect(await kinds('intake')).toEqual([]);
});

test('more than a page of cases: nothing is left out and nothing comes twice', async () => {
  for (let n = 0; n < 23; n += 1)
    await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', {
      ...{ ...complaint, source: 'phone', receivedOn: '2026-11-24' },
      complainant: { ...complaint.complainant, phone: `139000011${String(n).padStart(2, '0')}` },
    });
  at('2026-12-03T10:00');
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await todo('intake', { cursor });
    found.push(...page.rows.map(({ id, kind }) => `${id} ${kind}`));
    cursor = page.next;
  } while (cursor);
  expect([found.length, new Set(found).size]).toEqual([46, 46]);
});

test('who acts on a case has read what was told of it', async () => {
  const { id } = await filed();
  await as(emulator, 'handler').act(id, 1, 'accept');
  await as(emulator, 'consumer').act(id, 2, 'supplement', { text: '补充一张付款截图的说明' });
  expect((await inbox('handler')).unread).toBe(1);
  expect((await as(emulator, 'handler').act(id, 3, 'set12315', { number: '1620000202611250003' })).ok).toBe(true);
  expect((await inbox('handler')).unread).toBe(0);
});

test('who opens a case at the desk has read what it was told of it; a letter to a party stays unread', async () => {
  const { id } = await filed();
  await as(emulator, 'handler').act(id, 1, 'accept');
  await as(emulator, 'consumer').act(id, 2, 'supplement', { text: '补充一张付款截图的说明' });
  expect((await inbox('handler')).unread).toBe(1);
  const read = (who: string) => as(emulator, who).call('accounts', 'read', 'mutation', { ids: [], about: id });
  expect((await read('intake')).ok).toBe(true);
  expect((await inbox('handler')).unread).toBe(1);
  expect((await read('handler')).data).toEqual({ unread: 0 });
  const own = await inbox('consumer');
  expect(own).toMatchObject({ unread: 1, desk: false, items: [{ about: { what: '薄皮核桃 5 斤' } }] });
  expect((await read('consumer')).data).toEqual({ unread: 1 });
});
