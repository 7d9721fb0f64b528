import { conditionKeys } from '../../domain/enrolment/pledge';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, newKey } from './calls';
import { filesOf } from './evidence-phone';
import { memberOf, merchantIn } from './promise-calls';

let emulator: Emulator;
/** Owned by `merchant`, `consumer2` is its clerk; the other by `consumer3` alone. */
let id = '';
let other = '';
beforeAll(async () => {
  emulator = await startBureau();
  id = await merchantIn(emulator);
  const owner = {
    id: 'p1',
    member: await memberOf(emulator, 'consumer3'),
    name: '杨别店',
    role: 'owner' as const,
    since: '2026-03-02',
  };
  other = await merchantIn(emulator, { _id: 'mc_other', no: 'LDM-2026-0002', name: '张家核桃摊', people: [owner], shops: [] });
});
afterAll(() => emulator.close());

const on = (who: string) => {
  const { call } = as(emulator, who);
  return {
    ask: (path: string, input: object = {}) => call('settling', path, 'query', input),
    change: (path: string, input: object, key = newKey()) => call('settling', path, 'mutation', input, key),
  };
};
const said = {
  ...{ contact: '吴伙计', phone: '13900001189', has: [...conditionKeys] },
  ...{ statement: '专人接电话，三天内答复，坏的包退。', pledged: true },
};
const photoOf = async (who: string) => (await filesOf(emulator, who).upload({ bytes: photo() }, { claim: `enrol-of-${who}` })).id;
const applied = async (who: string, merchant: string, key?: string) =>
  on(who).change('enrol', { merchant, ...said, files: [await photoOf(who)] }, key);
const act = (who: string, of: string, version: number, command: string, input: object = {}) =>
  on(who).change('enrolmentAct', { id: of, version, command, input });
const heard = async (who: string) =>
  JSON.stringify((await as(emulator, who).call('accounts', 'inbox', 'query', {})).data as unknown);
const names = async (input: object = {}) => {
  const { rows } = (await on('consumer').ask('firms', input)).data as unknown as { rows: { name: string }[] };
  return rows.map(({ name }) => name);
};

test('applied for by the owner, reviewed by one, admitted by a leader, suspended, resumed, left: the list follows', async () => {
  // A clerk does not pledge for the firm, and a stranger learns of no merchant.
  expect((await applied('consumer2', id)).error.say).toBe('申请由负责人提出。');
  expect((await applied('consumer3', id)).error.say).toContain('没有找到');
  const key = newKey();
  const files = [await photoOf('merchant')];
  const made = await on('merchant').change('enrol', { merchant: id, ...said, files }, key);
  expect(made.error).toBeUndefined();
  // The same tap twice is one application, another one beside it is refused.
  expect((await on('merchant').change('enrol', { merchant: id, ...said, files }, key)).data).toEqual(made.data);
  expect((await applied('merchant', id)).error.say).toContain('已经申请');
  const of = made.data.id;
  expect(await heard('handler')).toContain('有商家申请自行协商');
  expect((await on('consumer2').ask('ownEnrolment', { merchant: id })).data).toMatchObject({
    mayApply: false,
    latest: { id: of },
  });
  expect(await names()).toEqual([]);

  expect((await act('merchant', of, 1, 'review', { saw: '自己看自己' })).error.code).toBe('not-allowed');
  expect((await act('intake', of, 1, 'review', { saw: '看过' })).error.code).toBe('not-allowed');
  expect((await act('leader', of, 1, 'review', { saw: '到店看过，有专人' })).ok).toBe(true);
  // The leader who reviewed is not offered to admit, and is refused.
  expect((await on('leader').ask('enrolment', { id: of })).data).toMatchObject({ anothers: ['admit'] });
  expect((await act('leader', of, 2, 'admit')).error.say).toContain('审查的人不能自己批准');
  expect((await act('handler', of, 2, 'decline', { reason: '没有制度', todo: '写好制度再来' })).ok).toBe(true);
  expect(await heard('merchant')).toContain('没有通过');

  // Declined: another application is open; reviewed by the handler, it is admitted.
  const again = (await applied('merchant', id)).data.id;
  expect((await act('handler', again, 1, 'review', { saw: '到店看过，有专人' })).ok).toBe(true);
  expect((await act('leader', again, 2, 'admit')).ok).toBe(true);
  expect(await names()).toEqual(['云屏山货有限公司']);
  expect(await names({ words: '山货铺' })).toEqual(['云屏山货有限公司']);
  expect(await names({ words: '核桃' })).toEqual([]);
  // Whoever saw an older state is told so.
  expect((await act('handler', again, 2, 'suspend', { reason: '三次超期' })).ok).toBe(false);
  expect((await act('handler', again, 3, 'suspend', { reason: '三次超期' })).ok).toBe(true);
  expect((await on('consumer').ask('firms')).data).toMatchObject({ rows: [{ open: false }] });
  expect((await act('leader', again, 4, 'resume', { reason: '都补上了' })).ok).toBe(true);
  expect((await act('merchant', again, 5, 'leave', { reason: '店不开了' })).ok).toBe(true);
  expect(await names()).toEqual([]);
});

test('of another merchant nothing is read or done, and the public reads nothing of a person', async () => {
  const of = (await applied('consumer3', other)).data.id;
  for (const who of ['merchant', 'consumer2', 'consumer']) {
    expect((await on(who).ask('enrolment', { id: of })).error.say).toContain('没有找到');
    expect((await on(who).ask('ownEnrolment', { merchant: other })).error.say).toContain('没有找到');
    expect((await act(who, of, 1, 'withdraw')).error.say).toContain('没有找到');
    expect((await on(who).ask('enrolments')).error.code).toBe('not-allowed');
  }
  await act('handler', of, 1, 'review', { saw: '到店看过，有专人' });
  await act('leader', of, 2, 'admit');
  const told = JSON.stringify(await on('consumer').ask('firms'));
  expect(told).toContain('张家核桃摊');
  for (const secret of ['杨别店', said.contact, said.phone, said.statement]) expect(told).not.toContain(secret);
});

test('an officer who acts for the merchant does nothing of it for the bureau', async () => {
  const own = {
    id: 'p1',
    member: await memberOf(emulator, 'leader'),
    name: '局长自己',
    role: 'owner' as const,
    since: '2026-03-02',
  };
  const third = await merchantIn(emulator, {
    _id: 'mc_third',
    no: 'LDM-2026-0003',
    name: '自家山货店',
    people: [own],
    shops: [],
  });
  const { data } = await applied('leader', third);
  expect((await act('leader', data.id, 1, 'review', { saw: '自己看过自己' })).error.say).toContain('不能再以工作人员的身份');
  expect((await act('handler', data.id, 1, 'review', { saw: '到店看过，有专人' })).ok).toBe(true);
  expect((await act('leader', data.id, 2, 'admit')).error.say).toContain('不能再以工作人员的身份');
});

test('a merchant that was closed is in no list, and is neither admitted nor applied for', async () => {
  const owner = {
    id: 'p1',
    member: await memberOf(emulator, 'consumer'),
    name: '王店',
    role: 'owner' as const,
    since: '2026-03-02',
  };
  const more = { _id: 'mc_closing', no: 'LDM-2026-0004', name: '要关的干货店', people: [owner], shops: [] };
  const closing = await merchantIn(emulator, more);
  const of = (await applied('consumer', closing)).data.id;
  await act('handler', of, 1, 'review', { saw: '到店看过，有专人' });
  const close = (state: 'active' | 'closed') => {
    const data = emulator.exportData();
    emulator.importData({ ...data, merchants: data.merchants!.map((one) => (one._id === closing ? { ...one, state } : one)) });
  };
  close('closed');
  expect((await act('leader', of, 2, 'admit')).error.say).toContain('已经注销或停业');
  close('active');
  expect((await act('leader', of, 2, 'admit')).ok).toBe(true);
  expect(await names()).toContain('要关的干货店');
  close('closed');
  expect(await names()).not.toContain('要关的干货店');
  expect((await act('consumer', of, 3, 'leave', { reason: '店不开了' })).ok).toBe(true);
  expect((await applied('consumer', closing)).error.say).toContain('已经注销或停业');
});
