// Random merchants with random people: whoever acts for one reads by no door anything of another, and changes nothing of it.
import type { Emulator } from '../../emulator/emulator';
import { factContent } from '../../domain/credit/fact/fixture';
import type { MerchantMember } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { as, newKey } from '../functions/calls';
import { nth, withMerchants } from '../functions/credit-phone';
import { openidOf, startBureau } from '../emulator';
import { randomOf } from '../random';
import { SEED, sizeOf } from '../sizes';
import { insidesIn } from './people';
import { everyDoor, type Door } from './routers';
import { sample, type Pool } from './sample';
import { merchantTables } from './tables';

const random = randomOf(SEED);
const people = ['merchant', 'consumer', 'consumer2', 'consumer3'];
const memberOf = (who: string) => memberIdOf(openidOf(who));
const MANY = sizeOf('merchantsApart');

/** Words that stand in one place alone, with whose merchant they tell of. */
const marks = new Map<string, number>();
let count = 0;
function mark(of: number): string {
  count += 1;
  const word = `MK${count}X`;
  marks.set(word, of);
  return word;
}

/** What a merchant that shows something shows to everybody: its name, its shops, what it traces. */
const shownWords = new Set<string>();
const shownDoors: readonly string[] = ['shop', 'shopTraces', 'findShops', 'shownPictures', 'firms', 'firm'];
function openly(of: number): string {
  const word = mark(of);
  shownWords.add(word);
  return word;
}

/** An owner and some clerks, of whom some have left. */
function peopleOf(n: number): MerchantMember[] {
  const [owner = '', ...rest] = [...people].sort(() => random.below(3) - 1);
  const left = { on: '2026-05-06', by: '负责人', reason: '不做了' };
  const clerks = rest.filter(() => random.below(3) === 0);
  return [owner, ...clerks].map((who, at) => ({
    ...{ id: `p${at + 1}`, member: memberOf(who), name: mark(n), role: at ? ('clerk' as const) : ('owner' as const) },
    ...{ since: '2026-03-02', ...(at && random.below(2) ? { left } : {}) },
  }));
}

const merchantAt = (n: number) =>
  nth(n, {
    ...{
      name: `两当山货${openly(n)}`,
      contact: mark(n),
      phone: `139${String(10_000_000 + n)}`,
      address: `两当县城关镇${mark(n)}`,
    },
    people: peopleOf(n),
    shops: Array.from({ length: random.below(3) }, (_, at) => ({
      ...{ id: `s${at + 1}`, channel: 'platform' as const, platform: '淘宝', name: `山货铺${openly(n)}`, aliases: [mark(n)] },
      checked: { on: '2026-06-01', by: { member: 'm_x', name: mark(-1) }, found: 'fine' as const, note: mark(-1) },
    })),
  });

let emulator: Emulator;
let merchants: ReturnType<typeof merchantAt>[];
let doors: Door[];
const actsFor = (who: string): ReadonlySet<number> =>
  new Set(
    merchants.flatMap(({ people: all }, n) => (all.some(({ member, left }) => member === memberOf(who) && !left) ? [n] : [])),
  );

/** What is held of the person itself, of merchants that it left too (个人信息保护法 45): for whom it acted, under which name. */
const ofPerson = (who: string): string =>
  merchants
    .flatMap(({ name, people: all }) => all.flatMap((one) => (one.member === memberOf(who) ? [name, one.name] : [])))
    .join();

async function done(who: string, name: string, path: string, input: object) {
  const { ok, data, error } = await as(emulator, who).call(name, path, 'mutation', input);
  expect([path, ok, error]).toEqual([path, true, undefined]);
  return data;
}

/** Facts checked and not, notices delivered and not, trace records: what of each merchant the bureau and its people wrote. */
async function written(n: number): Promise<void> {
  const { _id: merchant, people: all } = merchants[n]!;
  for (let at = 0; at <= random.below(3); at += 1) {
    const checked = random.below(2) === 0;
    const content = factContent({
      ...{ seenOn: '2026-11-24', publishedOn: '2026-08-24', decidedOn: '2026-08-20' },
      ...{ documentNo: `罚${n}-${at}号`, breach: `虚假宣传${mark(checked ? n : -1)}` },
    });
    const fact = await done('handler', 'credit', 'enterFact', { merchant, content });
    if (checked) await done('leader', 'credit', 'actFact', { id: fact.id, version: fact.version, command: 'check', input: {} });
  }
  const occasion = { topic: 'licence', seenOn: '2026-11-24', where: `没有亮照${mark(-1)}` };
  await done('handler', 'credit', 'draftNotice', { merchant, occasion });
  const owner = people.find((who) => memberOf(who) === all[0]?.member)!;
  const batch = { product: `核桃${openly(n)}`, batch: '第 2 批', source: `云屏镇${mark(n)}`, certificate: 'commitment' };
  if (random.below(2)) await done(owner, 'merchants', 'traceAdd', { merchant, ...batch });
  const proposal = {
    ...{ kind: 'reminder', basis: 'policy', merchants: [merchant], networkRelated: true, onlineFood: false, reason: mark(-1) },
    letter: {
      matter: `没有写产地${mark(-1)}`,
      demands: '请补上商品信息。',
      contact: '市场监管所 0939-7121315',
      dueOn: '2026-12-10',
    },
  };
  await done('handler', 'measures', 'propose', proposal);
}

beforeAll(async () => {
  emulator = await startBureau();
  doors = (await everyDoor()).filter(({ access }) => access === 'anyone');
  merchants = Array.from({ length: MANY }, (_, n) => merchantAt(n));
  withMerchants(emulator, merchants);
  for (let n = 0; n < MANY; n += 1) await written(n);
}, 600_000);
afterAll(() => emulator.close());

/** Everything that is done with any of them, by its command. */
const commands = Object.fromEntries(
  Object.values(merchantTables).flatMap(({ table }) => Object.entries(table).map(([command, { asks }]) => [command, asks])),
);
const kept = ['merchants', 'creditFacts', 'creditNotices', 'traces', 'measures'] as const;
const stored = () => Object.fromEntries(kept.map((name) => [name, emulator.exportData()[name] ?? []]));
const idsIn = (all: ReturnType<typeof stored>) => Object.values(all).flatMap((some) => some.map(({ _id }) => String(_id)));

/** What a reply tells of merchants that this person does not act for, and of what the bureau keeps to itself. */
const strange = (text: string, own: ReadonlySet<number>, path: string): string[] => [
  ...insidesIn(text),
  ...(text.match(/MK\d+X/g) ?? [])
    .filter((word) => !own.has(marks.get(word) ?? -1) && !(shownWords.has(word) && shownDoors.includes(path)))
    .map((word) => `${path}: ${word} of ${marks.get(word)}`),
];

test('a reply to whoever acts for one merchant holds nothing of another, nor what the bureau keeps to itself', async () => {
  const ids = idsIn(stored());
  const read = new Set<string>();
  for (const who of people) {
    const own = actsFor(who);
    const told = new Set<string>();
    for (const { name, path, input } of doors.filter(({ type }) => type === 'query')) {
      const asked = ids.flatMap((id) => [{ id }, { merchant: id }]);
      const questions = input ? [...asked, {}, { words: '山货' }].filter((one) => input.safeParse(one).success) : [undefined];
      for (const question of questions) {
        const reply = JSON.stringify(await as(emulator, who).call(name, path, 'query', question));
        const itself = path === 'ownActing' ? ofPerson(who) : '';
        const text = reply.replace(/MK\d+X/g, (word) => (itself.includes(word) ? '' : word));
        for (const word of text.match(/MK\d+X/g) ?? []) if (!shownWords.has(word)) read.add(word);
        for (const one of strange(text, own, path)) told.add(`${name}.${one}`);
      }
    }
    expect([who, [...told]]).toEqual([who, []]);
  }
  // What nobody ever reads would prove nothing: of each merchant its owner has read something.
  expect(new Set([...read].map((word) => marks.get(word))).size).toBe(MANY);
}, 900_000);

test('whoever acts for one merchant is refused by every door about another, and leaves it as it was', async () => {
  const before = JSON.stringify(stored());
  for (const who of people) {
    const own = actsFor(who);
    const mine = (one: object) => [...own].some((n) => JSON.stringify(one).includes(merchants[n]!._id));
    const others = Object.values(stored()).flatMap((some) => some.filter((one) => !mine(one)).map(({ _id }) => String(_id)));
    const pool: Pool = { texts: others, numbers: [1, 2], named: { id: others, merchant: others }, commands };
    for (const { name, path, input } of doors.filter(({ type }) => type === 'mutation')) {
      for (let times = 0; input && times < 8; times += 1) {
        const asked = sample(input, pool, random);
        const reply = await as(emulator, who).call(name, path, 'mutation', asked, newKey());
        const text = JSON.stringify(reply);
        expect([name, path, strange(text, own, path)]).toEqual([name, path, []]);
      }
    }
  }
  expect(JSON.stringify(stored()) === before).toBe(true);
}, 900_000);
