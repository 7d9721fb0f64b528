// A claim that is changed while the case goes on: what each side reads of it, what was written before, and what is written after.
import type { Complaint } from '../../domain/complaint/complaint';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, callsOf, complaint, newKey } from './calls';
import { wordFile } from './word-file';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

type Person = ReturnType<typeof callsOf>;
interface Line {
  command: string;
  label: string;
  letter?: { title: string; body: string };
}

const shop = () => callsOf(emulator, 'oLD99MerchantOfWalnuts000000');
const stored = (id: string) => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id) as unknown as Complaint;
const act = (who: Person, id: string, command: string, input: unknown, key?: string) =>
  who.act(id, stored(id).version, command, input, key);
const read = async (who: Person, id: string) => {
  const { data } = await who.get(id);
  return { view: data.case as Partial<Complaint>, timeline: data.timeline as Line[], text: JSON.stringify(data) };
};
const changes = ({ timeline }: { timeline: Line[] }) => timeline.filter(({ command }) => command === 'changeClaim');
const inbox = async (who: Person) =>
  (await who.call('accounts', 'inbox', 'query', {})).data.items as { title: string; body: string }[];
const dossier = async (id: string) => {
  const { data } = await as(emulator, 'handler').call('documents', 'dossier', 'mutation', { id });
  return (await wordFile(data)).words;
};
const accept = (id: string) => act(as(emulator, 'handler'), id, 'accept', { summary: '核桃空壳，要求退款。' });
async function join(id: string): Promise<void> {
  const version = stored(id).version;
  const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id, version });
  await shop().call('complaints', 'joinByCode', 'mutation', { code: data.code, name: '杨建国', post: 'owner' });
}

const early = { requests: ['refund', 'return'], askedFen: 12_950, reason: '想连货一起退' };
const late = { requests: ['refund'], askedFen: 6_000, reason: '店家说最多退这些' };

test('changed before acceptance and after it: each side reads what is its own, letters keep the claim of their day', async () => {
  const consumer = as(emulator, 'consumer');
  const { id } = (await consumer.submit(complaint)).data;
  const key = newKey();
  const first = await act(consumer, id, 'changeClaim', early, key);
  expect(first.ok).toBe(true);
  // The answer was lost: the same key changes nothing a second time.
  expect((await consumer.act(id, 1, 'changeClaim', early, key)).data).toEqual(first.data);
  expect(stored(id).claims).toHaveLength(1);
  expect((await consumer.act(id, 1, 'changeClaim', late)).error.code).toBe('changed-meanwhile');
  expect((await act(shop(), id, 'changeClaim', late)).error.code).toBe('not-found');

  await accept(id);
  await join(id);
  // What was asked for before never reached the merchant: neither the card, nor that it was changed.
  const unaware = await read(shop(), id);
  expect(unaware.view).toMatchObject({ requests: early.requests, askedFen: 12_950 });
  expect(unaware.view).not.toHaveProperty('claims');
  expect(changes(unaware)).toEqual([]);

  await act(shop(), id, 'answer', { willing: true, text: '愿意退一部分' });
  expect((await act(consumer, id, 'changeClaim', late)).ok).toBe(true);
  const seen = await read(shop(), id);
  expect(seen.view).toMatchObject({ requests: ['refund'], askedFen: 6_000, answer: { willing: true, text: '愿意退一部分' } });
  expect(seen.view.claims).toEqual([
    {
      on: expect.any(String),
      at: expect.any(Number),
      from: { requests: early.requests, askedFen: 12_950 },
      to: { requests: late.requests, askedFen: 6_000 },
    },
  ]);
  expect(changes(seen)).toMatchObject([{ label: '变更、放弃投诉请求', letter: { title: '投诉请求有变更' } }]);
  expect(changes(seen)[0]?.letter?.body).toContain('现在的请求：退还货款和服务费用，金额 60.00 元');
  for (const secret of [early.reason, late.reason]) expect(seen.text).not.toContain(secret);

  const own = await read(consumer, id);
  expect(own.view.claims).toMatchObject([{ reason: early.reason }, { reason: late.reason, by: '投诉人' }]);
  expect(changes(own)).toHaveLength(2);
  const officer = await read(as(emulator, 'handler'), id);
  expect(officer.view.claims).toHaveLength(2);
  expect((await inbox(as(emulator, 'handler'))).filter(({ title }) => title.startsWith('投诉人变更了请求'))).not.toEqual([]);
  expect((await read(as(emulator, 'xipo'), id)).view).not.toHaveProperty('claims');

  // Written before: as it was issued. Written after: as it is now.
  const inquiry = stored(id).documents?.find(({ form }) => form === 'inquiry');
  expect(inquiry?.body).toContain('退还货款和服务费用、退货，金额 129.50 元');
  await act(as(emulator, 'handler'), id, 'record', {
    ...{ on: '2026-11-24', manner: 'onSite', with: 'both', result: 'talked', text: '双方到场谈妥' },
  });
  await act(as(emulator, 'handler'), id, 'set12315', { number: '1620000020261124777' });
  const agreed = await act(as(emulator, 'handler'), id, 'agree', { form: 'mediationAgreement', terms: '商家退款 60 元' });
  expect(agreed.error).toBeUndefined();
  const form9 = stored(id).documents?.find(({ form }) => form === 'mediationAgreement');
  expect(form9?.body).toContain('请求退还货款和服务费用，金额 60.00 元');
  expect(stored(id).documents?.find(({ form }) => form === 'inquiry')).toEqual(inquiry);

  const file = await dossier(id);
  for (const word of ['请求的变更', '退还货款和服务费用、退货，金额 129.50 元', late.reason]) expect(file).toContain(word);
  expect((await act(consumer, id, 'changeClaim', early)).error.code).toBe('wrong-state');
});

test('recorded by staff, said by an agent without the power: refused, then with the complainant’s own consent on record', async () => {
  const intake = as(emulator, 'intake');
  const agent = {
    ...{ name: '王建国', phone: '13900001188', authorisation: '代为投诉、参加调解', powers: ['mediation'] },
    ...{ identity: '居民身份证', seenOn: '2026-11-24', until: '2027-05-31' },
  };
  const taken = await intake.call('complaints', 'takeIn', 'mutation', {
    ...complaint,
    ...{ source: 'window', receivedOn: '2026-11-24', agent },
  });
  const { id } = taken.data;
  const recorded = { way: 'phone', on: '2026-11-24', who: '王建国', proof: '录音 20261124-6' };
  const refused = await act(intake, id, 'changeClaim', { ...late, recorded });
  expect(refused.error.fields?.['recorded.who']).toContain('没有写明代理人王建国可以变更、放弃投诉请求');
  const principalConsent = '本人录音 20261124-7';
  expect((await act(intake, id, 'changeClaim', { ...late, recorded, principalConsent })).ok).toBe(true);
  expect(stored(id).claims).toMatchObject([{ by: '李文静', principalConsent, recorded }]);

  await accept(id);
  const terms = { form: 'record', terms: '商家退款 60 元', respondentConsent: '店主电话同意，录音 8' };
  await act(as(emulator, 'handler'), id, 'set12315', { number: '1620000020261124778' });
  await act(as(emulator, 'handler'), id, 'recordDispatch', {
    ...{ form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-11-24' },
    ...{ result: 'delivered', proof: '录音 20261124-9' },
  });
  const alone = await act(as(emulator, 'handler'), id, 'agree', terms);
  expect(alone.error.fields?.principalConsent).toContain('没有写明可以和解');
  expect((await act(as(emulator, 'handler'), id, 'agree', { ...terms, principalConsent })).ok).toBe(true);
  const file = await dossier(id);
  expect(file).toContain('录音 20261124-6');
});

test('a joint claim is changed once everyone represented has agreed to it, and the next change asks anew (令121-12)', async () => {
  const intake = as(emulator, 'intake');
  const person = (name: string) => ({ name, phone: '13900001303', address: '两当县城关镇西街 2 号' });
  const joint = { people: [person('王秀兰'), person('陈小雨')], representatives: ['王秀兰'] };
  const taken = await intake.call('complaints', 'takeIn', 'mutation', {
    ...complaint,
    ...{ source: 'window', receivedOn: '2026-11-24', joint },
  });
  const { id } = taken.data;
  const claim = { requests: late.requests, askedFen: late.askedFen };
  const of = (who: string) => ({ way: 'window', on: '2026-11-24', who, proof: `${who}书面` });
  const change = (to: object) => act(intake, id, 'changeClaim', { ...to, recorded: of('王秀兰') });
  const agree = (to: object) =>
    act(intake, id, 'recordJointConsent', { name: '陈小雨', act: 'changeClaim', ...to, recorded: of('陈小雨') });
  expect((await change(claim)).error).toMatchObject({
    code: 'joint-claim-consent-missing',
    say: expect.stringContaining('陈小雨'),
  });
  expect((await agree({ requests: ['return'] })).ok).toBe(true);
  expect((await change(claim)).error.code).toBe('joint-claim-consent-missing');
  expect((await agree(claim)).ok).toBe(true);
  expect((await change(claim)).ok).toBe(true);
  expect(stored(id)).toMatchObject(claim);
  expect((await change({ requests: ['return'] })).error.code).toBe('joint-claim-consent-missing');
});

test('a second sender is written down after intake, each is answered for itself, and the dossier has both', async () => {
  const intake = as(emulator, 'intake');
  const sender = { name: '陇南市12345热线', number: 'GD20261124-1', answerBy: '2026-12-04' };
  const taken = await intake.call('complaints', 'takeIn', 'mutation', {
    ...complaint,
    ...{ source: 'hotline12345', receivedOn: '2026-11-24', sender },
  });
  const { id } = taken.data;
  const task = () => (stored(id) as Complaint & { tasks: { handle: string } }).tasks.handle;
  expect(task()).toBe('2026-12-04');
  const city = {
    name: '陇南市市场监督管理局',
    number: '陇市监分〔2026〕9号',
    answerBy: '2026-12-01',
    reason: '市局今天分送同一件',
  };
  await act(intake, id, 'addSender', city);
  expect(task()).toBe('2026-12-01');
  const right = { sender: '2', name: city.name, number: city.number, answerBy: '2026-12-02', reason: '日期看错一天' };
  await act(intake, id, 'correctSender', right);
  expect(task()).toBe('2026-12-02');
  const answer = { on: '2026-11-24', way: 'post', to: '市局消保科', proof: '两市监函〔2026〕3号' };
  await act(intake, id, 'answerSender', { sender: '2', ...answer });
  expect(task()).toBe('2026-12-04');
  const file = await dossier(id);
  for (const word of [city.number, '市局今天分送同一件', '两市监函〔2026〕3号', 'GD20261124-1', '还没有答复'])
    expect(file).toContain(word);
});
