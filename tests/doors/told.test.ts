import { at } from '@domain/complaint/fixture';
// What a person is told by doing something, and what others are told of it: replies of mutations and the notices they write.
import { strFromU8, unzipSync } from 'fflate';
import type { Actor } from '../../domain/bureau/actor';
import { mainRelation, relationsToComplaint } from '../../domain/complaint/relations';
import type { Complaint } from '../../domain/complaint/complaint';
import { bulletinTable } from '../../domain/bulletin/acts/table';
import { complaintTable } from '../../domain/complaint/acts/table';
import { lettersOf } from '../../domain/complaint/letters/sent';
import { viewComplaint } from '../../domain/complaint/visibility';
import { actionsFor } from '../../domain/lifecycle';
import { collections } from '../../cloudfunctions/collections';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import personas from '../../tools/demo/personas.json';
import { readCounty, type CountyData } from '../../tools/demo/snapshot';
import { startEmulator } from '../emulator';
import type { Reply } from '../functions/calls';
import { factListFile } from './merchant/batches';
import { photo } from '../pictures';
import { bulletinSteps } from './bulletin-scenarios';
import { merchantSteps } from './merchant-scenarios';
import { commandOn, listFile, stepsOn, type Doing, type Step } from './scenarios';
import { actorOf, asJson, chosen, countyWith, officersIn, parts, tellingTexts } from './one-case';
import { callers, insidesIn, send } from './people';
import { askedBy, codesIn, saysWhom } from './opened';
import { everyDoor } from './routers';
import { neverGiven } from './tables';

type Stored = CountyData;
type Members = Stored[string];

let emulator: Emulator;
let mutations: string[];
beforeAll(async () => {
  emulator = await startEmulator({ collections, personas, log: () => undefined });
  emulator.setTime(DEMO_NOW - Date.now());
  mutations = (await everyDoor()).filter(({ type }) => type === 'mutation').map(({ name, path }) => `${name}.${path}`);
});
afterAll(() => emulator.close());

const stored = () => emulator.exportData() as Stored;
const casesIn = (of: Stored) => (of.complaints ?? []) as unknown as Complaint[];
const relationOf = (actor: Actor, complaint: Complaint) => mainRelation(relationsToComplaint(actor, complaint));
const openidIn = (members: Members = [], id?: unknown) =>
  (members.find(({ _id }) => _id === id) as { openid?: string } | undefined)?.openid;

/** Values of any case, as it was and as it is, that this person may read of it neither then nor now. */
function keptFrom(actor: Actor, before: Stored, now: Stored, own: readonly string[]): string[] {
  const stages = [...casesIn(before), ...casesIn(now)];
  const seen = JSON.stringify(stages.map((one) => viewComplaint(one, relationOf(actor, one))));
  const texts = stages.flatMap(tellingTexts).map(asJson);
  return [...new Set(texts)].filter((text) => !seen.includes(text) && ![...own, ...parts].includes(text));
}

/** What a law has a letter say although its reader does not find it in the case: the document itself, and on a revoked decision why. */
function lettersIn(now: Stored, reader: Actor, command: string | undefined, input: unknown): string {
  // Who joins by a code is handed the letter that the acceptance had for the merchant.
  if (!command || !(command in complaintTable)) return '';
  const issued = casesIn(now).flatMap((one) => {
    const forms = lettersOf(command, one).flatMap(({ to, form }) => (to === relationOf(reader, one) ? [form as string] : []));
    return one.documents?.filter(({ form }) => forms.includes(form)) ?? [];
  });
  return JSON.stringify([issued, command === 'revoke' && input]);
}

/** The reply as text; a Word file as the words in it. */
function textOf(reply: Reply): string {
  // Some doors answer with nothing.
  const base64 = (reply.data as { base64?: unknown } | null | undefined)?.base64;
  const words = typeof base64 === 'string' && strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml']!);
  return JSON.stringify([words ? { ...reply, data: words } : reply]);
}

/** Not possible on one case of the demonstration: a joint complaint, a helper, a second case of the same matter, approvals switched off. */
const elsewhere = [
  'recordJointConsent',
  'changeRepresentatives',
  'confirmHelper',
  'merge',
  'unmerge',
  'enterSameDecision',
  'reject',
];

/** What comes by itself: nobody gives it. */
const bySystem = Object.keys(bulletinTable).filter((command) =>
  bulletinTable[command as 'comeDue'].by.every((one) => one === 'system'),
);

/** What is uploaded where a door says so. */
const uploads: Readonly<Record<string, Uint8Array>> = {
  'evidence.begin': photo(1),
  'imports.begin': listFile,
  'credit.beginList': factListFile,
};

/** What is wrong with the words that were sent to people by this, and with what they open. */
async function wrongInNotices({ door, input }: Pick<Doing, 'door' | 'input'>, before: Stored, now: Stored): Promise<string[]> {
  const { command, input: asked } = (input ?? {}) as { command?: string; input?: unknown };
  const what = command ?? door;
  const officers = officersIn(now);
  const wrong: string[] = [];
  const old = new Set(before.notices?.map(({ _id }) => _id));
  for (const notice of now.notices?.filter(({ _id }) => !old.has(_id)) ?? []) {
    const openidOfReader = openidIn(now.members, notice.to);
    if (!openidOfReader) wrong.push(`${what} tells somebody who does not exist`);
    const reader = actorOf(now.members ?? [], openidOfReader ?? '');
    const said = JSON.stringify([notice.title, notice.body]);
    const letters = lettersIn(now, reader, /joinByCode|takeUp/.test(door) ? 'accept' : command, asked);
    // What is said in confidence stands in no message about it: the words of a talk, and of a report that nobody may learn of (令121-37).
    const confided = /say|noteReport/.test(door) ? tellingTexts(input).filter((one) => !/^[ct]_/.test(one)) : [];
    wrong.push(
      ...[...keptFrom(reader, before, now, [...officers, reader.name]), ...confided]
        .filter((one) => said.includes(one) && !letters.includes(asJson(one)) && !letters.includes(one))
        .map((one) => `the notice of ${what} to ${String(notice.to)} tells ${one}`),
    );
    wrong.push(...(await wrongInOpening(what, notice, openidOfReader ?? '')));
  }
  return wrong;
}

/** A line of the inbox about anything but a case opens what its reader may read, or says whom to turn to; its words hold nothing of the program. */
async function wrongInOpening(what: string, notice: Members[number], openid: string): Promise<string[]> {
  const { title, body, about, staff, reminder } = notice as { about?: { kind: string; id: string } } & Record<string, unknown>;
  if (about?.kind === 'complaint') return [];
  const said = `${String(title)} ${String(body)}`;
  const wrong = [...codesIn(said), ...insidesIn(said)].map((one) => `the notice of ${what} says ${one}: ${said}`);
  if (reminder) return wrong;
  const page = askedBy(about, staff === true);
  // The bureau's own people know themselves whom to ask.
  if (!page)
    return staff === true || saysWhom(said) ? wrong : [...wrong, `the notice of ${what} opens nothing and names nobody: ${said}`];
  const [name = '', path = ''] = page.door.split('.');
  const reply = await send(emulator, name, { path, type: 'query', input: page.input, clientVersion: 'told' }, openid);
  if (!reply.ok) wrong.push(`the notice of ${what}, ${said}, opens ${page.door}: ${JSON.stringify(reply.error)}`);
  return wrong;
}

let keys = 0;
interface Done {
  ok: boolean;
  error?: unknown;
  data: Record<string, unknown> & { id: string; version: number };
  leaks: string[];
  now: Stored;
}

/** Does one thing and looks at all that anybody was told by it. */
async function walked({ openid, door, input }: Doing, before: Stored): Promise<Done> {
  const [name = '', path = ''] = door.split('.');
  const envelope = { path, type: 'mutation', input, key: `told-key-${(keys += 1)}`, clientVersion: 'told' };
  const reply = await send(emulator, name, envelope, openid);
  const now = reply.ok ? stored() : before;
  const officers = officersIn(now);
  const { command } = (input ?? {}) as { command?: string };
  const what = command ?? door;

  const text = textOf(reply);
  const actor = actorOf(now.members ?? [], openid);
  // What one typed oneself, what one was told before, and what one asked to see with a reason that is kept.
  const known = JSON.stringify([
    input,
    before.notices?.filter(({ to }) => to === actor.member),
    door === 'complaints.reveal' && reply.data,
  ]);
  const leaks = keptFrom(actor, before, now, [...officers, actor.member, actor.name])
    .filter((one) => text.includes(one) && !known.includes(one))
    .map((one) => `the reply to ${what} tells ${one}`);
  leaks.push(...insidesIn(text).map((one) => `the reply to ${what} tells ${one}`));

  leaks.push(...(await wrongInNotices({ door, input }, before, now)));
  return { ok: reply.ok, error: reply.error, data: reply.data, leaks, now };
}

/** Uploads what a ticket asks for, so that it can be finished. */
async function upload(openid: string, { upload: to }: Done['data'], bytes: Uint8Array): Promise<void> {
  const who = personas.find((one) => one.openid === openid)?.id;
  if (!who || typeof to !== 'string') return;
  await fetch(`${emulator.url}/upload?as=${who}&path=${encodeURIComponent(to)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
}

/** What was done: its door, and an act of a table by its command, on anything but a case with its door. */
function namesOf({ door, input }: Doing): string[] {
  const { command } = (input ?? {}) as { command?: string };
  if (!command) return [door];
  return [door, door === 'complaints.act' ? command : `${door} ${command}`];
}

/** Steps one after the other, each on what the one before left, until one is refused: which one it was, with why. */
async function walkAll(
  steps: readonly Step[],
  before: Stored,
  note: (names: readonly string[], result: Done) => void,
): Promise<string[]> {
  const answers: Record<string, Done['data']> = {};
  let standing = before;
  for (const step of steps) {
    const doing = step(answers, standing);
    if (doing === 'timer') {
      await emulator.callTimer('timer');
      const now = stored();
      const leaks = await wrongInNotices({ door: 'timer', input: {} }, standing, now);
      note([], { ok: true, data: { id: '', version: 0 }, leaks, now });
      standing = now;
      continue;
    }
    const result = await walked(doing, standing);
    note(namesOf(doing), result);
    if (!result.ok) return [`${namesOf(doing).join(' ')}: ${JSON.stringify(result.error)}`];
    answers[doing.door] = result.data;
    const file = uploads[doing.door];
    if (file) await upload(doing.openid, result.data, file);
    standing = result.now;
  }
  return [];
}

/** All that was let through, by {@link namesOf}. */
const done = new Set<string>();

/** What was wrong, found while walking. */
function noting() {
  const leaks = new Set<string>();
  const note = (names: readonly string[], { ok, leaks: found }: Done) => {
    if (ok) for (const one of names) done.add(one);
    for (const one of found) leaks.add(one);
  };
  return { leaks, note };
}

test('whatever is done about bulletins and merchants is told to nobody but whom the visibility tables name; each line of an inbox opens for its reader', async () => {
  const county = readCounty();
  const [complaint] = chosen(county.complaints as unknown as Complaint[]);
  const data = countyWith(county, complaint!._id);
  const { leaks, note } = noting();
  const stopped: string[] = [];
  for (const steps of [...bulletinSteps, ...merchantSteps]) {
    emulator.importData(data);
    stopped.push(...(await walkAll(steps, stored(), note)));
  }
  expect(stopped).toEqual([]);
  expect([...leaks]).toEqual([]);
  // A command that is never let through would be walked by its refusals alone.
  const ofBulletins = Object.keys(bulletinTable).filter((command) => !bySystem.includes(command));
  expect(ofBulletins.filter((command) => !done.has(`bulletins.act ${command}`))).toEqual([]);
  expect(neverGiven(done)).toEqual([]);
}, 600_000);

test('who does something is told, and tells others, what the visibility table gives each of them, and nothing else', async () => {
  const county = readCounty();
  const told = new Set<string>();
  const { leaks, note } = noting();
  for (const complaint of chosen(county.complaints as unknown as Complaint[])) {
    const data = countyWith(county, complaint._id);
    emulator.importData(data);
    const before = stored();
    const party = openidIn(data.members, complaint.complainant.member) ?? callers.consumer!;
    const merchant = openidIn(data.members, complaint.respondent.member);
    for (const openid of new Set([...Object.values(callers), party, ...(merchant ? [merchant] : [])])) {
      if (!openid) continue;
      const actor = actorOf(data.members ?? [], openid);
      const relations = relationsToComplaint(actor, complaint);
      for (const command of actionsFor(complaintTable, complaint, relations, at('2026-11-24'))) {
        const result = await walked(commandOn(complaint, command, openid), before);
        note([command], result);
        if (!result.ok) continue;
        told.add(relationOf(actor, complaint));
        emulator.importData(data);
      }
    }
    const officer =
      callers[{ '621228-01': 'chengguan', '621228-02': 'yangdian', '621228-03': 'xipo' }[complaint.office] ?? 'handler']!;
    for (const steps of stepsOn(complaint, party, officer)) {
      await walkAll(steps, before, note);
      emulator.importData(data);
    }
  }
  expect([...leaks]).toEqual([]);
  for (const relation of ['complainant', 'respondent', 'intake', 'handler', 'leader']) expect(told).toContain(relation);
  expect(Object.keys(complaintTable).filter((command) => !done.has(command) && !elsewhere.includes(command))).toEqual([]);
}, 600_000);

test('the two walks above went through every door that changes something', () => {
  expect(mutations.filter((door) => !done.has(door) && door !== 'complaints.act')).toEqual([]);
});
