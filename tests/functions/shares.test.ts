import type { Emulator } from '../../emulator/emulator';
import { evidenceLimits } from '../../domain/evidence/limits';
import { personShares, type PersonAct } from '../../domain/shares';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { everyDoor } from '../doors/routers';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, complaint, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';

// What one person may do by itself outside any one case: the last of a day, one too many, the next day, and two at once for the last one.

const DAY = 24 * 3_600_000;
const TODAY = '2026-11-24';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());
afterEach(() => emulator.setTime(DEMO_NOW - Date.now()));

const nextDay = () => emulator.setTime(DEMO_NOW - Date.now() + DAY);
const everything = () => JSON.stringify(emulator.exportData());
const memberOf = (who: string) => {
  const member = emulator.exportData().members?.find(({ _id }) => _id === memberIdOf(openidOf(who)));
  return member as unknown as { _id: string; version: number; used?: Record<string, { day: number; total: number }> };
};
/** As if the person had done it so often today. */
function haveUsed(who: string, act: PersonAct, day: number, total = day) {
  const data = emulator.exportData();
  const { _id } = memberOf(who);
  const members = data.members!.map((one) => (one._id === _id ? { ...one, used: { [act]: { on: TODAY, day, total } } } : one));
  emulator.importData({ ...data, members });
}

const file = (who: string, key?: string) => as(emulator, who).submit(complaint, key);
const begin = (who: string) => filesOf(emulator, who).begin({ bytes: photo() }, { draft: `draft-${newKey()}` });
let shown: { id: string; file: string };
const open = (who: string) => filesOf(emulator, who).open(shown.id, [shown.file]);

beforeAll(async () => {
  const { id: file } = await filesOf(emulator, 'consumer2').upload({ bytes: photo() }, { draft: 'draft-of-shares' });
  const { data } = await as(emulator, 'consumer2').submit({ ...complaint, files: [file] });
  shown = { id: data.id, file };
});

describe.each<[PersonAct, string, (who: string) => Promise<Reply>]>([
  ['submit', 'consumer', (who) => file(who)],
  ['beginEvidence', 'consumer', begin],
  ['openEvidence', 'consumer2', open],
  [
    'noticeShown',
    'consumer',
    (who) => as(emulator, who).call('accounts', 'noticeShown', 'mutation', { version: NOTICE_VERSION }),
  ],
  [
    'reportMishap',
    'consumer',
    (who) =>
      as(emulator, who).call('accounts', 'reportMishap', 'mutation', {
        ...{ kind: 'page', version: '0.1.0', page: 'case/view/index', name: 'TypeError', frames: ['index.js:1:2'] },
      }),
  ],
  [
    'giveFeedback',
    'consumer',
    (who) => as(emulator, who).call('accounts', 'giveFeedback', 'mutation', { kind: 'hard', text: '字太小，看不清楚' }),
  ],
])('%s', (act, who, once) => {
  const { day, total, label } = personShares[act];

  test('the last of the day is done, one more is refused in words and writes nothing, the next day it is done again', async () => {
    haveUsed(who, act, day - 1);
    expect((await once(who)).ok).toBe(true);
    expect(memberOf(who).used?.[act]).toMatchObject({ day, total: day });
    const before = everything();
    const { error } = await once(who);
    expect(error).toMatchObject({ code: 'share-of-person-day', then: 'stop', say: `今天您已经“${label}” ${day} 次。` });
    expect(error.do).toMatch(/明天.*12315.*窗口/);
    expect(everything()).toBe(before);
    nextDay();
    expect((await once(who)).ok).toBe(true);
    expect(memberOf(who).used?.[act]).toMatchObject({ on: '2026-11-25', day: 1, total: day + 1 });
  });

  test('two at once do not both take the last', async () => {
    haveUsed(who, act, day - 1);
    const replies = await Promise.all([once(who), once(who)]);
    expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(replies.find(({ ok }) => !ok)?.error.code).toBe('share-of-person-day');
    expect(memberOf(who).used?.[act]).toMatchObject({ day });
  });

  if (total < Infinity)
    test('the total ends it on whatever day', async () => {
      haveUsed(who, act, 0, total);
      nextDay();
      expect((await once(who)).error).toMatchObject({
        code: 'share-of-person',
        say: expect.stringContaining(`${total}`) as string,
      });
    });
});

test('from the first filing on each is counted, a repeated one once, and the version of the person stays', async () => {
  const { version } = memberOf('consumer3');
  for (let n = 1; n <= personShares.submit.day; n += 1) {
    const key = newKey();
    const first = await file('consumer3', key);
    expect(first.ok).toBe(true);
    if (n === 1) expect((await file('consumer3', key)).data).toEqual(first.data);
  }
  expect((await file('consumer3')).error.code).toBe('share-of-person-day');
  expect(memberOf('consumer3')).toMatchObject({ version, used: { submit: { on: TODAY, day: personShares.submit.day } } });
});

test('every write that a party can make is bounded, and every share of the person is some door’s', async () => {
  const open = (await everyDoor()).filter(
    ({ type, access }) =>
      type === 'mutation' && (access === 'anyone' || access.some((role) => role === 'consumer' || role === 'merchant')),
  );
  expect(open.filter(({ share }) => share === undefined)).toEqual([]);
  const named = open.map(({ share }) => share).filter((share): share is PersonAct => String(share) in personShares);
  expect([...new Set(named)].sort()).toEqual(Object.keys(personShares).sort());
});

test('what is refused for another reason uses nothing up', async () => {
  haveUsed('consumer', 'submit', 3);
  expect((await as(emulator, 'consumer').submit({ ...complaint, files: ['e_0'] })).error.code).toBe('evidence-missing');
  expect(memberOf('consumer').used?.submit?.day).toBe(3);
});

test('officers at work have no share: files for the case, opening them, complaints that came another way', async () => {
  haveUsed('intake', 'beginEvidence', personShares.beginEvidence.day);
  expect((await begin('intake')).ok).toBe(true);
  haveUsed('intake', 'openEvidence', personShares.openEvidence.day);
  expect((await open('intake')).ok).toBe(true);
  haveUsed('intake', 'submit', personShares.submit.day);
  const taken = { ...complaint, source: 'window', receivedOn: TODAY };
  expect((await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', taken)).ok).toBe(true);
});

test('what is filed or taken back makes room for more at once, however many files a person ever had', async () => {
  const phone = filesOf(emulator, 'consumer');
  haveUsed('consumer', 'beginEvidence', 0);
  for (let n = 0; n < 12; n += 1) {
    const to = { draft: `draft-${newKey()}` };
    const files = [];
    for (let of = 0; of < 4; of += 1) files.push((await phone.upload({ bytes: photo(1000 + n * 4 + of) }, to)).id);
    expect((await as(emulator, 'consumer').submit({ ...complaint, files })).ok).toBe(true);
  }
  expect((await begin('consumer')).ok).toBe(true);
});

describe.each(['consumer', 'intake'])('files of %s that wait for their filing', (who) => {
  /** So many wait already, each for a draft of its own; those for `full` all for one. */
  function waiting(count: number, full?: string) {
    const data = emulator.exportData();
    const owner = memberIdOf(openidOf(who));
    const until = DEMO_NOW + 3_600_000;
    const ticket = (n: number, folder: string, place: string) => ({
      ...{ id: `${folder}-${n}`, version: 1, owner, place, name: '照片', type: 'image/jpeg', bytes: 1, upload: `upload/${n}` },
      ...{ until, sweepAt: until },
    });
    const of = (n: number) => ({ ...{ _id: `d_w${n}`, version: 1, kind: 'evidence', owner }, sweepAt: until });
    const evidence = full
      ? [{ ...of(0), place: full, files: Array.from({ length: count }, (_, n) => ticket(n, 'd_w0', full)) }]
      : Array.from({ length: count }, (_, n) => ({
          ...of(n),
          place: `draft:w${n}`,
          files: [ticket(n, `d_w${n}`, `draft:w${n}`)],
        }));
    const members = data.members!.map((one) => ({ ...one, used: {} }));
    emulator.importData({ ...data, members, evidence: evidence as never });
  }
  const beginTo = (draft: string) => filesOf(emulator, who).begin({ bytes: photo() }, { draft });
  const outcome = (replies: Reply[]) => replies.map(({ ok, error }) => (ok ? 'begun' : error.code)).sort();

  test('several at once for several drafts: the last that may wait is begun once, and the others are told', async () => {
    waiting(evidenceLimits.unfiled - 1);
    const replies = await Promise.all([1, 2, 3].map(() => beginTo(`draft-${newKey()}`)));
    expect(outcome(replies)).toEqual(['begun', 'evidence-unfiled', 'evidence-unfiled']);
  });

  test('several at once for one draft: the last of its nine is begun once', async () => {
    const draft = `draft-${newKey()}`;
    waiting(evidenceLimits.files - 1, `draft:${draft}`);
    expect(outcome(await Promise.all([1, 2, 3].map(() => beginTo(draft))))).toEqual(['begun', 'evidence-full', 'evidence-full']);
  });

  test('one that was begun is answered again by its key, though no more may wait', async () => {
    waiting(evidenceLimits.unfiled - 1);
    const to = { draft: `draft-${newKey()}` };
    const key = newKey();
    const first = await filesOf(emulator, who).begin({ bytes: photo() }, to, key);
    expect((await filesOf(emulator, who).begin({ bytes: photo() }, to, key)).data).toEqual(first.data);
  });
});
