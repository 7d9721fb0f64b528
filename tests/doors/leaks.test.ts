// Every reply walked: a value that the visibility table keeps from a relation occurs nowhere in what that person is told.
import { relationsToComplaint } from '../../domain/complaint/relations';
import type { Complaint } from '../../domain/complaint/complaint';
import { viewComplaint } from '../../domain/complaint/visibility';
import type { OtherMatter } from '../../domain/other-matter/other-matter';
import { mayKnowTransfer, type Transfer } from '../../domain/report/transfer';
import { collections } from '../../cloudfunctions/collections';
import { mainRelation } from '../../domain/complaint/relations';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import personas from '../../tools/demo/personas.json';
import { readCounty } from '../../tools/demo/snapshot';
import { startEmulator } from '../emulator';
import { randomOf } from '../random';
import { actorOf, asJson, chosen, countyWith, officersIn, parts, tellingTexts } from './one-case';
import { callers, insidesIn, send } from './people';
import { everyDoor, type Door } from './routers';
import { sizeOf } from '../sizes';
import { sample, type Pool } from './sample';

const TRIES = sizeOf('askedAgain');
const EACH = sizeOf('casesPassedOver');

let emulator: Emulator;
let doors: Door[];
beforeAll(async () => {
  emulator = await startEmulator({ collections, personas });
  emulator.setTime(DEMO_NOW - Date.now());
  doors = (await everyDoor()).filter(({ type }) => type === 'query');
});
afterAll(() => emulator.close());

/** Replies of these doors that read, asked about this case in several ways. */
async function repliesTo(openid: string, pool: Pool, seed: number, asked = doors): Promise<[door: string, text: string][]> {
  const told: [string, string][] = [];
  for (const { name, path, type, input } of asked) {
    for (let n = 0; n < (input ? TRIES : 1); n += 1) {
      const made = input && sample(input, pool, randomOf(seed + n));
      const reply = await send(emulator, name, { path, type, input: made, clientVersion: 'leak' }, openid);
      told.push([`${name}.${path}`, JSON.stringify(reply)]);
    }
  }
  return told;
}

test('of a case each person is told what the visibility table gives that relation, by every door that reads, and nothing else', async () => {
  const county = readCounty();
  const walked = new Map<string, number>();
  for (const [at, complaint] of chosen(county.complaints as unknown as Complaint[]).entries()) {
    const data = countyWith(county, complaint._id);
    const pool: Pool = { texts: [complaint._id, complaint._id, '2026-12-01', '621228-00'], numbers: [2026, 11], commands: {} };
    emulator.importData(data);
    const complainant = data.members?.find(({ _id }) => _id === complaint.complainant.member) as { openid?: string } | undefined;
    const people = { ...callers, ...(complainant?.openid && { complainant: complainant.openid }) };
    for (const [person, [who, openid]] of Object.entries(people).entries()) {
      const turn = doors.filter((_, door) => (door + at + person) % EACH === 0);
      const actor = actorOf(data.members ?? [], openid);
      const relation = openid ? mainRelation(relationsToComplaint(actor, complaint)) : 'stranger';
      const seen = JSON.stringify(viewComplaint(complaint, relation));
      // What one's own messages say one was told by letter.
      const letters = JSON.stringify(data.notices?.filter(({ to }) => to === actor.member));
      // Who opened it as the shop reads there as whom.
      const joined = relation === 'respondent' ? tellingTexts(complaint.access?.joined ?? {}) : [];
      // An officer acts under his name and is listed for the administrator; a party never is.
      const own = [actor.member, actor.name, ...officersIn(data), ...parts, ...joined.map(asJson)];
      const kept = [...new Set(tellingTexts(complaint).map(asJson))].filter(
        (text) => !seen.includes(text) && !letters.includes(text) && !own.includes(text),
      );
      for (const [door, text] of await repliesTo(openid, pool, at * 100, turn)) {
        const leaked = kept.filter((one) => text.includes(one));
        expect([complaint.no, relation, who, door, leaked]).toEqual([complaint.no, relation, who, door, []]);
        expect([door, insidesIn(text)]).toEqual([door, []]);
      }
      walked.set(relation, (walked.get(relation) ?? 0) + 1);
    }
  }
  for (const relation of ['complainant', 'intake', 'handler', 'leader', 'staff', 'stranger'])
    expect(walked.has(relation)).toBe(true);
}, 1_500_000);

test('a report that was found in a complaint shows to who noted it and to intake and leaders of its office, and to nobody else by any door', async () => {
  const county = readCounty();
  const complaint = (county.complaints as unknown as Complaint[]).find(
    ({ state, office }) => state === 'accepted' && office === '621228-00',
  )!;
  const data = countyWith(county, complaint._id);
  const transfer: Transfer = {
    _id: 't_0123456789abcdef01234567',
    kind: 'transfer',
    version: 1,
    no: complaint.no,
    office: '621228-00',
    clue: '举报线索：同一店铺用过期原料加工',
    notedOn: '2026-11-24',
    notedBy: { member: memberIdOf(callers.handler!), name: '张建军' },
  };
  emulator.importData({ ...data, transfers: [{ ...transfer, dueBy: '2026-11-24' }] });
  const pool: Pool = { texts: [complaint._id, transfer._id, transfer._id, '2026-12-01'], numbers: [2026, 11], commands: {} };
  const knows: string[] = [];
  for (const [who, openid] of Object.entries(callers)) {
    const may = openid !== '' && mayKnowTransfer(actorOf(data.members ?? [], openid), transfer);
    const replies = await repliesTo(openid, pool, 7);
    const learned = replies.filter(([, text]) => text.includes('过期原料') || text.includes(transfer._id)).map(([door]) => door);
    if (!may) expect([who, learned]).toEqual([who, []]);
    else knows.push(who);
  }
  expect(knows.sort()).toEqual(['handler', 'intake', 'leader']);
}, 600_000);

test('what was noted as no complaint shows to the desks of its office and to leaders of the bureau, and to nobody else by any door', async () => {
  const county = readCounty();
  const matter: OtherMatter = {
    ...{ _id: 'o_0123456789abcdef01234567', kind: 'otherMatter', version: 1, no: 'LDQ-2026-0001', office: '621228-01' },
    ...{ matter: 'petition', source: 'window', about: '反映村里修路的事', told: 'inPerson' },
    ...{ at: DEMO_NOW, on: '2026-11-24', by: { member: memberIdOf(callers.chengguan!), name: '王所员' } },
  };
  const data = countyWith(county, county.complaints![0]!._id);
  emulator.importData({ ...data, otherMatters: [{ ...matter, dueBy: '9999-12-31' }] });
  const pool: Pool = { texts: [matter._id, matter.no, '2026-12-01'], numbers: [2026, 11], commands: {} };
  const knows: string[] = [];
  for (const [who, openid] of Object.entries(callers)) {
    const replies = await repliesTo(openid, pool, 7);
    const learned = replies.filter(([, text]) => text.includes('修路') || text.includes(matter._id)).map(([door]) => door);
    if (learned.length === 0) continue;
    expect([who, new Set(learned)]).toEqual([who, new Set(['complaints.otherMatters'])]);
    knows.push(who);
  }
  expect(knows.sort()).toEqual(['chengguan', 'leader']);
}, 600_000);
