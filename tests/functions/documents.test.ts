import { unzipSync, strFromU8 } from 'fflate';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

/** The words of a Word file, as a reader would find them; throws when it is none. */
function wordsOf(base64: unknown): string {
  const files = unzipSync(Buffer.from(String(base64), 'base64'));
  const body = files['word/document.xml'];
  if (!body || !files['[Content_Types].xml']) throw new Error('not a Word file');
  return strFromU8(body)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

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
  const words = wordsOf(data.base64);
  for (const line of ['投诉受理决定书', acceptance.number, '（印章）', ...acceptance.body.split('\n')])
    expect(words).toContain(line);
  // A party reads the letter it was sent; files are for the officers of the case.
  for (const who of ['consumer', 'admin']) expect((await paper(who, one.id, acceptance.number)).error.code).toBe('not-allowed');
  expect((await paper('intake', one.id, '两市监投受〔2026〕999号')).error.code).toBe('not-found');
});

test('distribution issues form 3 to the unit, an agreement on site form 9; a void form keeps number and text and says so', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'distribute', { office: '621228-01', reason: '在城关所辖区' });
  const distributionNotice = caseOf(one.id).documents[0]!;
  expect(distributionNotice).toMatchObject({ form: 'distributionNotice', number: '两市监分〔2026〕1号' });
  expect(distributionNotice.body).toContain('城关市场监管所');

  const { data: met } = await as(emulator, 'consumer').submit(complaint);
  const { act } = as(emulator, 'handler');
  await act(met.id, 1, 'set12315', { number: '1620000202611245001' });
  await act(met.id, 2, 'accept');
  await act(met.id, 3, 'record', { on: '2026-11-24', manner: 'onSite', with: 'both', result: 'talked', text: '双方到场' });
  await act(met.id, 4, 'agree', { form: 'mediationAgreement', terms: '商家退款 129.50 元' });
  const mediationAgreement = caseOf(met.id).documents.find(({ form }) => form === 'mediationAgreement')!;
  expect(wordsOf((await paper('handler', met.id, mediationAgreement.number)).data.base64)).toContain('被投诉人签名');

  const voided = await as(emulator, 'leader').act(met.id, 5, 'voidDocument', {
    number: mediationAgreement.number,
    reason: '金额写错',
  });
  expect(voided.ok).toBe(true);
  expect(caseOf(met.id).documents.find(({ number }) => number === mediationAgreement.number)).toMatchObject({
    body: mediationAgreement.body,
    voided: { reason: '金额写错' },
  });
  expect(wordsOf((await paper('handler', met.id, mediationAgreement.number)).data.base64)).toContain('已作废：金额写错');
  expect(
    (await as(emulator, 'leader').act(met.id, 6, 'voidDocument', { number: mediationAgreement.number, reason: '再来一次' })).error
      .fields,
  ).toHaveProperty('number');
});

test('a dossier holds the whole case, and who took it out is written down before it is given', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  for (const who of ['consumer', 'admin']) expect((await dossier(who, one.id)).error.code).toBe('not-allowed');
  expect(emulator.exportData().readings).toEqual([]);
  const words = wordsOf((await dossier('intake', one.id)).data.base64);
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
