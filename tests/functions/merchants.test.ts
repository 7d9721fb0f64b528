import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const on = (who: string) => {
  const { call } = as(emulator, who);
  return {
    ask: (path: string, input: object = {}) => call('merchants', path, 'query', input),
    change: (path: string, input: object, key?: string) => call('merchants', path, 'mutation', input, key),
  };
};
const uscc = '91621228MA7123450F';
const details = {
  kind: 'company',
  name: '云屏山货有限公司',
  uscc,
  registeredOn: '2023-05-18',
  office: '621228-01',
  trades: ['goods'],
};

async function claimed(who: string, person: string, more: object = {}) {
  const { id } = await filesOf(emulator, who).upload({ bytes: photo() }, { claim: `claim-of-${who}` });
  const said = { kind: 'company', name: details.name, uscc, person, phone: '13900001101', files: [id], ...more };
  const reply = await on(who).change('claim', said);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
}

test('claimed, verified by another, joined by a code, removed: what a person may do is read at the act', async () => {
  const claim = await claimed('consumer', '周店');
  // Nothing of a merchant shows before the bureau has verified whose it is, and nobody else reads the claim.
  expect((await on('consumer').ask('mine')).data).toMatchObject({ merchants: [], claims: [{ state: 'filed' }] });
  expect((await on('consumer2').ask('ownClaim', { id: claim })).ok).toBe(false);
  expect((await on('intake').ask('claimGet', { id: claim })).error.code).toBe('not-allowed');
  const verifying = { id: claim, version: 1, input: { details, saw: '营业执照照片，公示系统查询一致' } };
  const { data, ok, error } = await on('handler').change('verifyClaim', verifying);
  expect([ok, error]).toEqual([true, undefined]);
  const { id } = data;
  expect((await on('consumer').ask('mine')).data).toMatchObject({ merchants: [{ id, role: 'owner' }] });

  // A code belongs to one merchant.
  expect((await on('handler').change('enter', details)).error.say).toContain('已经登记在');

  // Another who claims it replaces the owner only where it is said why.
  const other = await claimed('consumer2', '郑另');
  expect((await on('handler').ask('claimGet', { id: other })).data).toMatchObject({ known: { id, owner: '周店' } });
  const linking = { id: other, version: 1, input: { merchant: id, saw: '营业执照照片一致' } };
  expect((await on('handler').change('linkClaim', linking)).error.fields).toHaveProperty('replacing');
  const why = { reason: '执照上的经营者不是申请人', todo: '请经营者本人申请' };
  expect((await on('handler').change('refuseClaim', { id: other, version: 1, input: why })).ok).toBe(true);

  // Joined by a code that works once.
  const own = async (who: string) => (await on(who).ask('own', { id })).data as unknown as { merchant: { version: number } };
  const { code } = (
    await on('consumer').change('invite', { id, version: (await own('consumer')).merchant.version, name: '吴伙' })
  ).data as unknown as { code: string };
  expect((await on('consumer2').change('join', { code: 'AAAABBBBCCCC', name: '吴伙' })).error.code).toBe('code-wrong');
  expect((await on('consumer2').change('join', { code, name: '吴伙' })).ok).toBe(true);
  expect((await on('merchant').change('join', { code, name: '第三人' })).error.code).toBe('code-wrong');
  expect((await on('merchant').ask('own', { id })).error.say).toContain('没有找到');

  // Removed between what was read and the act: refused like a merchant that does not exist.
  const seen = await own('consumer2');
  const removing = {
    id,
    version: seen.merchant.version,
    command: 'removePerson',
    input: { person: 'p2', reason: '不在店里做了' },
  };
  expect((await on('consumer').change('peopleAct', removing)).ok).toBe(true);
  const late = { id, version: seen.merchant.version, command: 'leave' };
  expect((await on('consumer2').change('peopleAct', late)).error.say).toContain('没有找到');
  expect((await on('consumer2').ask('mine')).data).toMatchObject({ merchants: [] });
});
