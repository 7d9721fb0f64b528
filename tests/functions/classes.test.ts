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
  expect((await queue({ narrowed: { problem: 'notSent' } })).rows).toMatchObject([
    { id: phone.id, problem: 'notSent', category: 'phone' },
  ]);
  expect((await queue({ narrowed: { category: 'produce' } })).rows.map(({ id }) => id)).toEqual([nuts.id]);
  expect((await queue({ narrowed: { category: 'produce', problem: 'notSent' } })).rows).toEqual([]);
  // What a chip says is how much there is to do, however the list is narrowed.
  expect((await queue({ narrowed: { problem: 'notSent' } })).counts.received).toBe(2);

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

test('whose matter it may be: the officer reads it with its words, in the row too, and nothing is decided by it', async () => {
  const form = {
    ...complaint,
    respondent: { kind: 'offline', name: '某某物业公司', address: '甘肃省陇南市两当县云屏镇' },
    purchase: { ...complaint.purchase, goods: '物业费' },
    category: 'service',
    problem: 'other',
    facts: '物业公司收了物业费不干活，楼道灯坏了半年没有人修。',
  };
  // The person may file all the same.
  const { data: filed, ok } = await as(emulator, 'consumer2').submit(form);
  expect(ok).toBe(true);
  const { data } = await as(emulator, 'intake').get(filed.id);
  expect(data).toMatchObject({
    matter: { whose: 'theirs', department: 'housing', rejection: { ground: 'R1' } },
    case: { state: 'received' },
  });
  expect(data.town).toEqual(expect.any(String));
  const row = (await queue({ narrowed: { category: 'service' } })).rows.find(({ id }) => id === filed.id);
  expect(row).toMatchObject({ matter: '可能归住房和城乡建设局' });
  // Neither party reads it, nor staff beside the case.
  for (const who of ['consumer2', 'merchant', 'yangdian'])
    expect((await as(emulator, who).get(filed.id)).data ?? {}).not.toHaveProperty('matter');
  const own = await as(emulator, 'consumer').submit(complaint);
  expect((await as(emulator, 'intake').get(own.data.id)).data).not.toHaveProperty('matter');
});
