// Of what one may not know nothing shows: what a party is told of a case is the same, byte by byte, whether it happened or not.
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Emulator } from '../../emulator/emulator';
import { growing } from '../../cloudfunctions/complaints/reads/lists';
import { DEMO_NOW } from '../../tools/demo/county';
import { startBureau } from '../emulator';
import { randomOf } from '../random';
import { SEED } from '../sizes';
import { as, callsOf, complaint, type Reply } from './calls';

const kept = merchantOf();

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  // The county's secret is drawn with its first code.
  const { id } = (await as(emulator, 'consumer2').submit(complaint)).data;
  await as(emulator, 'handler').act(id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
  await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id, version: 2 });
  emulator.importData({ ...emulator.exportData(), merchants: [{ ...kept, ...merchantListed(kept) }] });
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());

type Person = ReturnType<typeof callsOf>;
const shop = () => callsOf(emulator, 'oLD99MerchantOfWalnuts000000');
const who = (name: string) => (name === 'shop' ? shop() : as(emulator, name));
const parties = ['consumer', 'shop'] as const;
type Party = (typeof parties)[number];

/** What somebody does; the version of a case as that person reads it is filled in. */
interface Deed {
  by: string;
  path: string;
  input: (id: string, code: string) => object;
}

const act = (by: string, command: string, input: object = {}): Deed => ({
  by,
  path: 'act',
  input: (id) => ({ id, command, input }),
});
const say = (by: string, channel: string, text: string): Deed => ({ by, path: 'say', input: (id) => ({ id, channel, text }) });

/** The course of the case, of which both parties learn what is theirs. */
const course: readonly Deed[] = [
  say('consumer', 'complainant', '店家今天又说可以退一半，我再想一想。'),
  act('handler', 'accept', { summary: '核桃空壳，要求退款。' }),
  { by: 'handler', path: 'issueViewCode', input: (id) => ({ id }) },
  { by: 'shop', path: 'joinByCode', input: (_, code) => ({ code, name: '杨建国', post: 'owner' }) },
  act('shop', 'answer', { willing: true }),
  say('shop', 'room', '我们愿意谈。'),
  act('consumer', 'supplement', { text: '又找到一张付款截图的说明。' }),
  act('handler', 'set12315', { number: '1620000202611249001' }),
  act('handler', 'terminate', { ground: 'T3', reason: '双方差距太大，谈不成。' }),
];

const sender = { name: '市 12345', number: '20261124-7', reason: '市里又转来一件' };
/** What neither party learns of, and after how many steps of the course it may happen. */
type Hidden = readonly [deed: Deed, from: number, to: number];
const ofTheBureau: readonly Hidden[] = [
  [act('intake', 'recordFlag', { factor: 'repeated', say: '同一人就同类商品多次投诉' }), 0, 1],
  [
    act('leader', 'referToPolice', { to: '两当县公安局', documentNo: '两市监移〔2026〕3 号', reason: '涉嫌诈骗' }),
    0,
    course.length,
  ],
  [act('handler', 'recordClue', { text: '使用过期原料加工', foundOn: '2026-11-24' }), 2, course.length],
  [act('handler', 'addSender', sender), 0, course.length],
  [act('handler', 'linkMerchant', { of: 'mc_1:s1' }), 0, course.length],
  [
    {
      by: 'handler',
      path: 'noteReport',
      input: (id) => ({ id, clue: '举报线索：同一店铺用过期原料加工' }),
    },
    0,
    course.length,
  ],
  [
    { by: 'xipo', path: 'reveal', input: (id) => ({ id, field: 'complainant.name', reason: '核对是否同一人重复投诉' }) },
    0,
    course.length,
  ],
];

/** What else one of them learns nothing of: what the other wrote for the bureau alone, or what waits for an officer to look at it. */
const ofTheOther: Readonly<Record<Party, readonly Hidden[]>> = {
  consumer: [[say('shop', 'room', '加微信领取红包，我们就退款。'), 5, 7]],
  shop: [
    [act('consumer', 'supplement', { text: '店主我认识，他们一直这样。' }), 0, 7],
    [say('consumer', 'room', '加微信领取红包，我就撤诉。'), 5, 7],
  ],
};

/** Every door that tells a party of cases, of this one and of its own lists. */
async function toldTo(name: Party, id: string, atEnd: boolean): Promise<Record<string, unknown>> {
  const person = who(name);
  const ask = async (fn: string, path: string, input?: object) => (await person.call(fn, path, 'query', input)) as Reply;
  const got = await ask('complaints', 'get', { id });
  const told: Record<string, unknown> = { get: got };
  for (const channel of ['complainant', 'respondent', 'room'])
    told[`messages ${channel}`] = await ask('complaints', 'messages', { id, channel });
  for (const list of atEnd ? growing : []) told[`list ${list}`] = await ask('complaints', 'list', { id, list, before: 100 });
  const timeline = (got.data?.timeline ?? []) as unknown as { at: number }[];
  told.timeline = [timeline.length, got.data?.timelineNext];
  for (const path of ['mine', 'against', 'ownData']) told[path] = await ask('complaints', path, {});
  for (const home of ['consumer', 'merchant']) told[`home ${home}`] = await ask('complaints', 'home', { as: home });
  told.inbox = await ask('accounts', 'inbox', {});
  return told;
}

const MINUTE = 60_000;
const CASES = 'complaints';

/** One history of the case, in which these things happen after so many steps; what the reader was told on the way. */
async function history(reader: Party, hidden: ReadonlyMap<number, readonly Deed[]>): Promise<Record<string, unknown>[]> {
  emulator.importData(fresh);
  let minute = 0;
  let code = '';
  const told: Record<string, unknown>[] = [];
  const tick = () => emulator.holdTime(DEMO_NOW + (minute += 1) * MINUTE);
  tick();
  const filed = await who('consumer').submit(complaint, 'confidential-filing');
  const { id } = filed.data;
  const versionOf = async (person: Person) =>
    ((await person.get(id)).data?.case as { version?: number } | undefined)?.version ?? 1;
  const needs = ({ path }: Deed) => path === 'act' || path === 'issueViewCode';
  const doing = async (deed: Deed, key: string, version: number) => {
    const input = { ...deed.input(id, code), ...(needs(deed) && { version }) };
    const reply = await who(deed.by).call(CASES, deed.path, 'mutation', input, key);
    expect([deed.by, deed.path, deed.input(id, ''), reply.error]).toEqual([deed.by, deed.path, deed.input(id, ''), undefined]);
    return reply;
  };
  for (let step = 0; step <= course.length; step += 1) {
    const deed = course[step];
    // Read before it happens: what the person then does is not refused for it.
    const before = deed ? await versionOf(who(deed.by)) : 0;
    for (const [at, one] of (hidden.get(step) ?? []).entries())
      await doing(one, `confidential-hidden-${step}-${at}`, await versionOf(who(one.by)));
    told.push(await toldTo(reader, id, !deed));
    if (!deed) break;
    tick();
    const version = deed.by === reader ? before : await versionOf(who(deed.by));
    const reply = await doing(deed, `confidential-step-${step}`, version);
    if (deed.path === 'issueViewCode') code = reply.data.code as string;
    if (deed.by === reader) told.push({ reply });
  }
  return told;
}

/** Each of these at a place where it may happen, by the choice of the seed. */
function placed(reader: Party, seed: number): Map<number, Deed[]> {
  const random = randomOf(seed);
  const hidden = new Map<number, Deed[]>();
  for (const [deed, from, to] of [...ofTheBureau, ...ofTheOther[reader]]) {
    const at = from + random.below(to - from + 1);
    hidden.set(at, [...(hidden.get(at) ?? []), deed]);
  }
  return hidden;
}

test.each(parties)(
  'what the %s is told of two histories, one with what it may not know and one without, is equal',
  async (reader) => {
    const without = await history(reader, new Map());
    expect(without.length).toBeGreaterThan(course.length);
    const withHidden = await history(reader, placed(reader, SEED));
    expect(withHidden).toEqual(without);
    expect(JSON.stringify(withHidden)).toBe(JSON.stringify(without));
  },
  300_000,
);
