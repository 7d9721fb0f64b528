// One text told to many: approved once, each notice with its own number and life; nothing lost or doubled wherever an instance ends.
import type { Emulator, Options } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as } from './calls';
import { creditOf, nth, withMerchants } from './credit-phone';

type Fault = NonNullable<Options['fault']>;
let emulator: Emulator;
let fault: Fault = () => undefined;
beforeEach(async () => {
  emulator = await startBureau({ fault: (stage) => fault(stage) });
});
afterEach(async () => {
  fault = () => undefined;
  await emulator.close();
});

const notices = () => (emulator.exportData().creditNotices ?? []) as unknown as Record<string, unknown>[];
const later = (minutes: number) => emulator.setTime(DEMO_NOW - Date.now() + minutes * 60_000);
const owner = (who: string) => [
  { id: 'p1', member: memberIdOf(openidOf(who)), name: '店主', role: 'owner' as const, since: '2026-01-01' },
];
const rule = {
  ...{ topic: 'rule', title: '直播电商监督管理办法', effectiveOn: '2027-02-01' },
  ...{ what: '直播间要亮明身份，商品信息要真实。', source: '市场监管总局令第117号' },
};

/** Written by the mediator, approved by the head, begun. */
async function begun(input: object = rule) {
  const { credit, must, act } = creditOf(emulator, 'handler');
  const { id } = await must(credit('draftBatch', 'mutation', input));
  expect((await creditOf(emulator, 'leader').act(id, 'approve')).ok).toBe(true);
  expect((await act(id, 'start')).ok).toBe(true);
  return id;
}

test('one approval, by another; then each its own notice under its own number, to whoever acts for the merchant', async () => {
  withMerchants(emulator, [
    nth(1, { people: owner('merchant'), trades: ['livestream'] }),
    nth(2, { trades: ['livestream'] }),
    nth(3, { trades: ['services'] }),
    nth(4, { trades: ['livestream'], state: 'closed' }),
  ]);
  const { credit, must, act, batch } = creditOf(emulator, 'handler');
  const { id, no } = await must(credit('draftBatch', 'mutation', { ...rule, trades: ['livestream'] }));
  expect(no).toBe('LDB-2026-0001');
  expect((await act(id, 'approve')).error.code).toBe('not-allowed');
  expect((await act(id, 'start')).ok).toBe(false);
  expect((await creditOf(emulator, 'leader').batch(id)) as unknown).toMatchObject({
    own: false,
    actions: expect.arrayContaining(['approve']),
  });
  expect((await creditOf(emulator, 'leader').act(id, 'approve')).ok).toBe(true);
  await act(id, 'start');
  expect((await creditOf(emulator, 'handler').goOnBatch(id)).data).toMatchObject({
    state: 'done',
    done: { told: 1, onPaper: 1, left: 0 },
  });
  expect(notices()).toHaveLength(2);
  const told = notices().find(({ merchant }) => merchant === 'mc_1');
  expect(told).toMatchObject({ state: 'delivered', topic: 'rule', batch: id, version: 1 });
  expect(notices().find(({ merchant }) => merchant === 'mc_2')).toMatchObject({ state: 'approved', batch: id });
  expect(new Set(notices().map((one) => one.no)).size).toBe(2);
  const inbox = await as(emulator, 'merchant').call('accounts', 'inbox', 'query', {});
  expect(JSON.stringify(inbox.data)).toContain(String(told?.no));
  expect(JSON.stringify((await batch(id)) as unknown)).not.toMatch(/"member"/);
});

test('nobody approves what that person wrote or rewrote; a rewritten one waits again', async () => {
  const head = creditOf(emulator, 'leader');
  const own = await head.must(head.credit('draftBatch', 'mutation', rule));
  expect((await head.act(own.id, 'approve')).error.say).toBe('自己写的要由另一位局领导批准。');
  const { credit, must, batch } = creditOf(emulator, 'handler');
  const { id } = await must(credit('draftBatch', 'mutation', rule));
  await head.act(id, 'approve');
  const { version } = await batch(id);
  await must(credit('writeBatch', 'mutation', { id, version, of: { ...rule, addition: '请在施行以前改好。' } }));
  expect((await batch(id)) as unknown).toMatchObject({ batch: { state: 'drafted', addition: '请在施行以前改好。' } });
  await head.must(head.credit('writeBatch', 'mutation', { id, version: version + 1, of: rule }));
  expect((await head.act(id, 'approve')).ok).toBe(false);
});

test('cut off anywhere it goes on where it was: nobody is told twice, nobody is forgotten', async () => {
  withMerchants(
    emulator,
    Array.from({ length: 45 }, (_, n) => nth(n + 1, n % 3 === 0 ? { people: owner(n ? 'consumer' : 'merchant') } : {})),
  );
  const id = await begun();
  const { goOnBatch, batch, lines } = creditOf(emulator, 'handler');
  for (const commits of [3, 17, 5, 8]) {
    let left = commits;
    fault = ({ when, action }) =>
      when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
    await expect(goOnBatch(id)).rejects.toThrow('instance ended');
    fault = () => undefined;
    later(5 * (commits + 1));
  }
  later(120);
  await emulator.callTimer('timer');
  expect((await goOnBatch(id)).data).toMatchObject({ state: 'done' });
  expect((await batch(id)) as unknown).toMatchObject({ batch: { done: { told: 15, onPaper: 30, left: 0 } } });
  expect(notices()).toHaveLength(45);
  expect(new Set(notices().map(({ merchant }) => merchant)).size).toBe(45);
  expect(
    notices()
      .map(({ no }) => no)
      .sort(),
  ).toEqual(Array.from({ length: 45 }, (_, n) => `LDN-2026-${String(n + 1).padStart(4, '0')}`));
  const told = (emulator.exportData().notices ?? []).filter(
    ({ about }) => (about as { kind?: string } | undefined)?.kind === 'creditNotice',
  );
  expect(told).toHaveLength(15);
  expect(await lines(id, 'all')).toHaveLength(45);
});

test('one mailing at a time; stopped it waits; stopped for good whoever was not reached is listed', async () => {
  withMerchants(
    emulator,
    Array.from({ length: 30 }, (_, n) => nth(n + 1)),
  );
  const id = await begun();
  const { credit, must, goOnBatch, act, lines, batch } = creditOf(emulator, 'handler');
  const { id: other } = await must(credit('draftBatch', 'mutation', { ...rule, title: '另一个办法' }));
  await creditOf(emulator, 'leader').act(other, 'approve');
  expect((await act(other, 'start')).error.say).toBe('另一批提示正在发。');
  let left = 8;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
  await expect(goOnBatch(id)).rejects.toThrow('instance ended');
  fault = () => undefined;
  expect((await credit('stopBatch', 'mutation', { id })).data).toMatchObject({ state: 'stopped' });
  later(60);
  await emulator.callTimer('timer');
  const before = notices().length;
  expect(before).toBeLessThan(10);
  expect((await act(id, 'abandon', { reason: '文字有误，改好再发一批' })).ok).toBe(true);
  later(120);
  expect((await goOnBatch(id)).data).toMatchObject({ state: 'done' });
  expect(notices()).toHaveLength(before);
  expect((await batch(id)) as unknown).toMatchObject({ batch: { done: { onPaper: before, left: 30 - before } } });
  expect(new Set((await lines(id, 'left')).map(({ why }) => why))).toEqual(new Set(['abandoned']));
  // Now the other goes out, to everybody: it tells of another rule.
  expect((await act(other, 'start')).ok).toBe(true);
  expect((await goOnBatch(other)).data).toMatchObject({ state: 'done', done: { onPaper: 30 } });
});

test('whoever was told of the same is left out and listed; nobody but who keeps credit sees a mailing', async () => {
  withMerchants(emulator, [nth(1, { people: owner('merchant') }), nth(2)]);
  const { goOnBatch, lines } = creditOf(emulator, 'handler');
  await goOnBatch(await begun());
  const again = await begun();
  expect((await goOnBatch(again)).data).toMatchObject({ state: 'done', done: { told: 0, onPaper: 0, left: 2 } });
  expect((await lines(again, 'left')).map(({ why }) => why)).toEqual(['toldBefore', 'toldBefore']);
  for (const who of ['consumer', 'merchant', 'intake', 'admin']) {
    expect((await creditOf(emulator, who).credit('batch', 'query', { id: again })).error.code).toBe('not-allowed');
    expect((await creditOf(emulator, who).credit('batchLines', 'query', { id: again, what: 'all', page: 0 })).ok).toBe(false);
  }
  expect((await creditOf(emulator, 'leader').credit('batch', 'query', { id: 'nb_nothing' })).error.say).toBe(
    '没有找到这一批提示。',
  );
});

test('a person reads what is held of it as acting for a merchant, also of one it left, and nothing of another’s', async () => {
  const [own] = owner('merchant');
  const left = { on: '2026-10-01', by: '店主', reason: '不再办事' };
  withMerchants(emulator, [
    nth(1, { people: owner('merchant') }),
    nth(2, { people: [{ ...own!, left }] }),
    nth(3, { people: owner('consumer') }),
  ]);
  const id = await begun();
  await creditOf(emulator, 'handler').goOnBatch(id);
  const notice = notices().find(({ merchant }) => merchant === 'mc_1');
  const { call } = as(emulator, 'merchant');
  const acting = (await call('credit', 'ownActing', 'query', {})).data as unknown as {
    rows: { name: string; acted: object[] }[];
  };
  expect(acting.rows).toMatchObject([
    { name: '第2家店', acted: [{ as: '店主', role: 'owner', since: '2026-01-01', until: '2026-10-01' }] },
    { name: '第1家店', acted: [{ as: '店主', role: 'owner' }] },
  ]);
  expect((await call('credit', 'ownWritten', 'query', {})).data).toMatchObject({ rows: [] });
  const marked = await call('credit', 'markNoticeRead', 'mutation', { id: String(notice?._id) });
  expect(marked.ok).toBe(true);
  expect((await call('credit', 'ownWritten', 'query', {})).data).toMatchObject({
    rows: [{ id: notice?._id, shop: '第1家店', read: '2026-11-24', contests: [] }],
  });
  const others = await as(emulator, 'consumer2').call('credit', 'ownActing', 'query', {});
  expect(others.data).toMatchObject({ rows: [] });
});
