// Cases on the desks of merchants whose people come and go, whose links are moved: no reply by any door tells anything of a case to who is outside,
// nor what a former person said, or was told, in confidence.
import type { Emulator } from '../../emulator/emulator';
import type { MerchantMember } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { as, complaint, newKey } from '../functions/calls';
import { nth, withMerchants } from '../functions/credit-phone';
import { openidOf, startBureau } from '../emulator';
import { randomOf } from '../random';
import { SEED, sizeOf } from '../sizes';
import { everyDoor, type Door } from './routers';

const random = randomOf(SEED);
const people = ['merchant', 'consumer2', 'consumer3'] as const;
type Who = (typeof people)[number];
const merchants = ['mc_0', 'mc_1'] as const;
const owners: Record<string, Who> = { mc_0: 'merchant', mc_1: 'consumer3' };

interface Case {
  id: string;
  /** What stands in no other case. */
  mark: string;
  link?: string | undefined;
  /** Who holds it, and what was said to and by that person alone. */
  held?: { who: Who; said: string[] } | undefined;
}

let emulator: Emulator;
let doors: Door[];
const cases: Case[] = [];
const acts: Record<string, Set<Who>> = { mc_0: new Set(['merchant', 'consumer2']), mc_1: new Set(['consumer3', 'consumer2']) };
/** Words said in confidence, with the case. */
const saidIn = new Map<string, Case>();
let words = 0;

const call = (who: string, name: string, path: string, type: 'query' | 'mutation', input: object) =>
  as(emulator, who).call(name, path, type, input, newKey());
const kept = (collection: 'complaints' | 'merchants', id: string) =>
  emulator.exportData()[collection]?.find(({ _id }) => _id === id) as unknown as { version: number; people: MerchantMember[] };
const officer = (id: string, command: string, input: object) =>
  as(emulator, 'handler').act(id, kept('complaints', id).version, command, input);

const acting = (who: Who, id: string, role: MerchantMember['role']): MerchantMember => ({
  ...{ id, member: memberIdOf(openidOf(who)), name: `店员${who}`, role, since: '2026-03-02' },
});

beforeAll(async () => {
  emulator = await startBureau();
  doors = (await everyDoor()).filter(
    ({ type, access }) => type === 'query' && (access === 'anyone' || access.includes('consumer') || access.includes('merchant')),
  );
  withMerchants(emulator, [
    nth(0, { people: [acting('merchant', 'p1', 'owner'), acting('consumer2', 'p2', 'clerk')] }),
    nth(1, { people: [acting('consumer3', 'p1', 'owner'), acting('consumer2', 'p2', 'clerk')] }),
  ]);
  for (let n = 0; n < 3; n += 1) {
    const mark = `核桃MK${n}X`;
    const form = { ...complaint, purchase: { ...complaint.purchase, goods: mark } };
    const { data } = await call('consumer', 'complaints', 'submit', 'mutation', form);
    await officer(data.id, 'accept', { summary: `${mark}空壳，要求退款。` });
    const link = random.of(merchants);
    await officer(data.id, 'linkMerchant', { of: link });
    cases.push({ id: data.id, mark, link });
  }
}, 120_000);
afterAll(() => emulator.close());

function word(of: Case): string {
  words += 1;
  const said = `SD${words}X`;
  saidIn.set(said, of);
  of.held?.said.push(said);
  return said;
}

const member = (who: Who) => memberIdOf(openidOf(who));
const entryOf = (merchant: string, who: Who) =>
  kept('merchants', merchant).people.find((one) => one.member === member(who) && !one.left)?.id;

/** Nobody of this merchant holds it by that person any more. */
const out = (merchant: string, who: Who) => {
  acts[merchant]!.delete(who);
  for (const one of cases) if (one.link === merchant && one.held?.who === who) one.held = undefined;
};

const steps: readonly (() => Promise<void>)[] = [
  async () => {
    const [one, of] = [random.of(cases), random.of(merchants)];
    const { ok } = await officer(one.id, 'linkMerchant', { of, reason: '同名的另一家' });
    if (ok) Object.assign(one, { link: of, held: undefined });
  },
  async () => {
    const one = random.of(cases);
    const { ok } = await officer(one.id, 'unlinkMerchant', { reason: '同名的另一家' });
    if (ok) Object.assign(one, { link: undefined, held: undefined });
  },
  ...Array.from({ length: 4 }, () => async () => {
    const one = random.of(cases);
    // Most often who might, and at the desk where it lies.
    const likely = random.below(6) > 0 && one.link !== undefined;
    const merchant = likely ? one.link! : random.of(merchants);
    const who = likely ? random.of([...acts[merchant]!]) : random.of(people);
    const may = one.link === merchant && acts[merchant]!.has(who) && one.held?.who !== who;
    const { ok, error } = await call(who, 'complaints', 'takeUp', 'mutation', { id: one.id, merchant });
    expect([who, merchant, one.link, ok || error.code === 'share-used', error?.code]).toEqual([
      ...[who, merchant, one.link, may],
      may ? undefined : one.held?.who === who && one.link === merchant ? 'wrong-state' : 'not-found',
    ]);
    if (ok) one.held = { who, said: [] };
  }),
  ...Array.from({ length: 4 }, () => async () => {
    const held = cases.filter((each) => each.held);
    const one = random.of(held.length && random.below(4) ? held : cases);
    const who = one.held && random.below(4) ? one.held.who : random.of(people);
    const before = one.held?.who === who;
    const text = before ? word(one) : '不该说成的话';
    const said = random.below(2)
      ? await call(who, 'complaints', 'say', 'mutation', { id: one.id, channel: 'respondent', text })
      : await as(emulator, who).act(one.id, kept('complaints', one.id).version, 'supplement', { text });
    if (!before) expect([who, one.id, said.ok]).toEqual([who, one.id, false]);
    if (one.held) await call('handler', 'complaints', 'say', 'mutation', { id: one.id, channel: 'respondent', text: word(one) });
  }),
  async () => {
    const merchant = random.of(merchants);
    const entry = entryOf(merchant, 'consumer2');
    if (!entry) return;
    const { version } = kept('merchants', merchant);
    const removed = random.below(2)
      ? await call(owners[merchant]!, 'merchants', 'peopleAct', 'mutation', {
          ...{ id: merchant, version, command: 'removePerson', input: { person: entry, reason: '不在店里了' } },
        })
      : await call('consumer2', 'merchants', 'peopleAct', 'mutation', { id: merchant, version, command: 'leave', input: {} });
    expect(removed.error).toBeUndefined();
    out(merchant, 'consumer2');
  },
  async () => {
    const merchant = random.of(merchants);
    if (acts[merchant]!.has('consumer2')) return;
    const { version } = kept('merchants', merchant);
    const invited = await call(owners[merchant]!, 'merchants', 'invite', 'mutation', { id: merchant, version, name: '赵明远' });
    const joined = await call('consumer2', 'merchants', 'join', 'mutation', { code: invited.data.code, name: '赵明远' });
    if (joined.ok) acts[merchant]!.add('consumer2');
  },
];

/** Words of cases in a reply that this person is not to read now. */
function strange(who: Who, text: string): string[] {
  const shown = (one: Case) => one.link !== undefined && acts[one.link]!.has(who);
  const marks = (text.match(/MK\d+X/g) ?? []).filter((mark) => !shown(cases.find((one) => one.mark.endsWith(mark))!));
  const said = (text.match(/SD\d+X/g) ?? []).filter((one) => {
    const { held } = saidIn.get(one)!;
    return held?.who !== who || !held.said.includes(one);
  });
  const ids = cases.filter((one) => !shown(one) && text.includes(one.id)).map(({ id }) => id);
  return [...marks, ...said, ...ids];
}

const questions = (): object[] => [
  {},
  { as: 'merchant' },
  ...cases.flatMap(({ id }) => [
    { id },
    { id, channel: 'respondent' },
    { id, channel: 'room' },
    { id, list: 'supplements', before: 99 },
    ...merchants.map((merchant) => ({ id, merchant })),
  ]),
  ...merchants.flatMap((merchant) => [
    { merchant },
    { id: merchant },
    ...['waits', 'goesOn', 'ended'].flatMap((list) => [
      { merchant, list },
      ...cases.map(({ id: cursor }) => ({ merchant, list, cursor })),
    ]),
  ]),
];

async function nobodyOutsideIsTold(): Promise<void> {
  for (const who of people) {
    for (const { name, path, input } of doors) {
      for (const question of input ? questions().filter((one) => input.safeParse(one).success) : [undefined]) {
        const reply = await as(emulator, who).call(name, path, 'query', question);
        const text = JSON.stringify(reply);
        // What was asked for stands in no reply but by its own.
        expect([who, `${name}.${path}`, question, strange(who, text)]).toEqual([who, `${name}.${path}`, question, []]);
      }
    }
    for (const one of cases) {
      const reply = await as(emulator, who).get(one.id);
      expect([who, one.link, one.held?.who, reply.ok]).toEqual([who, one.link, one.held?.who, one.held?.who === who]);
    }
  }
}

test('whatever happens to links and people, who is outside of a case reads nothing of it', async () => {
  let held = 0;
  for (let at = 0; at < sizeOf('shopDeskSteps'); at += 1) {
    await random.of(steps)();
    held += cases.filter((one) => one.held).length;
    if (at % 15 === 14) await nobodyOutsideIsTold();
  }
  // Cases were held, and things were said there: else nothing would have been shown.
  expect([held > 10, words > 5]).toEqual([true, true]);
}, 900_000);
