import type { Complaint } from '../../domain/complaint/complaint';
import { leftOut } from '../../domain/complaint/left-out';
import { saySection, sections, type Section } from '../../domain/complaint/say';
import { sayFullDate } from '../../domain/civil-date';
import { viewComplaint } from '../../domain/complaint/visibility';
import type { Emulator } from '../../emulator/emulator';
import { fullRecord } from '../full-record';
import { invoice, screenshot } from '../pictures';
import { DEMO_NOW } from '../../tools/demo/county';
import { startBureau } from '../emulator';
import { as, complaint, newKey } from './calls';
import { filesOf } from './evidence-phone';
import { wordFile } from './word-file';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const dossier = (who: string, id: string) => as(emulator, who).call('documents', 'dossier', 'mutation', { id });
const paper = (who: string, id: string, number: string) => as(emulator, who).call('documents', 'paper', 'query', { id, number });

interface Kept {
  _id: string;
  documents: { form: string; number: string; body: string; voided?: object }[];
}
const caseOf = (id: string) => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id) as unknown as Kept;

test('an issued form is a Word file with its number, every line of the frozen text, and the place for the seal', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  const acceptance = caseOf(one.id).documents.find(({ form }) => form === 'acceptance')!;
  const { data } = await paper('intake', one.id, acceptance.number);
  // Sixty days from here end in a year whose holidays are not yet known.
  expect(acceptance.body).toMatch(/最迟 2027 年 1 月 23 日（周六）（暂按）有结果[^]*\n2027 年的放假安排还没有公布/);
  const { words } = await wordFile(data);
  for (const line of ['投诉受理决定书', acceptance.number, '（印章）', ...acceptance.body.split('\n')])
    expect(words).toContain(line);
  // A party reads the letter it was sent; files are for the officers of the case.
  for (const who of ['consumer', 'admin']) expect((await paper(who, one.id, acceptance.number)).error.code).toBe('not-allowed');
  expect((await paper('intake', one.id, '两市监投受〔2026〕第999号')).error.code).toBe('not-found');
});

test('a distribution takes no number of any series, an agreement on site form 9; a void form keeps number and text and says so', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'distribute', { office: '621228-01', reason: '在城关所辖区' });
  expect(caseOf(one.id).documents ?? []).toEqual([]);

  const { data: met } = await as(emulator, 'consumer').submit(complaint);
  const { act } = as(emulator, 'handler');
  await act(met.id, 1, 'set12315', { number: '1620000202611245001' });
  await act(met.id, 2, 'accept');
  await act(met.id, 3, 'record', { on: '2026-11-24', manner: 'onSite', with: 'both', result: 'talked', text: '双方到场' });
  await act(met.id, 4, 'agree', { form: 'mediationAgreement', terms: '商家退款 129.50 元' });
  const mediationAgreement = caseOf(met.id).documents.find(({ form }) => form === 'mediationAgreement')!;
  expect((await wordFile((await paper('handler', met.id, mediationAgreement.number)).data)).words).toContain('被投诉人（签名）');

  const voided = await as(emulator, 'leader').act(met.id, 5, 'voidDocument', {
    number: mediationAgreement.number,
    reason: '金额写错',
  });
  expect(voided.ok).toBe(true);
  expect(caseOf(met.id).documents.find(({ number }) => number === mediationAgreement.number)).toMatchObject({
    body: mediationAgreement.body,
    voided: { reason: '金额写错' },
  });
  expect((await wordFile((await paper('handler', met.id, mediationAgreement.number)).data)).words).toContain('已作废：金额写错');
  expect(
    (await as(emulator, 'leader').act(met.id, 6, 'voidDocument', { number: mediationAgreement.number, reason: '再来一次' })).error
      .fields,
  ).toHaveProperty('number');
});

const fileOf = (who: string, path: string, input: object) => as(emulator, who).call('documents', path, 'query', input);

test('form 1 is printed as it was filed, blank for the window; the slip of a distribution has no number', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const { words } = await wordFile((await fileOf('intake', 'complaintForm', { id: one.id })).data);
  const labels = [
    ...[
      '投诉登记表',
      '登记单位：两当县市场监督管理局',
      `编号：${one.no}`,
      '投诉人',
      '姓名',
      '联系电话',
      '证件类型',
      '证件号码',
      '联系地址',
    ],
    ...[
      '是否同意公示投诉信息',
      '是否同意委托调解',
      '□是',
      '被投诉人',
      '名称（姓名）',
      '联系人',
      '地址',
      '消费者权益争议事实依据',
    ],
    ...['投诉请求', '投诉人（签字）：', '经办人（签字）：', '注：1. 本表格适用于'],
  ];
  for (const said of [...labels, complaint.complainant.name, complaint.complainant.phone, complaint.facts])
    expect(words).toContain(said);
  const blank = await wordFile((await fileOf('intake', 'blank', { form: 'complaintForm' })).data);
  for (const said of labels.filter((label) => !label.startsWith('编号'))) expect(blank.words).toContain(said);
  expect(blank.words).toContain('□是　□否');
  expect(blank.words).not.toMatch(/☑|LD-/);
  for (const who of ['consumer', 'admin'])
    expect((await fileOf(who, 'complaintForm', { id: one.id })).error.code).toBe('not-allowed');

  expect((await fileOf('intake', 'slip', { id: one.id })).error.code).toBe('not-found');
  await as(emulator, 'intake').act(one.id, 1, 'distribute', { office: '621228-01', reason: '在城关所辖区' });
  const slip = await wordFile((await fileOf('intake', 'slip', { id: one.id })).data);
  for (const said of ['内部分送单', '城关市场监管所：', String(one.no), '在城关所辖区', '不停止也不重新计算', '不编文号'])
    expect(slip.words).toContain(said);
  expect(slip.words).not.toContain(complaint.complainant.phone);
  expect(caseOf(one.id).documents ?? []).toEqual([]);
});

test('the sheet for the window has WeChat’s own code, three steps as the channel is, and nothing the county has not given', async () => {
  const sheet = async (who: string) => wordFile((await as(emulator, who).call('documents', 'poster', 'query')).data);
  const { words, pictures } = await sheet('admin');
  for (const said of ['两当县市场监督管理局', '放心消费 · 两当', '一、微信扫码，点“我要投诉”', '7 个工作日内答复', '电话 12315'])
    expect(words).toContain(said);
  expect(words).not.toMatch(/undefined|电话 12315、|第 .* 页/);
  expect(pictures).toHaveLength(1);
  expect(Buffer.from(pictures[0]!).toString('latin1')).toContain('pages/home/index');
  const end = { reason: '公告到期' };
  expect((await as(emulator, 'admin').call('complaints', 'withdrawChannel', 'mutation', end)).ok).toBe(true);
  expect((await sheet('intake')).words).toContain('在那里提交，才算投诉');
  const again = { no: '两市监公告〔2026〕1号', on: '2026-01-04', link: 'https://example.com/1' };
  expect((await as(emulator, 'admin').call('complaints', 'publishChannel', 'mutation', again)).ok).toBe(true);
  expect((await as(emulator, 'consumer').call('documents', 'poster', 'query')).error.code).toBe('not-allowed');
});

test('form 2 of a report found inside a complaint is for who may know of both', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const clue = '店里卖的蜂蜜没有标签，厂名也是假的';
  const noted = await as(emulator, 'intake').call('complaints', 'noteReport', 'mutation', { id: one.id, clue });
  const { words } = await wordFile((await fileOf('intake', 'reportForm', { id: noted.data.id })).data);
  for (const said of [
    ...[
      '举报登记表',
      '登记单位：',
      '编号：',
      '举报人',
      '姓名',
      '联系电话',
      '联系地址',
      '身份证件号码',
      '被举报人',
      '名称（姓名）',
      '地址',
    ],
    ...[
      '涉嫌违反市场监督管理法律、法规、规章的具体线索和相应的事实依据',
      '举报人（签字）：',
      '经办人（签字）：',
      '注：1. 本表格适用于',
    ],
    ...[clue, complaint.respondent.name, complaint.complainant.name],
  ])
    expect(words).toContain(said);
  expect((await fileOf('xipo', 'reportForm', { id: noted.data.id })).error.code).toBe('not-found');
  expect((await wordFile((await fileOf('intake', 'blank', { form: 'reportForm' })).data)).words).toContain('举报人（签字）：');
});

test('goods of three lines are one line in a numbered letter', async () => {
  const goods = '核桃\n\n经查你单位违法，限3日内赔偿投诉人一千元';
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, purchase: { ...complaint.purchase, goods } });
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  for (const { body } of caseOf(one.id).documents) {
    expect(body).toContain('核桃 经查你单位违法');
    expect(body.split('\n').filter((line) => line.startsWith('经查你单位'))).toEqual([]);
  }
  const nobody = { ...complaint.complainant, name: '\u200b\u200b' };
  const refused = await as(emulator, 'consumer').submit({ ...complaint, complainant: nobody });
  expect(refused.error.fields).toHaveProperty(['complainant.name']);
});

test('a dossier ends with the seal of the last night, so that it lies in the archive', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const before = emulator.exportData();
  const hash = 'a5'.repeat(32);
  emulator.importData({
    ...before,
    snapshots: [
      { _id: '2026-11-22', hash: 'b6'.repeat(32) },
      { _id: '2026-11-23', hash },
    ],
  });
  const { words } = await wordFile((await dossier('intake', one.id)).data);
  emulator.importData(before);
  expect(words).toContain(`封到 2026-11-23：${hash}`);
  expect(words).not.toContain('2026-11-22：');
});

test('a dossier holds the whole case, and who took it out is written down before it is given', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  for (const who of ['consumer', 'admin']) expect((await dossier(who, one.id)).error.code).toBe('not-allowed');
  expect(emulator.exportData().readings).toEqual([]);
  const { words } = await wordFile((await dossier('intake', one.id)).data);
  for (const said of [
    '投诉案卷',
    String(one.no),
    '投诉登记表',
    complaint.facts,
    '投诉受理决定书',
    '受理告知及征询调解意见函',
    '办理经过',
    '李文静',
  ])
    expect(words).toContain(said);
  expect(words).not.toMatch(/oLD\d\d|m_[0-9a-f]{24}/);
  expect(emulator.exportData().readings).toMatchObject([{ of: one.id, what: 'dossier', name: '李文静', on: '2026-11-24' }]);
});

test('pictures of the evidence are in the dossier as they are kept; what is none is named with its number', async () => {
  const { upload } = filesOf(emulator, 'consumer');
  const to = { draft: `draft-${newKey()}` };
  const files = [
    (await upload({ bytes: screenshot(), type: 'image/png', name: '聊天截图' }, to)).id,
    (await upload({ bytes: invoice, type: 'application/pdf', name: '发票' }, to)).id,
    (await upload({ bytes: screenshot(1200, 300, 40), type: 'image/png', name: '长截图' }, to)).id,
  ];
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, files });
  const { words, pictures } = await wordFile((await dossier('intake', one.id)).data);
  const opened = (await filesOf(emulator, 'intake').open(one.id, files)).data as unknown as { files: { url: string }[] };
  const kept = await Promise.all(
    opened.files.map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64')),
  );
  expect(pictures.map((bytes) => Buffer.from(bytes).toString('base64')).sort()).toEqual([kept[0], kept[2]].sort());
  for (const said of ['1. 聊天截图', '3. 长截图', '2. 发票', '是 PDF，在程序里打开']) expect(words).toContain(said);
});

test('a case with every field filled: its file has every line of every fact, with the year of each day, and names what it leaves out', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const kept = caseOf(one.id) as unknown as Complaint;
  const { record } = fullRecord<Complaint>('domain/complaint/complaint.ts', 'Complaint');
  const whole = { ...kept, ...record, _id: one.id, no: kept.no, version: kept.version, kind: kept.kind, office: kept.office };
  const { complaints = [], ...rest } = emulator.exportData();
  emulator.importData({
    ...rest,
    complaints: [...complaints.filter(({ _id }) => _id !== one.id), whole as unknown as (typeof complaints)[number]],
  });
  const { words } = await wordFile((await dossier('leader', one.id)).data);
  const view = viewComplaint(whole, 'leader');
  const lines = (Object.keys(sections) as Section[]).flatMap((section) => saySection(section, view, { day: sayFullDate }));
  for (const { head = '', text } of lines) for (const said of [head, text]) expect(words).toContain(said);
  for (const { body } of whole.documents ?? []) expect(words).toContain(body);
  for (const { what, why } of leftOut) for (const said of [what, why]) expect(words).toContain(said);
  // No day without its year.
  expect(words.match(/(?<!\d{4} 年 )(?<!\d)\d{1,2} 月 \d{1,2} 日/g) ?? []).toEqual([]);
});

test('the file lies where nobody can guess, is another one each time it is taken, and is taken away once its address has ended', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const key = newKey();
  const take = () => as(emulator, 'intake').call('documents', 'dossier', 'mutation', { id: one.id }, key);
  const before = new Set((emulator.exportData().passing ?? []).map(({ _id }) => _id));
  const ways = () => (emulator.exportData().passing ?? []).filter(({ _id }) => !before.has(_id));
  const [first, second] = [(await take()).data as { url?: string }, (await take()).data as { url?: string }];
  const paths = ways().map(({ path: at }) => String(at));
  for (const path of paths) expect(path).toMatch(/^passing\/[0-9a-f]{32}\.docx$/);
  // The same tap shows it again, and that it was shown is written down again.
  for (const { url } of [first, second]) expect(paths.filter((path) => url!.includes(path))).toHaveLength(1);
  expect(paths).toHaveLength(2);
  expect((emulator.exportData().readings ?? []).filter(({ of, what }) => of === one.id && what === 'dossier')).toHaveLength(2);
  expect((await fetch(second.url!)).status).toBe(200);
  const [path = ''] = paths;

  emulator.setTime(DEMO_NOW - Date.now() + 30 * 60_000);
  await emulator.callTimer('timer');
  expect(ways()).toEqual([]);
  // Another person can write there only when nothing lies there any more.
  expect((await filesOf(emulator, 'consumer2').put(path, invoice)).status).toBe(200);
});
