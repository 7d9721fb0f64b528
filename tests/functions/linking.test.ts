import { merchantOf, people } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

// A case and the register: which merchant it is about, as an officer says.

const url = 'https://shop.example.com/?shopid=77';
const store: Merchant = merchantOf({
  ...{ _id: 'mc_store', no: 'LDM-2026-0001', name: '两当县张记山货经营部', people: [] },
  shops: [
    { id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺', url },
    { id: 's2', channel: 'miniProgram', name: '张记山货', closedOn: '2026-10-01' },
  ],
});
const other: Merchant = merchantOf({
  ...{ _id: 'mc_other', no: 'LDM-2026-0002', name: '云屏山货铺', uscc: undefined, exemption: 'small', kind: 'person' },
  ...{ shops: [], people: [] },
});
const registered = (...all: Merchant[]) => all.map((one) => ({ ...one, ...merchantListed(one) }));

let emulator: Emulator;
let key = 0;
beforeAll(async () => {
  emulator = await startBureau();
});
beforeEach(() => keep(store, other));
afterAll(() => emulator.close());

const keep = (...all: Merchant[]) => emulator.importData({ ...emulator.exportData(), merchants: registered(...all) });
const filed = async (more: object = {}) => {
  emulator.importData({ ...emulator.exportData(), complaints: [] });
  const input = { ...complaint, respondent: { ...complaint.respondent, ...more } };
  return (await as(emulator, 'consumer').submit(input, `linking-${(key += 1)}`)).data.id;
};

interface Register {
  linked?: { no: string; state: string };
  also?: { id: string };
  rows: { id: string; why: string[]; shop?: string }[];
  more: boolean;
}
const asked = async (who: string, id: string, also?: string) =>
  as(emulator, who).call('complaints', 'register', 'query', { id, ...(also && { also }) });
const registerFor = async (who: string, id: string, also?: string) => (await asked(who, id, also)).data as unknown as Register;
const casesOf = async (who: string, id: string) =>
  (await as(emulator, who).call('complaints', 'ofMerchant', 'query', { id })).data as unknown as {
    rows: { id: string; no: string; state: string; receivedOn: string }[];
  };
const stored = (id: string) => emulator.exportData().complaints?.find(({ _id }) => _id === id) as Record<string, unknown>;

test('who works on the case is proposed whom it may be about, with why, and says it; the register lists the case', async () => {
  const id = await filed({ shopUrl: 'http://www.shop.example.com/?from=app&shopid=77' });
  expect(await registerFor('handler', id)).toEqual({
    rows: [
      expect.objectContaining({ id: 'mc_store', why: ['link', 'name'], shop: 's1', no: 'LDM-2026-0001' }),
      expect.objectContaining({ id: 'mc_other', why: ['name'] }),
    ],
    more: false,
  });
  expect((await casesOf('handler', 'mc_store')).rows).toEqual([]);

  const officer = as(emulator, 'handler');
  const input = { of: 'mc_store:s1' };
  expect((await officer.act(id, 1, 'linkMerchant', input, 'link-once-1')).ok).toBe(true);
  expect(stored(id)).toMatchObject({
    version: 2,
    merchantLinks: [
      {
        ...{ merchant: 'mc_store', shop: 's1', by: '张建军' },
        called: { no: 'LDM-2026-0001', name: '两当县张记山货经营部', shop: '云屏山货铺' },
      },
    ],
  });
  // Sent again it is the same act.
  expect((await officer.act(id, 1, 'linkMerchant', input, 'link-once-1')).data.version).toBe(2);
  expect((await officer.act(id, 1, 'unlinkMerchant', { reason: '同名的另一家' })).error.code).toBe('changed-meanwhile');
  expect((await registerFor('handler', id)).linked).toMatchObject({ no: 'LDM-2026-0001', state: 'active' });
  const { rows } = await casesOf('handler', 'mc_store');
  expect(rows).toEqual([expect.objectContaining({ id, state: 'received', receivedOn: '2026-11-24' })]);
  expect(rows[0]).not.toHaveProperty('complainant');
});

test('what was tapped while filing comes first; a mark that is none stands in nobody’s way', async () => {
  const hinted = await filed({ hint: 'mc_other' });
  expect((await registerFor('intake', hinted)).rows.map(({ id, why }) => [id, why[0]])).toEqual([
    ['mc_other', 'hint'],
    ['mc_store', 'name'],
  ]);
  for (const hint of ['mc_nobody', 'not an id', '']) {
    const id = await filed({ hint });
    expect((await registerFor('intake', id)).rows.map((one) => one.id).sort()).toEqual(['mc_other', 'mc_store']);
  }
});

test('changed and taken back, each with its reason; the merchant’s list has what stands', async () => {
  const id = await filed();
  const officer = as(emulator, 'intake');
  await officer.act(id, 1, 'linkMerchant', { of: 'mc_store' });
  expect((await officer.act(id, 2, 'linkMerchant', { of: 'mc_other' })).error.fields).toHaveProperty('reason');
  expect((await officer.act(id, 2, 'linkMerchant', { of: 'mc_other', reason: '同名的另一家' })).ok).toBe(true);
  expect((await casesOf('intake', 'mc_store')).rows).toEqual([]);
  expect((await casesOf('intake', 'mc_other')).rows).toHaveLength(1);
  expect((await officer.act(id, 3, 'unlinkMerchant', { reason: '还认不准是哪一家' })).ok).toBe(true);
  expect((await casesOf('intake', 'mc_other')).rows).toEqual([]);
  expect(stored(id).merchantLinks).toHaveLength(2);
});

test('what is not in the register is linked with nothing, and nothing is written', async () => {
  const id = await filed();
  for (const word of ['mc_nobody', 'mc_store:s9', id, 'members'])
    expect((await as(emulator, 'handler').act(id, 1, 'linkMerchant', { of: word })).ok).toBe(false);
  expect(stored(id)).toMatchObject({ version: 1 });
  expect(stored(id)).not.toHaveProperty('merchantLinks');
});

test('a merchant that closed meanwhile stays linked, and one that is closed is linked', async () => {
  const id = await filed();
  await as(emulator, 'handler').act(id, 1, 'linkMerchant', { of: 'mc_store:s2' });
  keep({ ...store, state: 'closed' }, other);
  expect((await registerFor('handler', id)).linked).toMatchObject({ state: 'closed' });
  expect((await casesOf('handler', 'mc_store')).rows).toHaveLength(1);
});

test('nobody else is asked about it, and neither side learns of it', async () => {
  const id = await filed();
  const before = (await as(emulator, 'consumer').get(id)).data;
  await as(emulator, 'handler').act(id, 1, 'linkMerchant', { of: 'mc_store' });
  for (const who of ['consumer', 'merchant', 'xipo', 'admin', 'taskForce']) expect((await asked(who, id)).ok).toBe(false);
  expect((await as(emulator, 'xipo').act(id, 2, 'linkMerchant', { of: 'mc_other', reason: '同名的另一家' })).ok).toBe(false);
  expect((await as(emulator, 'consumer').get(id)).data).toEqual(before);
  // Who keeps no cases sees none beside the merchant; another office reads what its lists would show.
  for (const who of ['admin', 'taskForce']) expect((await casesOf(who, 'mc_store')).rows).toEqual([]);
  expect((await casesOf('xipo', 'mc_store')).rows).toHaveLength(1);
});

test('an officer who acts for the merchant links none with it and reads none of its cases at the desk', async () => {
  const id = await filed();
  await as(emulator, 'intake').act(id, 1, 'linkMerchant', { of: 'mc_other' });
  const own = { ...people.owner, id: 'p1', member: memberIdOf(openidOf('handler')), role: 'owner' as const, since: '2026-03-02' };
  keep({ ...store, people: [own] }, { ...other, people: [own] });
  expect((await as(emulator, 'handler').act(id, 2, 'linkMerchant', { of: 'mc_store', reason: '是这一家' })).error.say).toContain(
    '您代表这一家',
  );
  expect((await casesOf('handler', 'mc_other')).rows).toEqual([]);
  expect((await casesOf('intake', 'mc_other')).rows).toHaveLength(1);
});

test('among many cases and merchants both answers read a page, and say that there is more', async () => {
  const id = await filed();
  await as(emulator, 'handler').act(id, 1, 'linkMerchant', { of: 'mc_store' });
  const one = stored(id);
  const many = Array.from({ length: 70 }, (_, n) => ({ ...one, _id: `c_many_${n}`, receivedAt: Number(one.receivedAt) - n - 1 }));
  const alike = Array.from({ length: 70 }, (_, n) => merchantOf({ ...other, _id: `mc_${n}`, no: `LDM-2026-1${n}` }));
  keep(store, ...alike);
  emulator.importData({ ...emulator.exportData(), complaints: [one, ...many] });
  const read = async (ask: () => Promise<unknown>) => {
    emulator.takeReads();
    await ask();
    return emulator.takeReads().actions['database.getDocument']?.documents ?? 0;
  };
  expect(await read(() => casesOf('handler', 'mc_store'))).toBeLessThanOrEqual(30);
  expect(await read(() => registerFor('handler', id))).toBeLessThanOrEqual(60);
  expect(await registerFor('handler', id, 'mc_7')).toMatchObject({ more: true, also: { id: 'mc_7' } });
  expect((await registerFor('handler', id)).rows).toHaveLength(5);
  const first = (await as(emulator, 'handler').call('complaints', 'ofMerchant', 'query', { id: 'mc_store' })).data;
  expect(first).toMatchObject({ rows: { length: 20 }, next: expect.any(String) as string });
});

test('staff look for any merchant of the register by words, with its shops', async () => {
  const { data } = await as(emulator, 'intake').call('merchants', 'searchShops', 'query', { words: '张记' });
  expect(data).toMatchObject({
    rows: [
      {
        id: 'mc_store',
        shops: [
          { id: 's1', platform: '山货集市', url },
          { id: 's2', closed: true },
        ],
      },
    ],
    more: false,
  });
});
