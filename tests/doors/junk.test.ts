// Junk through every door, made from what each door asks for. LONG=1 for more, SEED for a run again.
import type { Emulator } from '../../emulator/emulator';
import { complaintTable } from '../../domain/complaint/acts/table';
import { errors } from '../../domain/error-table';
import { officialTable } from '../../domain/indicator/official/official';
import { reportTable } from '../../domain/report/lifecycle';
import { usccs } from '../../domain/merchant/fixture';
import { without } from '../../domain/without';
import { memberIdOf } from '../../tools/demo/member-id';
import { startBureau } from '../emulator';
import { publishedOne } from '../functions/bulletin-calls';
import { as, complaint } from '../functions/calls';
import { randomOf, type Random } from '../random';
import { shopWithCredit } from '../shop-with-credit';
import { junkValue, spoilt } from './junk';
import { callers, insidesIn, send, type Envelope } from './people';
import { everyDoor, type Door } from './routers';
import { merchantTables } from './tables';
import { SEED, sizeOf } from '../sizes';
import { sample, type Pool } from './sample';
import { writingOf, type Writing } from './written';

const CALLS = sizeOf('junkCalls');
const AGAIN = 250;

let emulator: Emulator;
let before: ReturnType<Emulator['exportData']>;
let doors: Door[];
let pools: ReadonlyMap<Door, Pool>;
/** A bulletin, and one of everything that is kept of a merchant, by their ids. */
let made: Readonly<Record<string, string>>;
beforeAll(async () => {
  emulator = await startBureau({ log: () => undefined });
  for (let n = 0; n < 3; n += 1) await as(emulator, n === 2 ? 'consumer2' : 'consumer').submit(complaint);
  const [one, two] = emulator.exportData().complaints as { _id: string }[];
  await as(emulator, 'handler').act(one!._id, 1, 'accept');
  await as(emulator, 'intake').act(two!._id, 1, 'set12315', { number: '162000000000001' });
  made = { ...(await shopWithCredit(emulator)), bulletin: (await publishedOne(emulator)).id };
  before = emulator.exportData();
  doors = await everyDoor();
  pools = new Map(doors.map((door) => [door, poolOf(door)]));
});
afterAll(() => emulator.close());

/** Who may call a door: every other call is by one of them, so that more than the refusal of a stranger is tried. */
const mayCall = ({ access }: Door): readonly string[] =>
  access === 'anyone' || access === undefined ? ['consumer', 'merchant'] : access.filter((role) => role in callers);

/** What each function is asked for by its id, of what was made for a merchant; the others are asked for cases. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  bulletins: ['bulletin'],
  credit: ['merchant', 'fact', 'notice', 'noticeBatch'],
  measures: ['merchant', 'measure', 'spotCheck', 'leniency', 'handedRecord'],
  merchants: ['merchant', 'merchantClaim', 'promise', 'trace', 'selfCheck'],
  settling: ['merchant', 'enrolment', 'negotiation'],
};

/** Kinds that the pages' tests call by a shorter name. */
const shortNames: Readonly<Record<string, string>> = { creditFact: 'fact', creditNotice: 'notice' };

/** Ids of what is there, above all of what the function keeps, and words that fields ask for, so that many calls get past the form. */
function poolOf({ name, path }: Door): Pool {
  // What nobody asks for by its id would only be in the way of what is asked for.
  const kept = without(before, 'events', 'notices', 'checks');
  const ids = Object.values(kept).flatMap((documents) => documents.map(({ _id }) => String(_id)));
  // What takes the commands of one table is asked for what has them.
  const [kind = '', acts] = Object.entries(merchantTables).find(([, { doors: of }]) => of.includes(`${name}.${path}`)) ?? [];
  const madeAs = made[shortNames[kind] ?? kind];
  const ofFunction = kindsOf[name]?.flatMap((one) => made[one] ?? []) ?? ids.filter((id) => id.startsWith('c_'));
  const own = madeAs ? [madeAs] : ofFunction;
  const asked = ['2026-11-20', '2026-12-01', '13900001101', '云屏山货铺', '收到的核桃有一半是空壳，店铺不给退，请帮我协调处理。'];
  const codes = [
    '621228-00',
    '162000000000002',
    '91620000MA0000000X',
    usccs[2]!,
    'x'.repeat(43),
    '两市监公告〔2026〕9号',
    'https://example.com/9',
  ];
  const tables = acts ? [acts.table] : [complaintTable, reportTable, officialTable];
  const asks = tables.flatMap((table) => Object.entries(table));
  return {
    texts: [...ids, ...own, ...asked, ...asked, ...codes, 'image/jpeg', '2026-11-20~c_1'],
    numbers: [0, 1, 2, 3, 5, 11, 100, 2026, 12_950, 1e6],
    named: { id: own, version: [1, 2, 3, 4], ...Object.fromEntries(Object.entries(made).map(([kind, id]) => [kind, [id]])) },
    commands: Object.fromEntries(asks.map(([command, row]) => [command, row.asks])),
  };
}

const forgeries: readonly Partial<Envelope>[] = [
  { userInfo: { openId: callers.admin } },
  { openid: callers.leader, roles: ['admin'] },
  { Type: 'Timer', TriggerName: 'timer' },
  { type: 'subscription' },
  { path: '__proto__' },
  { path: 'constructor' },
  { path: ['act'] },
  { key: { $ne: '' } },
  { key: 'short' },
  { clientVersion: undefined },
];

function envelopeOf(door: Door, random: Random, n: number): Envelope {
  const made = door.input && sample(door.input, pools.get(door)!, random);
  const chance = random.below(10);
  const input = chance < 3 ? made : chance < 9 ? spoilt(made, random) : junkValue(random);
  const envelope = { path: door.path, type: door.type, input, key: `junk-${SEED}-${n}`, clientVersion: 'junk' };
  return random.below(10) === 0 ? { ...envelope, ...random.of(forgeries) } : envelope;
}

const isWrite = /insertDocument|removeDocument|modifyDocument|commitTransaction/;
/** Codes typed in vain are counted, so that they cannot be tried one after the other: the one thing a refusal may write. */
const counted = ({ tries: _tries, ...rest }: ReturnType<Emulator['exportData']>) => JSON.stringify(rest);
const personal = /王秀兰|13900001101|东街|m_[0-9a-f]{24}/g;
const knowNobody = ['nobody', 'stranger', 'consumer3', 'taskForce'];

/** What is wrong with one reply; nothing written is looked at where a write was asked of the database at all. */
function wrongWith(reply: unknown, who: string, sent: string, before: string, writing: Writing): string | undefined {
  const { ok, error } = reply as { ok?: boolean; error?: { code: string; say: string; do: string } };
  const wrote = Object.keys(emulator.takeReads().actions).some((action) => isWrite.test(action));
  const text = JSON.stringify(reply);
  const insides = insidesIn(text);
  if (insides.length) return `tells ${insides.join(', ')}`;
  const told = JSON.stringify(writing.withoutPublished(reply));
  const others = [...told.matchAll(personal)].map(([one]) => one).filter((one) => one !== memberIdOf(callers[who]!));
  // What one has typed oneself may come back, now and later.
  const learned = others.filter((one) => !sent.includes(one) && !writing.isOwn(who, one));
  if (knowNobody.includes(who) && learned.length) return `tells of ${learned.join(', ')}`;
  if (ok === true) return undefined;
  if (!error || !Object.hasOwn(errors, error.code)) return 'is no coded refusal';
  if (error.code === 'internal') return 'is an unhandled error';
  const words = [error.say, ...Object.values((error as { fields?: Record<string, string> }).fields ?? {})];
  if (!words.every((one) => /[\u4e00-\u9fff]/.test(one))) return 'says nothing in Chinese';
  if (wrote && counted(emulator.exportData()) !== before) return 'refused, and something was written';
  return undefined;
}

test(`${CALLS} generated calls: a coded answer to each, nothing written by a refused one, nothing told (seed ${SEED})`, async () => {
  const random = randomOf(SEED);
  const done = new Map<string, number>();
  let stands = '';
  let writing = writingOf();
  for (let n = 0; n < CALLS; n += 1) {
    if (n % AGAIN === 0) {
      emulator.importData(before);
      stands = counted(emulator.exportData());
      writing = writingOf();
    }
    const door = random.of(doors);
    const who = random.of(random.below(2) ? mayCall(door) : Object.keys(callers));
    const envelope = envelopeOf(door, random, n);
    emulator.takeReads();
    const told = (why: unknown) =>
      new Error(
        `SEED=${SEED}, call ${n}: ${door.name}.${door.path} as ${who}: ${String(why)}\n${JSON.stringify(envelope).slice(0, 1500)}`,
      );
    const reply = await send(emulator, door.name, envelope, callers[who]!).catch((error: unknown) => {
      throw told(error);
    });
    const wrong = wrongWith(reply, who, JSON.stringify(envelope), stands, writing);
    if (wrong) throw told(`${wrong}\n${JSON.stringify(reply).slice(0, 1500)}`);
    if (!reply.ok) continue;
    done.set(`${door.name}.${door.path}`, (done.get(`${door.name}.${door.path}`) ?? 0) + 1);
    if (door.type !== 'mutation') continue;
    stands = counted(emulator.exportData());
    writing.accepted(`${door.name}.${door.path}`, who, envelope.input);
  }
  // The generator gets past the form of most doors; one that never does would test the form alone.
  const never = doors.filter(({ name, path }) => !done.has(`${name}.${path}`));
  expect(never.length).toBeLessThan(doors.length / 2);
}, 3_600_000);
