// How a negotiation comes to its end by itself, and what becomes of it: a complaint by one tap and by nothing else.
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, newKey } from './calls';
import { filesOf } from './evidence-phone';
import { enrolled, negotiatorOf, refund, shown, sure } from './negotiation-calls';
import { merchantIn } from './promise-calls';

let emulator: Emulator;
let firm = '';
let firmId = '';
/** One with a photograph for the firm and one for the bureau alone; one that the firm answers; one that it does not see. */
let silent = '';
let answered = '';
const photos: string[] = [];
const on = (who: string) => negotiatorOf(emulator)(who);
/** An instant of +08:00. */
const goTo = (day: string, hour = 10) =>
  emulator.setTime(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`) - Date.now());
const timer = async (times = 3) => {
  for (let n = 0; n < times; n += 1) await emulator.callTimer('timer');
};
const stored = (collection: string, id: string) => emulator.exportData()[collection]!.find(({ _id }) => _id === id)!;
const notices = (title: string) => (emulator.exportData().notices ?? []).filter((one) => one.title === title).length;
const rows = async (who: string, list: string) =>
  ((await on(who).ask('negotiationDesk', { list })).data as unknown as { rows: { id: string; calls: number }[] }).rows;

beforeAll(async () => {
  emulator = await startBureau();
  firmId = await merchantIn(emulator);
  firm = await enrolled(emulator, firmId);
  for (const n of [1, 2])
    photos.push((await filesOf(emulator, 'consumer').upload({ bytes: photo(n) }, { draft: 'draft-of-one' })).id);
  const files = { files: photos, shown: { ...shown, files: photos.slice(0, 1) } };
  silent = sure(await on('consumer').send(firm, files)).id;
  answered = sure(await on('consumer').send(firm)).id;
  sure(await on('merchant').act(answered, 1, 'offer', refund('2026-12-20')));
});
afterAll(() => emulator.close());

test('on the fifth, eighth and tenth working day, in office hours and once, whoever is asked is reminded', async () => {
  // Of the two people of the firm both are asked about the one it did not answer; of the other the consumer is.
  const told = () => [notices('有协商等您答复'), notices('有方案等您答复')];
  await timer();
  expect(told()).toEqual([0, 0]);
  goTo('2026-12-01', 8);
  await timer();
  expect(told()).toEqual([0, 0]);
  goTo('2026-12-01', 9);
  await timer();
  await timer();
  expect(told()).toEqual([2, 1]);
  goTo('2026-12-05', 10);
  await timer();
  expect(told()).toEqual([2, 1]);
  goTo('2026-12-07', 9);
  await timer();
  expect(told()).toEqual([4, 2]);
});

test('the bureau sees which firms keep silent, and hears of them once a week', async () => {
  expect(await rows('handler', 'quiet')).toMatchObject([{ id: silent }]);
  expect((await rows('handler', 'live')).map(({ id }) => id).sort()).toEqual([silent, answered].sort());
  const before = notices('有商家协商不答复');
  expect(before).toBeGreaterThan(0);
  await timer();
  expect(notices('有商家协商不答复')).toBe(before);
  // What it reads is what the firm reads.
  const seen = JSON.stringify((await on('handler').see(silent)).data);
  expect(seen).toContain(shown.text);
  for (const secret of ['王秀兰', '13900001101', '东街 18 号', photos[1]!]) expect(seen).not.toContain(secret);
});

test('it ends after the tenth working day and not on it; nothing is filed by that', async () => {
  const complaints = emulator.exportData().complaints?.length ?? 0;
  goTo('2026-12-08', 23);
  await timer();
  expect([stored('negotiations', silent).state, stored('negotiations', answered).state]).toEqual(['sent', 'offered']);
  goTo('2026-12-09', 1);
  await timer();
  await timer();
  expect([stored('negotiations', silent).state, stored('negotiations', answered).state]).toEqual(['expired', 'expired']);
  expect(emulator.exportData().complaints?.length ?? 0).toBe(complaints);
  expect(await on('consumer').inbox()).toContain('一键转为投诉');
  expect(await on('merchant').inbox()).toContain('协商到期，没有谈成');
  expect(await on('handler').inbox()).toContain('有一件协商没有谈成');
  expect((await on('merchant').act(silent, 2, 'offer', refund('2026-12-20'))).ok).toBe(false);
});

test('the bureau’s own figures have both as late and not settled, down to each with why, and the firm as not active', async () => {
  const own = (path: string, input: object) => as(emulator, 'leader').call('measures', path, 'query', { year: 2026, ...input });
  expect((await own('ownSettling', {})).data).toMatchObject({
    figures: [
      { figure: 'negotiationOnTime', n: 0, d: 2 },
      { figure: 'negotiationSettled', n: 0, d: 2 },
      { figure: 'activeFirms', n: 0, d: 1 },
    ],
  });
  const { rows } = (await own('ownSettlingRows', { figure: 'negotiationOnTime', part: 'rest' })).data as unknown as {
    rows: { of: { id: string }; why: string }[];
  };
  expect(rows.map(({ of }) => of.id).sort()).toEqual([silent, answered].sort());
  expect(rows[0]?.why).toContain('发给商家，最迟');
});

test('who expired without a complaint is called: name and telephone until somebody was reached, then no more', async () => {
  goTo('2026-12-09', 10);
  expect((await rows('handler', 'toCall')).map(({ id }) => id).sort()).toEqual([silent, answered].sort());
  const phone = async (who: string) => JSON.stringify((await on(who).see(answered)).data).includes('13900001101');
  expect(await phone('handler')).toBe(true);
  expect(await phone('merchant')).toBe(false);
  const { version } = stored('negotiations', answered) as unknown as { version: number };
  const call = (reached: boolean) => ({ reached, said: '说再看看，还没有想好' });
  expect((await on('merchant').act(answered, version, 'noteCall', call(true))).error.code).toBe('not-allowed');
  sure(await on('handler').act(answered, version, 'noteCall', call(false)));
  expect(await rows('handler', 'toCall')).toHaveLength(2);
  sure(await on('handler').act(answered, version + 1, 'noteCall', call(true)));
  expect((await rows('handler', 'toCall')).map(({ id }) => id)).toEqual([silent]);
  expect(await phone('handler')).toBe(false);
});

test('one tap makes a complaint of it: what was written and handed in goes with it, received that day, once', async () => {
  const { version } = stored('negotiations', silent) as unknown as { version: number };
  const key = newKey();
  expect((await on('consumer').complain(silent, version - 1)).error.code).toBe('changed-meanwhile');
  const filed = await on('consumer').complain(silent, version, key);
  expect(filed.error).toBeUndefined();
  const { id, no } = filed.data;
  // The same tap twice is one complaint; another is told of the first.
  expect((await on('consumer').complain(silent, version, key)).data).toEqual(filed.data);
  expect((await on('consumer').complain(silent, version + 1)).error.say).toContain(String(no));
  const complaint = stored('complaints', id) as unknown as { receivedOn: string; facts: string; evidence: { id: string }[] };
  expect(complaint).toMatchObject({ receivedOn: '2026-12-09', state: 'received', complainant: { name: '王秀兰' } });
  expect(complaint).toMatchObject({ negotiated: { on: '2026-11-24', end: 'expired' } });
  expect(complaint.facts).toContain('空壳');
  expect(complaint.evidence.map((one) => one.id)).toEqual(photos);
  expect(stored('negotiations', silent)).toMatchObject({ complaint: { id, no, on: '2026-12-09' } });
  expect(emulator.exportData().complaints).toHaveLength(1);
  // Both chains have what happened, of one act.
  const events = emulator.exportData().events as unknown as {
    subject: { id: string };
    command: string;
    of?: string;
    _id: string;
  }[];
  const [made] = events.filter(({ subject, command }) => subject.id === id && command === 'submit');
  expect(events.filter(({ subject, command }) => subject.id === silent && command === 'becomeComplaint')).toMatchObject([
    { of: made!._id },
  ]);
  expect((await rows('handler', 'toCall')).map((one) => one.id)).toEqual([]);
});

test('its files open from the complaint for the bureau, from the negotiation for who saw them there, and the firm learns of no complaint', async () => {
  const { complaint } = stored('negotiations', silent) as unknown as { complaint: { id: string; no: string } };
  expect((await filesOf(emulator, 'consumer').open(complaint.id, photos)).ok).toBe(true);
  const open = (who: string, files: string[]) =>
    as(emulator, who).call('evidence', 'openNegotiation', 'mutation', { id: silent, files });
  expect((await open('consumer', photos)).ok).toBe(true);
  expect((await open('merchant', [photos[1]!])).error.code).toBe('not-found');
  expect((await open('consumer3', [photos[0]!])).error.code).toBe('not-found');
  const told = JSON.stringify((await on('merchant').see(silent)).data);
  for (const secret of [complaint.id, complaint.no]) expect(told).not.toContain(secret);
  expect(JSON.stringify((await on('consumer').ask('negotiations')).data)).toContain(complaint.no);
});

test('nobody else makes a complaint of it, and who goes on leaves first', async () => {
  const { version } = stored('negotiations', answered) as unknown as { version: number };
  for (const who of ['merchant', 'consumer2', 'handler', 'leader'])
    expect((await on(who).complain(answered, version)).error.say).toContain('没有找到');
  const live = sure(await on('consumer').send(firm)).id;
  expect((await on('consumer').complain(live, 1)).error.say).toContain('还没有结束');
  sure(await on('merchant').act(live, 1, 'fail', { reason: '仓库里没有货了' }));
  expect((await on('consumer').complain(live, 2)).ok).toBe(true);
});
