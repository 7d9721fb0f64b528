// What one side writes passes WeChat's check before the other side sees it; nothing of a filing, a period or a figure waits for it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import type { Checks } from '../../domain/content/checks';
import { DEMO_NOW } from '../../tools/demo/county';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, callsOf, complaint, newKey } from './calls';
import { checksSettled } from './checks-settled';
import { filesOf } from './evidence-phone';

const MINUTE = 60_000;
let emulator: Emulator;
let down = false;
beforeAll(async () => {
  emulator = await startBureau({
    fault: ({ action, when }) => {
      if (down && action === 'wx.openApi' && when === 'before') throw new Error('WeChat does not answer');
    },
    log: () => undefined,
  });
});
afterAll(() => emulator.close());
beforeEach(() => {
  down = false;
  emulator.setTime(DEMO_NOW - Date.now());
});

const risky = { ...complaint, facts: '店铺发来一个赌博网站的链接，叫我去那里领退款。' };
const later = (minutes: number) => emulator.setTime(DEMO_NOW - Date.now() + minutes * MINUTE);
const timer = () => emulator.callTimer('timer');
const checksOf = (of: string) => (emulator.exportData().checks as unknown as Checks[] | undefined)?.find((one) => one.of === of);
const states = (of: string) => checksOf(of)?.items.map(({ what, state, suggest }) => [what, state, suggest]);
const titlesOf = async (who: string) =>
  ((await as(emulator, who).call('accounts', 'inbox', 'query', {})).data.items as { title: string; body: string }[]).map(
    (one) => one,
  );
const judge = (who: string, id: string, item: string, verdict: string, reason = '讲清了事情，可以给对方看', key?: string) =>
  as(emulator, who).call('complaints', 'judgeContent', 'mutation', { id, item, verdict, reason }, key);
let shops = 0;
/** The merchant of an accepted case. */
async function joined(id: string, version: number) {
  const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id, version });
  const shop = callsOf(emulator, `oLD99ShopOfContent000000${String((shops += 1)).padStart(4, '0')}`);
  await shop.call('complaints', 'joinByCode', 'mutation', { code: data.code, name: '杨建国', post: 'owner' });
  return shop;
}
const summaryFor = async (person: ReturnType<typeof callsOf>, id: string) =>
  ((await person.get(id)).data.case as { summary?: string }).summary;

describe('words', () => {
  test('what passes is passed at once, beside the telling', async () => {
    const { data } = await as(emulator, 'consumer').submit(complaint);
    expect(states(data.id)).toEqual([['words', 'passed', undefined]]);
    await as(emulator, 'handler').act(data.id, 1, 'accept');
    expect(await summaryFor(await joined(data.id, 2), data.id)).toContain('薄皮核桃');
  });

  test('what does not pass is filed like any other; officer and author hear of it, and the merchant reads no summary', async () => {
    const { data } = await as(emulator, 'consumer').submit(risky);
    const other = await as(emulator, 'consumer').submit(complaint);
    expect(data.dueOn).toBe(other.data.dueOn);
    await timer();
    expect(states(data.id)).toEqual([['words', 'held', 'risky']]);
    const mine = (await titlesOf('consumer')).find(({ title }) => title === '您交的内容收到了')!;
    expect(mine.body).toContain('办理和期限不受影响');
    const told = (await titlesOf('intake')).find(({ title }) => title === '有内容等您看过')!;
    expect(told.body).toContain('微信的内容检查认为有问题');
    expect(JSON.stringify([mine, told])).not.toContain('赌博');
    // Accepted with its period, as if nothing waited.
    const accepted = await as(emulator, 'handler').act(data.id, 1, 'accept');
    expect(accepted.ok).toBe(true);
    const shop = await joined(data.id, 2);
    expect(await summaryFor(shop, data.id)).toBeUndefined();
    expect((await shop.get(data.id)).data.content).toMatchObject({ side: 'party', summaryWaits: true, own: [] });
    expect((await as(emulator, 'consumer').get(data.id)).data.content).toMatchObject({ own: [{ state: 'held', what: 'words' }] });
    expect(await summaryFor(as(emulator, 'handler'), data.id)).toContain('薄皮核桃');
  });

  test('an officer of the case sees why it waits and lets it through with a reason, once; it is on record', async () => {
    const { data } = await as(emulator, 'consumer').submit(risky);
    await timer();
    await as(emulator, 'handler').act(data.id, 1, 'accept');
    const shop = await joined(data.id, 2);
    const item = checksOf(data.id)!.items[0]!.id;
    // Whoever has the case finds it among what is still to do, until it was looked at; who has it no more, does not.
    const todo = async (who: string) =>
      ((await as(emulator, who).call('complaints', 'todo', 'query', {})).data.rows as { id: string; kind: string }[]).filter(
        ({ id, kind }) => id === data.id && kind === 'content',
      );
    expect(await todo('handler')).toMatchObject([{ title: '看没有通过检查的内容', tag: '今天', late: false }]);
    expect(await todo('intake')).toEqual([]);
    const waiting = await as(emulator, 'handler').call('complaints', 'waitingContent', 'query', {});
    expect(waiting.data.rows).toContainEqual(expect.objectContaining({ id: data.id, waiting: 1 }));
    const seen = (await as(emulator, 'handler').get(data.id)).data.content;
    expect(seen).toMatchObject({ side: 'staff', items: [{ id: item, suggest: 'risky', state: 'held' }] });

    for (const who of ['consumer', 'admin']) expect((await judge(who, data.id, item, 'release')).error.code).toBe('not-allowed');
    expect((await judge('xipo', data.id, item, 'release')).error.code).toBe('not-found');
    expect((await judge('handler', data.id, item, 'release', '')).error.fields).toHaveProperty('reason');
    expect((await judge('handler', data.id, 'another', 'release')).error.code).toBe('not-found');
    const key = newKey();
    const first = await judge('handler', data.id, item, 'release', undefined, key);
    expect(first.ok).toBe(true);
    expect((await judge('handler', data.id, item, 'release', undefined, key)).data).toEqual(first.data);
    expect((await judge('handler', data.id, item, 'holdBack')).error.code).toBe('wrong-state');
    expect(await summaryFor(shop, data.id)).toContain('薄皮核桃');
    const events = emulator.exportData().events as unknown as {
      command: string;
      by: { shown: string };
      subject: { kind: string };
    }[];
    expect(events.filter(({ command }) => command === 'judgeContent')).toMatchObject([
      { by: { shown: '张建军' }, subject: { kind: 'contentVerdict' } },
    ]);
    const empty = await as(emulator, 'handler').call('complaints', 'waitingContent', 'query', {});
    expect(JSON.stringify(empty.data.rows)).not.toContain(data.id);
    expect(await todo('handler')).toEqual([]);
  });

  test('what is held back stays in the file; its author hears why', async () => {
    const { data } = await as(emulator, 'consumer').submit(risky);
    await timer();
    await as(emulator, 'handler').act(data.id, 1, 'accept');
    const shop = await joined(data.id, 2);
    await judge('handler', data.id, checksOf(data.id)!.items[0]!.id, 'holdBack', '链接不能转，请补一张截图');
    expect(await summaryFor(shop, data.id)).toBeUndefined();
    const mine = (await titlesOf('consumer')).find(({ title }) => title === '您交的内容没有给另一方看')!;
    expect(mine.body).toContain('链接不能转，请补一张截图');
    expect((await as(emulator, 'consumer').get(data.id)).data.content).toMatchObject({
      own: [{ state: 'heldBack', reason: '链接不能转，请补一张截图' }],
    });
    expect(JSON.stringify((await as(emulator, 'intake').get(data.id)).data.case)).toContain('赌博网站');
  });

  test('an answer of the merchant and something added are checked too; what staff record is theirs', async () => {
    const { data } = await as(emulator, 'consumer').submit(complaint);
    await as(emulator, 'handler').act(data.id, 1, 'accept');
    const shop = await joined(data.id, 2);
    await shop.act(data.id, 4, 'answer', { willing: true, text: '加微信领取红包，我们就退款。' });
    await as(emulator, 'consumer').act(data.id, 5, 'supplement', { text: '又收到一张小票。' });
    const recorded = { way: 'window', on: '2026-11-24', who: '王秀兰', proof: '窗口登记本第 3 页' };
    const added = { text: '代开发票的事', party: 'complainant', recorded };
    await as(emulator, 'handler').act(data.id, 6, 'supplement', added);
    await timer();
    expect(checksOf(data.id)!.items).toMatchObject([
      { where: 'filing', state: 'passed' },
      { where: 'answer', from: 'respondent', state: 'held', suggest: 'review' },
      { where: 'supplement', from: 'complainant', state: 'passed' },
    ]);
  });

  test('feedback is checked; what asks for one’s own data never goes there', async () => {
    const give = (kind: string) =>
      as(emulator, 'consumer').call('accounts', 'giveFeedback', 'mutation', { kind, text: '高价回收旧手机的广告太多。' });
    const [wish, own] = [await give('wish'), await give('myData')];
    await timer();
    expect(states(wish.data.id)).toEqual([['words', 'held', 'review']]);
    expect(checksOf(own.data.id)).toBeUndefined();
  });
});

describe('a service that does not answer', () => {
  test('holds up nothing, is asked again, and an officer sees what waits', async () => {
    down = true;
    const { data, ok } = await as(emulator, 'consumer').submit(complaint);
    expect([ok, states(data.id)]).toEqual([true, [['words', 'waiting', undefined]]]);
    await timer();
    expect(checksOf(data.id)!.items).toMatchObject([{ state: 'waiting', tries: 1 }]);
    const rows = async () =>
      JSON.stringify((await as(emulator, 'intake').call('complaints', 'waitingContent', 'query', {})).data.rows);
    expect(await rows()).toContain(data.id);
    down = false;
    await timer();
    expect(checksOf(data.id)!.items).toMatchObject([{ tries: 1 }]);
    later(6);
    await timer();
    expect(states(data.id)).toMatchObject([['words', 'passed', 'unavailable']]);
    expect(await rows()).not.toContain(data.id);
  });

  test('whose author has not been here for two hours (61010) waits for an officer, and so does what was tried four times', async () => {
    down = true;
    const one = (await as(emulator, 'consumer').submit(complaint)).data.id;
    const two = (await as(emulator, 'consumer2').submit(complaint)).data.id;
    down = false;
    later(125);
    // The one person came back, the other did not.
    await as(emulator, 'consumer2').get(two);
    await timer();
    expect([states(one), states(two)]).toEqual([[['words', 'held', 'unavailable']], [['words', 'passed', undefined]]]);
    down = true;
    const three = (await as(emulator, 'consumer2').submit(complaint)).data.id;
    for (const minutes of [130, 136, 152, 190]) {
      later(minutes);
      await timer();
    }
    expect(states(three)).toEqual([['words', 'held', 'unavailable']]);
  });
});

test('a filing that was cut off before it was noted shows the other side nothing, and the timer notes it', async () => {
  // Filings are looked through in the order of time: this one is later than those before it.
  later(600);
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(data.id, 1, 'accept');
  const shop = await joined(data.id, 2);
  const stored = emulator.exportData() as Record<string, { _id: string }[]>;
  emulator.importData({ ...stored, checks: stored.checks!.filter(({ _id }) => !_id.startsWith(data.id)) });
  expect(await summaryFor(shop, data.id)).toBeUndefined();
  later(602);
  await timer();
  expect(states(data.id)).toEqual([['words', 'passed', undefined]]);
  expect(await summaryFor(shop, data.id)).toContain('薄皮核桃');
});

describe('pictures', () => {
  const marked = (mark: string) => Buffer.from(photo(900).toString('latin1').replace('picture 900', `picture ${mark}`), 'latin1');
  /** An accepted case with this picture, which an officer has released to the merchant. */
  async function released(bytes: Buffer, more: object = {}) {
    const draft = `draft-${newKey()}`;
    const file = await filesOf(emulator, 'consumer').upload({ bytes }, { draft });
    const { data } = await as(emulator, 'consumer').submit({ ...complaint, ...more, files: [file.id] });
    await as(emulator, 'handler').act(data.id, 1, 'accept');
    const shop = await joined(data.id, 2);
    await as(emulator, 'handler').act(data.id, 4, 'releaseEvidence', { files: [file.id] });
    const sees = async () =>
      ((await shop.get(data.id)).data.case as { evidence?: { id: string }[] }).evidence?.map(({ id }) => id) ?? [];
    const opens = () => shop.call('evidence', 'open', 'mutation', { id: data.id, files: [file.id] });
    return { id: data.id, file: file.id, sees, opens };
  }

  test('are asked about, and seen by the other side once WeChat has pushed that they pass', async () => {
    const { id, file, sees, opens } = await released(photo(901));
    expect(checksOf(id)!.items[1]).toMatchObject({ what: 'picture', state: 'waiting' });
    expect(await sees()).toEqual([]);
    expect((await opens()).error.code).toBe('not-found');
    await checksSettled(emulator);
    expect(await sees()).toEqual([file]);
    expect((await opens()).ok).toBe(true);
    expect(emulator.exportData().checkAnswers).toEqual([]);
  });

  test('that do not pass wait for an officer though one of them had released them', async () => {
    const { id, file, sees } = await released(marked('EMULATOR-RISKY'));
    await checksSettled(emulator);
    expect(checksOf(id)!.items[1]).toMatchObject({ state: 'held', suggest: 'risky' });
    expect(await sees()).toEqual([]);
    expect((await judge('handler', id, file, 'release', '看过了，是商品照片')).ok).toBe(true);
    expect(await sees()).toEqual([file]);
  });

  test.each([
    ['of a paper of identity', { facts: '店家要我拍身份证给他，不然不退款，我把当时拍的也交上来。' }],
    ['of a case in which somebody acts for another', { helper: { name: '王建军', phone: '13900001102', bond: '儿子' } }],
  ])('%s never go to WeChat and wait for an officer', async (_what, more) => {
    const draft = `draft-${newKey()}`;
    const file = await filesOf(emulator, 'consumer').upload({ bytes: marked('EMULATOR-RISKY') }, { draft });
    const reply = await as(emulator, 'consumer').submit({ ...complaint, ...more, files: [file.id] });
    await timer();
    await wait(50);
    await timer();
    expect({ ...reply.error, items: checksOf(reply.data.id)?.items }).toMatchObject({
      items: [{ what: 'words' }, { what: 'picture', state: 'held', suggest: 'unasked', tries: 0 }],
    });
    expect(checksOf(reply.data.id)!.items[1]).not.toHaveProperty('trace');
  });

  test('whose answer does not come are asked about again, and then wait for an officer', async () => {
    const silent = await startBureau({ pushes: {} });
    try {
      const file = await filesOf(silent, 'consumer').upload({ bytes: photo(903) }, { draft: 'draft-of-silence' });
      const { data } = await as(silent, 'consumer').submit({ ...complaint, files: [file.id] });
      const item = () => (silent.exportData().checks as unknown as Checks[]).find(({ of }) => of === data.id)!.items[1];
      const at = async (minutes: number) => {
        silent.setTime(DEMO_NOW - Date.now() + minutes * MINUTE);
        await silent.callTimer('timer');
        return item();
      };
      expect(await at(1)).toMatchObject({ state: 'asked', tries: 0 });
      expect(await at(37)).toMatchObject({ state: 'waiting', tries: 1 });
      expect(await at(43)).toMatchObject({ state: 'asked', tries: 1 });
      // By then its author has not been here for two hours.
      expect(await at(79)).toMatchObject({ state: 'waiting', tries: 2 });
      expect(await at(125)).toMatchObject({ state: 'held', suggest: 'unavailable' });
    } finally {
      await silent.close();
    }
  });
});

test('the door for what WeChat pushes hears nobody else', async () => {
  const event = {
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: 'made-up-by-somebody',
    version: 2,
    result: { suggest: 'pass', label: 100 },
  };
  await callsOf(emulator, 'oLD99NobodyKnowsThisOne00000').call('content', 'x', 'mutation', event);
  await emulator.call('content', event, 'oLD99NobodyKnowsThisOne00000');
  await emulator.callTimer('content');
  expect(JSON.stringify(emulator.exportData().checkAnswers ?? [])).not.toContain('made-up');
});

test('what nothing awaits holds up no answer that somebody waits for, however much of it there is', async () => {
  const silent = await startBureau({ pushes: {} });
  try {
    const file = await filesOf(silent, 'consumer').upload({ bytes: photo(907) }, { draft: 'draft-behind-strays' });
    const { data } = await as(silent, 'consumer').submit({ ...complaint, files: [file.id] });
    await silent.callTimer('timer');
    const item = () => (silent.exportData().checks as unknown as Checks[]).find(({ of }) => of === data.id)!.items[1]!;
    const { trace = '' } = item();
    expect([item().state, trace.length > 0]).toEqual(['asked', true]);
    const at = (minutes: number) => silent.now() - minutes * MINUTE;
    const strays = Array.from({ length: 25 }, (_, n) => ({ _id: `stray-${n}`, suggest: 'pass', at: at(120 - n) }));
    const old = { _id: 'stray-of-yesterday', suggest: 'pass', at: at(25 * 60) };
    const answer = { _id: trace, suggest: 'pass', at: at(1) };
    silent.importData({ ...silent.exportData(), checkAnswers: [old, ...strays, answer] });
    await silent.callTimer('timer');
    expect(item()).toMatchObject({ what: 'picture', state: 'passed' });
    expect(silent.exportData().checkAnswers).toHaveLength(strays.length);
  } finally {
    await silent.close();
  }
});

test('what waits for an officer is counted on the first page of who works on the case, and of nobody else', async () => {
  const countOf = async (who: string) => {
    const { data } = await as(emulator, who).call('complaints', 'home', 'query', { as: 'desk' });
    return (data.home as unknown as { counts: { talks: number } }).counts.talks;
  };
  const [before, elsewhere] = [await countOf('handler'), await countOf('xipo')];
  await as(emulator, 'consumer').submit(risky);
  await timer();
  expect([await countOf('handler'), await countOf('xipo')]).toEqual([before + 1, elsewhere]);

  // However many of others wait longer, the number is exact; where the backlog is longer than what is read for a number, it says 99+.
  const stands = emulator.exportData();
  const others = (count: number) =>
    Array.from({ length: count }, (_, n) => {
      const of = `c_ofothers${String(n).padStart(4, '0')}`;
      return {
        _id: `${of}-checks`,
        version: 1,
        of,
        kind: 'complaint',
        items: [],
        traces: [],
        waitingSince: 1_700_000_000_000 + n,
      };
    });
  const among = async (count: number) => {
    emulator.importData({ ...stands, checks: [...(stands.checks ?? []), ...others(count)] });
    return countOf('handler');
  };
  expect([await among(130), await among(400)]).toEqual([before + 1, 100]);
  emulator.importData(stands);
});

test('a call of the check carries the words it is about and who wrote them, and nothing else of anybody', async () => {
  const asked: [string, Readonly<Record<string, unknown>>][] = [];
  const spied = await startBureau({ asked: (api, params) => void (api.startsWith('security.') && asked.push([api, params])) });
  try {
    const said = '核桃一半是空壳，我的电话 13900001101。';
    const file = await filesOf(spied, 'consumer').upload({ bytes: photo(908) }, { draft: 'draft-of-the-spy' });
    const { data } = await as(spied, 'consumer').submit({ ...complaint, facts: said, files: [file.id] });
    await as(spied, 'handler').act(data.id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
    await as(spied, 'consumer').act(data.id, 2, 'supplement', {
      text: '又找到一张小票，店主电话 0939-7121234，我的身份证 622627195803120026。',
    });
    await as(spied, 'intake').call('complaints', 'noteReport', 'mutation', { id: data.id, clue: '用过期原料加工' });
    await as(spied, 'handler').act(data.id, 3, 'recordClue', { text: '进货票是假的', foundOn: '2026-11-24' });
    await as(spied, 'consumer').call('accounts', 'giveFeedback', 'mutation', { kind: 'myData', text: '我想知道存了我的什么' });
    await as(spied, 'consumer').call('complaints', 'say', 'mutation', {
      id: data.id,
      channel: 'complainant',
      text: '什么时候答复？',
    });
    await checksSettled(spied);
    const words = asked.flatMap(([api, params]) => (api === 'security.msgSecCheck' ? [params] : []));
    expect(words.map(({ content }) => String(content).replace(/［.+?］/g, '…'))).toEqual([
      `核桃一半是空壳，我的电话 …。\n${complaint.purchase.goods}`,
      '又找到一张小票，店主电话 …，我的身份证 …。',
      '什么时候答复？',
    ]);
    for (const params of words) expect(Object.keys(params).sort()).toEqual(['content', 'openid', 'scene', 'version']);
    const pictures = asked.flatMap(([api, params]) => (api === 'security.mediaCheckAsync' ? [params] : []));
    expect(pictures).toHaveLength(1);
    for (const params of pictures)
      expect(Object.keys(params).sort()).toEqual(['media_type', 'media_url', 'openid', 'scene', 'version']);
    const all = JSON.stringify(asked);
    expect([...new Set(asked.map(([, params]) => params.openid))]).toEqual([openidOf('consumer')]);
    for (const kept of [
      '13900001101',
      '622627195803120026',
      '7121234',
      '王秀兰',
      '东街',
      '过期原料',
      '进货票',
      data.no as string,
    ])
      expect([kept, all.includes(kept)]).toEqual([kept, false]);
  } finally {
    await spied.close();
  }
});

test('a report found inside a complaint never goes to the check', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const before = JSON.stringify(emulator.exportData().checks);
  const clue = '店铺私下做赌博网站的推广，代开发票。';
  const noted = await as(emulator, 'intake').call('complaints', 'noteReport', 'mutation', { id: data.id, clue });
  expect(noted.ok).toBe(true);
  await timer();
  expect(JSON.stringify(emulator.exportData().checks)).toBe(before);
});
