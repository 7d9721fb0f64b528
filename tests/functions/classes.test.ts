import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

interface Listed {
  counts: Record<string, number>;
  rows: { id: string; problem?: string; category?: string }[];
}
const queue = async (input: object) =>
  (await as(emulator, 'intake').call('complaints', 'queue', 'query', { chip: 'received', ...input })).data as unknown as Listed;

test('what went wrong and what was bought is asked, stands in the row, narrows the list and goes into the summary', async () => {
  const open = await as(emulator, 'consumer').submit({ ...complaint, problem: undefined, category: undefined });
  expect(open.error.fields).toMatchObject({ problem: '请选择出了什么问题。', category: '请选择买的是哪一类。' });

  const { data: nuts } = await as(emulator, 'consumer').submit(complaint);
  const { data: phone } = await as(emulator, 'consumer').submit({ ...complaint, problem: 'notSent', category: 'phone' });
  expect((await queue({ problem: 'notSent' })).rows).toMatchObject([{ id: phone.id, problem: 'notSent', category: 'phone' }]);
  expect((await queue({ category: 'produce' })).rows.map(({ id }) => id)).toEqual([nuts.id]);
  expect((await queue({ category: 'produce', problem: 'notSent' })).rows).toEqual([]);
  // What a chip says is how much there is to do, however the list is narrowed.
  expect((await queue({ problem: 'notSent' })).counts.received).toBe(2);

  await as(emulator, 'handler').act(phone.id, 1, 'accept');
  const { data } = await as(emulator, 'handler').get(phone.id);
  expect(data.case).toMatchObject({ summary: expect.stringContaining('反映商家不发货') as string });
});

test('an officer puts both right with a reason; the old word stays readable', async () => {
  const { data: filed } = await as(emulator, 'consumer').submit({ ...complaint, category: 'daily', problem: 'other' });
  const { respondent } = complaint;
  const same = { online: true, kind: respondent.kind, receivedOn: '2026-11-24', reason: '投诉人选错了' };
  const put = await as(emulator, 'intake').act(filed.id, 1, 'reclassify', { ...same, category: 'produce', problem: 'mismatch' });
  expect(put.error).toBeUndefined();
  const { data } = await as(emulator, 'intake').get(filed.id);
  expect(data.case).toMatchObject({
    category: 'produce',
    problem: 'mismatch',
    reclassifications: [{ changed: { category: { from: 'daily', to: 'produce' }, problem: { from: 'other', to: 'mismatch' } } }],
  });
});
