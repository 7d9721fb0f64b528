// Junk through every door, made from what each door asks for. LONG=1 for more, SEED for a run again.
import type { Emulator } from '../../emulator/emulator';
import { complaintTable } from '../../domain/complaint/acts/table';
import { errors } from '../../domain/error-table';
import { officialTable } from '../../domain/indicator/official/official';
import { reportTable } from '../../domain/report/lifecycle';
import { memberIdOf } from '../../tools/demo/member-id';
import { startBureau } from '../emulator';
import { as, complaint } from '../functions/calls';
import { randomOf, type Random } from '../random';
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
let pool: Pool;
beforeAll(async () => {
  emulator = await startBureau({ log: () => undefined });
  for (let n = 0; n < 3; n += 1) await as(emulator, n === 2 ? 'consumer2' : 'consumer').submit(complaint);
  const [one, two] = emulator.exportData().complaints as { _id: string }[];
  await as(emulator, 'handler').act(one!._id, 1, 'accept');
  await as(emulator, 'intake').act(two!._id, 1, 'set12315', { number: '162000000000001' });
  before = emulator.exportData();
  doors = await everyDoor();
  pool = poolOf();
});
afterAll(() => emulator.close());

/** Ids of what is there and words that fields ask for, so that many calls get past the form. */
function poolOf(): Pool {
  const ids = Object.values(before).flatMap((documents) => documents.map(({ _id }) => String(_id)));
  const ofCases = ids.filter((id) => id.startsWith('c_'));
  const asked = ['2026-11-20', '2026-12-01', '13900001101', '云屏山货铺', '收到的核桃有一半是空壳，店铺不给退，请帮我协调处理。'];
  const codes = [
    '621228-00',
    '162000000000002',
    '91620000MA0000000X',
    'x'.repeat(43),
    '两市监公告〔2026〕9号',
    'https://example.com/9',
  ];
  const ofMerchants = Object.values(merchantTables).map(({ table }) => table);
  const asks = [complaintTable, reportTable, officialTable, ...ofMerchants].flatMap((table) => Object.entries(table));
  return {
    texts: [...ids, ...ofCases, ...ofCases, ...ofCases, ...asked, ...asked, ...codes, 'image/jpeg', '2026-11-20~c_1'],
    numbers: [0, 1, 2, 3, 5, 11, 100, 2026, 12_950, 1e6],
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
  const made = door.input && sample(door.input, pool, random);
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
    const who = random.of(Object.keys(callers));
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
  // The generator gets past many a form; one that never does would test the form alone. Those that ask for things that belong together are
  // tried by their own suites.
  const never = doors.filter(({ name, path }) => !done.has(`${name}.${path}`));
  expect(never.length).toBeLessThan((doors.length * 2) / 3);
}, 3_600_000);
