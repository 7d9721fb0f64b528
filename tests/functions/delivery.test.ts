import type { Emulator } from '../../emulator/emulator';
import { DEMO_TEMPLATE } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-11-24T10:00');
});

interface Kept {
  title: string;
  attempts: { result: string }[];
  deliveredAt?: number;
  retryAt?: number;
}
const toConsumer = () =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf('consumer'))) as unknown as Kept[];
const accepted = async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  return one;
};

test('who accepted one message gets one, with the name of the letter and nothing of the case', async () => {
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  await accepted();
  const [sent] = emulator.outbox();
  expect(sent).toMatchObject({ to: openidOf('consumer'), data: { thing2: '投诉受理决定书' } });
  expect(JSON.stringify(sent?.data)).not.toMatch(/王秀兰|核桃|云屏|1390000/);
  expect(toConsumer()).toMatchObject([{ attempts: [{ result: 'sent' }] }]);
  expect(toConsumer()[0]).not.toHaveProperty('retryAt');
  // The same act sent again answers the same and sends nothing more.
  expect(emulator.outbox()).toHaveLength(1);
});

test('who accepted none is not asked again and again: the inbox holds the message', async () => {
  await accepted();
  expect(emulator.outbox()).toEqual([]);
  expect(toConsumer()).toMatchObject([{ attempts: [{ result: '43101' }] }]);
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  at('2026-11-24T18:00');
  await emulator.callTimer('timer');
  expect(emulator.outbox()).toEqual([]);
  const inbox = await as(emulator, 'consumer').call('accounts', 'inbox', 'query', {});
  expect(inbox.data).toMatchObject({ unread: 1 });
});

test('an attempt that was never made, or failed for a while, is made by the timer, five times at most', async () => {
  await accepted();
  // As a killed instance leaves it: written, not tried.
  const untried = () => {
    const data = emulator.exportData();
    const notices = (data.notices ?? []).map(({ deliveredAt: _, ...one }) => ({ ...one, attempts: [], retryAt: one.at }));
    emulator.importData({ ...data, notices });
  };
  untried();
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  await emulator.callTimer('timer');
  expect(emulator.outbox()).toHaveLength(1);

  // A template that WeChat does not know yet fails without being final.
  untried();
  const settings = (emulator.exportData().settings ?? []).map((one) =>
    one._id === 'messages' ? { ...one, template: 'short' } : one,
  );
  emulator.importData({ ...emulator.exportData(), settings });
  for (const hour of ['11', '12', '13', '14', '15', '18', '23']) {
    at(`2026-11-24T${hour}:30`);
    await emulator.callTimer('timer');
  }
  at('2026-11-26T09:00');
  await emulator.callTimer('timer');
  expect(toConsumer()[0]?.attempts.map(({ result }) => result)).toEqual(Array(5).fill('40037'));
  expect(toConsumer()[0]).not.toHaveProperty('retryAt');
});

test('where no template is set nothing is sent, nothing is tried, and everybody reads the inbox', async () => {
  const { settings = [], ...rest } = emulator.exportData();
  emulator.importData({ ...rest, settings: settings.filter(({ _id }) => _id !== 'messages') });
  await accepted();
  expect(toConsumer()).toMatchObject([{ attempts: [] }]);
  expect(toConsumer()[0]).not.toHaveProperty('retryAt');
});

test('what is about no case is told outside the program as well: an answer to feedback', async () => {
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  const given = { kind: 'wish', text: '希望列表能按日期排，找起来快一些。' };
  const { data } = await as(emulator, 'consumer').call('accounts', 'giveFeedback', 'mutation', given);
  const said = { id: data.id, version: 1, text: '下一版会有。' };
  expect(await as(emulator, 'admin').call('accounts', 'answerFeedback', 'mutation', said)).toMatchObject({ ok: true });
  expect(emulator.outbox()).toMatchObject([{ to: openidOf('consumer') }]);
  const [notice] = toConsumer();
  expect(notice).toMatchObject({ attempts: [{ result: 'sent' }] });
  expect(notice).not.toHaveProperty('about.no');
});

test('what an instance that ended after its commit told nobody the timer tells, once', async () => {
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  await accepted();
  const whole = emulator.exportData();
  // As an instance leaves it that ended between the commit and the first word.
  emulator.importData({ ...whole, notices: [] });
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE]);
  await emulator.callTimer('timer');
  expect(toConsumer()).toEqual([]);
  at('2026-11-24T10:10');
  await emulator.callTimer('timer');
  await emulator.callTimer('timer');
  // What the timer finds by itself is not of that commit: reminders, and what the editors of bulletins are told of their month.
  const told = (notices: ReturnType<Emulator['exportData']>['notices'] = []) =>
    notices
      .filter(({ _id }) => !/^[rq]_/.test(String(_id)))
      .map(({ _id, to, title, body, about }) => ({ _id, to, title, body, about }));
  expect(told(emulator.exportData().notices)).toEqual(told(whole.notices));
  expect(emulator.outbox()).toHaveLength(1);
});
