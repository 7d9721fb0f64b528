import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

// Who left the bureau hears nothing more of any case; intake and leader of the office do instead.

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const member = (who: string) => memberIdOf(openidOf(who));
const told = (who: string, no: unknown) =>
  (emulator.exportData().notices ?? []).filter(
    (one) => one.to === member(who) && (one.about as { no?: unknown } | undefined)?.no === no,
  );
const inbox = async (who: string) => (await as(emulator, who).call('accounts', 'inbox', 'query', {})).data;
const row = async (who: string, id: string) => {
  const { data } = await as(emulator, who).call('complaints', 'queue', 'query', { chip: 'received' });
  return (data.rows as unknown as { id: string; handler?: string; handlerGone?: true }[]).find((one) => one.id === id);
};

test('of a case whose handler left, intake and leader hear; the list says that nobody has it; the one who left reads and hears nothing', async () => {
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  const { no, id } = filed;
  expect((await as(emulator, 'handler').act(id, 1, 'takeOn')).ok).toBe(true);
  await as(emulator, 'consumer').act(id, 2, 'supplement', { text: '补充一张付款截图的说明' });
  expect(told('handler', no)).toHaveLength(1);
  expect((await inbox('handler')).unread).toBeGreaterThan(0);
  expect(await row('leader', id)).not.toHaveProperty('handlerGone');

  const { version } = (emulator.exportData().members ?? []).find(({ _id }) => _id === member('handler')) as unknown as {
    version: number;
  };
  const left = await as(emulator, 'admin').call('accounts', 'leave', 'mutation', {
    id: member('handler'),
    version,
    reason: '调离',
  });
  expect(left.ok).toBe(true);
  for (const who of ['intake', 'leader'])
    expect((await inbox(who)).items).toContainEqual(
      expect.objectContaining({ title: expect.stringMatching(/不再办案，还有 1 件没有办结/) as string }),
    );

  await as(emulator, 'consumer').act(id, 3, 'supplement', { text: '再补充一段：商家又来过电话' });
  await as(emulator, 'consumer').call('complaints', 'say', 'mutation', { id, channel: 'complainant', text: '请问现在谁在办？' });
  expect(told('handler', no)).toHaveLength(1);
  for (const who of ['intake', 'leader']) expect(told(who, no).length).toBeGreaterThanOrEqual(2);
  // What had been told before is closed as well, and nothing of the case opens.
  expect(await inbox('handler')).toMatchObject({ unread: 0, items: [] });
  expect((await as(emulator, 'handler').get(id)).error.code).toBe('not-found');

  expect(await row('leader', id)).toMatchObject({ handlerGone: true });
  expect(await row('intake', id)).not.toHaveProperty('handler');
  expect((await as(emulator, 'leader').act(id, 4, 'release', { reason: '经办人调离' })).ok).toBe(true);
  expect(told('handler', no)).toHaveLength(1);
  expect(await row('leader', id)).not.toHaveProperty('handlerGone');
});

test('a case goes to an office of the county and nowhere else', async () => {
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  for (const office of ['123456-77', '621228-99', '', ' 621228-01', 'constructor', 'toString']) {
    const { error } = await as(emulator, 'intake').act(filed.id, 1, 'distribute', { office, reason: '商家在那里' });
    expect([office, error.code, Object.keys(error.fields ?? {})]).toEqual([office, 'invalid-input', ['office']]);
  }
  expect((await as(emulator, 'intake').act(filed.id, 1, 'distribute', { office: '621228-01', reason: '商家在城关' })).ok).toBe(
    true,
  );
});
