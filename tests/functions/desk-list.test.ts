import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

interface Row {
  id: string;
  no: string;
  respondent: string;
}
const list = async (input: object, who = 'intake') => {
  const { data } = await as(emulator, who).call('complaints', 'queue', 'query', { chip: 'received', ...input });
  return (data as unknown as { rows: Row[] }).rows;
};

async function filed(name: string, amountFen: number): Promise<string> {
  const { purchase, respondent } = complaint;
  const { data } = await as(emulator, 'consumer').submit({
    ...complaint,
    respondent: { ...respondent, name },
    purchase: { ...purchase, amountFen, orderNo: `${name}${amountFen}` },
  });
  return data.id;
}

describe('the list of the desk', () => {
  let cheap: string, dear: string, other: string;
  beforeAll(async () => {
    cheap = await filed('丙店', 900);
    dear = await filed('丙 店', 90_000);
    other = await filed('乙店', 5_000);
  });

  test.each([
    ['by amount, the most first', 'amount', () => [dear, other, cheap]],
    ['by shop, those of one shop together', 'shop', () => [cheap, dear, other]],
    ['by the day received, the newest first', 'received', () => [other, dear, cheap]],
  ])('is sorted %s', async (_, sort, wanted) => {
    const found = (await list({ sort })).map(({ id }) => id);
    // Of one shop the order is that of the ids.
    expect(sort === 'shop' ? [...found.slice(0, 2).sort(), found[2]] : found).toEqual(
      sort === 'shop' ? [...[cheap, dear].sort(), other] : wanted(),
    );
  });

  test('is narrowed to a shop, however its name is written, to an officer, to nobody, to a source, and to all of it at once', async () => {
    const { data } = await as(emulator, 'intake').act(other, 1, 'accept');
    await as(emulator, 'handler').act(other, Number(data.version), 'takeOn');
    const ids = async (narrowed: object, chip = 'received') => (await list({ narrowed, chip })).map(({ id }) => id).sort();
    expect(await ids({ shop: '丙　店' })).toEqual([cheap, dear].sort());
    expect(await ids({ officer: '-' })).toEqual([cheap, dear].sort());
    const [zhang] = (await as(emulator, 'intake').call('complaints', 'officers', 'query')).data as unknown as {
      member: string;
    }[];
    expect(await ids({ officer: zhang!.member }, 'accepted')).toEqual([other]);
    expect(await ids({ source: 'phone' })).toEqual([]);
    expect(await ids({ source: 'miniProgram', shop: '丙店', officer: '-', office: '621228-00' })).toEqual([cheap, dear].sort());
  });

  test('what is asked for badly is refused, and nobody else reads it', async () => {
    const ask = (who: string, input: object) =>
      as(emulator, who).call('complaints', 'queue', 'query', { chip: 'received', ...input });
    expect((await ask('intake', { sort: 'name' })).ok).toBe(false);
    expect((await ask('intake', { narrowed: { phone: '1' } })).ok).toBe(false);
    expect((await ask('consumer', { sort: 'amount' })).ok).toBe(false);
  });
});

describe('the shop beside a case', () => {
  test('which of this year it is, and what is open of it, without the case itself', async () => {
    const [first, second] = [await filed('甲店', 100), await filed(' 甲店', 200)];
    const of = async (who: string, id: string) => as(emulator, who).call('complaints', 'ofShop', 'query', { id });
    expect((await of('intake', first)).data).toMatchObject({
      year: 2026,
      nth: 1,
      open: [{ id: second, state: 'received' }],
      more: false,
    });
    expect((await of('intake', second)).data).toMatchObject({ nth: 2, open: [{ id: first }] });
    // Who is not on the case reads nothing of its shop.
    expect((await of('yangdian', second)).ok).toBe(false);
    expect((await of('consumer', second)).ok).toBe(false);
  });

  test('no more than five are named, and it is said that there are more', async () => {
    const ids: string[] = [];
    for (let n = 1; n <= 7; n += 1) ids.push(await filed('丁店', n * 100));
    const { data } = await as(emulator, 'intake').call('complaints', 'ofShop', 'query', { id: ids[6] });
    expect(data).toMatchObject({ nth: 7, more: true });
    expect((data as unknown as { open: { id: string }[] }).open.map(({ id }) => id)).toEqual(ids.slice(1, 6).reverse());
  });
});
