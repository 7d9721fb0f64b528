import { builtIn, calendarOf } from '../../law/calendar/calendar';
import { statedYears } from '../../law/calendar/years';
import { recount } from '../../law/deadline/clocks';
import { accepted, at, bureau, done, inputs, people, received } from '../fixture';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import { formsOf, lettersOf } from './sent';
import type { IssuedDocument } from '../records';
import { correctDays, provisionalLetters } from './correction';
import { undelivered } from './deliveries';
import { namedDeadline, namingForms, sayLastDay } from './named-day';
import { letterTitles, noticeText, type NoticeForm } from './notices';

/** An invented year: the whole week of New Year is free. */
const invented = calendarOf([
  ...statedYears,
  {
    ...statedYears[statedYears.length - 1]!,
    year: 2027,
    periods: [{ name: '元旦', from: '2027-01-01', to: '2027-01-08' }],
    work: [],
  },
]);

const counted = (complaint: Complaint): Complaint => ({
  ...complaint,
  deadlines: complaint.deadlines.map((one) => recount(one, invented)),
});

const paper = (form: IssuedDocument['form'], number: string, more: Partial<IssuedDocument> = {}): IssuedDocument => ({
  ...{
    form,
    number,
    title: letterTitles[form],
    body: '',
    hash: '',
    article: '令121-15',
    issuedOn: '2026-11-02',
    issuedBy: '张建军',
  },
  ...more,
});
const documents = [paper('acceptance', '两市监投受〔2026〕第1号'), paper('inquiry', '两市监投询〔2026〕第1号')];

/** Accepted on 2026-11-02: its 60 days end in the New Year of a year whose holidays are not known. */
const mediated = (more: Partial<Complaint> = {}) => {
  const filed = received({ receivedOn: '2026-11-02' });
  return { ...done(filed, 'accept', {}, { on: '2026-11-02' }), documents, ...more };
};
const on = at('2026-11-20');
const corrected = (one: Complaint) => correctDays(one, counted(one), people.leader, on);

test('a letter that names a day of a period calls it provisional where it is, and only there', () => {
  for (const form of namingForms as NoticeForm[]) {
    const one = form === 'reopened' || form === 'receiptCorrected' ? received() : mediated();
    const unsure = { ...one, deadlines: one.deadlines.map((period) => ({ ...period, provisional: true })) };
    const sure = { ...one, deadlines: one.deadlines.map((period) => ({ ...period, provisional: false })) };
    expect([form, namedDeadline(form, unsure)?.provisional]).toEqual([form, true]);
    expect(noticeText(form, unsure, on, bureau).body).toMatch(/（暂按）[^]*\d{4} 年的放假安排还没有公布/);
    expect(noticeText(form, sure, on, bureau).body).not.toContain('暂按');
  }
  // What is not in the table names no day of a running period.
  const others = (Object.keys(letterTitles) as NoticeForm[]).filter(
    (form) => !namingForms.includes(form) && form !== 'dayCorrection',
  );
  for (const form of others)
    for (const { dueOn } of mediated().deadlines)
      expect(noticeText(form, mediated(), on, bureau).body).not.toContain(sayLastDay({ dueOn, provisional: false }));
});

test('the letters whose day is provisional: those of the running period that are not void', () => {
  expect(provisionalLetters(mediated()).map(({ number }) => number)).toEqual(documents.map(({ number }) => number));
  const voided = { on: '2026-11-03', by: '马国梁', reason: '写错' };
  expect(provisionalLetters(mediated({ documents: [{ ...documents[0]!, voided }, documents[1]!] }))).toEqual([documents[1]]);
  expect(provisionalLetters(counted(mediated()))).toEqual([]);
  expect(provisionalLetters(done(mediated(), 'settle', {}, { as: 'complainant', on: '2026-11-12' }))).toEqual([]);
});

test('a recount that moves the day leaves a line, a letter for both and its delivery to whom the program reaches', () => {
  const next = corrected(mediated());
  expect(next.dayCorrections).toEqual([
    { period: 'C2', from: '2027-01-02', to: '2027-01-09', provisional: true, on: '2026-11-20', by: '马国梁' },
  ]);
  expect(lettersOf('recount', next, mediated())).toEqual([
    { to: 'complainant', form: 'dayCorrection' },
    { to: 'respondent', form: 'dayCorrection' },
  ]);
  expect(formsOf('recount', next, mediated())).toEqual(['dayCorrection']);
  const { title, body } = noticeText('dayCorrection', next, on, bureau);
  expect(title).toBe('期限更正告知书');
  for (const said of ['王秀兰、山货铺：', '2027 年 1 月 2 日', '暂按', '2027 年 1 月 9 日（周六）', '第四十五条'])
    expect(body).toContain(said);
  expect(next.deliveries?.filter(({ form }) => form === 'dayCorrection')).toHaveLength(2);
  expect(undelivered(next)).toEqual([]);
});

test('who has no account is told another way, and that is recorded', () => {
  const one = mediated();
  const next = corrected({ ...one, complainant: { name: '王秀兰', phone: '13900001101', address: '东街' } });
  const owed = { form: 'dayCorrection', to: 'complainant' } as const;
  expect(undelivered(next)).toContainEqual({ ...owed, since: '2026-11-20' });
  const input = { ...owed, way: 'phone', address: '13900001101', on: '2026-11-20', result: 'delivered', proof: '录音 3' };
  expect(undelivered(done(next, 'recordDispatch', input, { on: '2026-11-20' }))).not.toContainEqual(
    expect.objectContaining(owed),
  );
});

test('nothing is written where no day moved, where nobody was told it, and of a closed case', () => {
  const still = accepted();
  expect(correctDays(still, still, people.leader, on)).toBe(still);
  expect(lettersOf('recount', still, still)).toEqual([]);
  // A second recount that moves nothing sends nothing again.
  const once = corrected(mediated());
  expect(correctDays(once, once, people.leader, on)).toBe(once);
  expect(formsOf('recount', once, once)).toEqual([]);
  const closed = done(mediated(), 'settle', {}, { as: 'complainant', on: '2026-11-12' });
  const after = counted(closed);
  expect(correctDays(closed, after, people.leader, on)).toBe(after);
});

test('the day of the first decision is put right for whom it was told: the one who filed here, both after a revocation', () => {
  const late = received({ receivedOn: '2026-12-28' });
  const filed = { ...late, deadlines: late.deadlines.map((one) => recount({ ...one, startedOn: '2026-12-28' }, builtIn)) };
  const told = correctDays(filed, counted(filed), people.leader, at('2026-12-29'));
  expect(lettersOf('recount', told, filed)).toEqual([{ to: 'complainant', form: 'dayCorrection' }]);
  expect(noticeText('dayCorrection', told, at('2026-12-29'), bureau).body).toMatch(/^王秀兰：\n[^]*决定是否受理的最后一日/);
  const untold = { ...filed, complainant: without(filed.complainant, 'member') };
  const after = counted(untold);
  expect(correctDays(untold, after, people.leader, at('2026-12-29'))).toBe(after);

  const settled = done(accepted(), 'settle', {}, { as: 'complainant', on: '2026-12-28' });
  const again = done(settled, 'revoke', inputs.revoke, { as: 'leader', on: '2026-12-28' });
  expect(lettersOf('recount', correctDays(again, counted(again), people.leader, at('2026-12-29')), again)).toHaveLength(2);
});
