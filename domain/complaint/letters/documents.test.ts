import {
  articleOf,
  counterOf,
  documentNumber,
  hashedText,
  isIssuedForm,
  officialForms,
  withIssued,
  withVoided,
} from './documents';
import { letterTitles } from './notices';
import type { IssuedDocument, LetterForm } from '../records';

const document: IssuedDocument = {
  form: 'acceptance',
  number: '两市监投受〔2026〕第12号',
  title: '投诉受理决定书',
  body: '我们决定受理。',
  hash: 'h',
  article: '令121-15',
  issuedOn: '2026-11-24',
  issuedBy: '李文静',
};

test('the set has the ten forms of April 2026, in order and each once', () => {
  expect(Object.values(officialForms).map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a letter of an official form bears the title of that form', () => {
  for (const form of ['identityRequest', 'acceptance', 'rejection', 'mediationNotice', 'termination'] as const)
    expect(letterTitles[form]).toBe(officialForms[form].title);
});

test('what comes from elsewhere and what is filled in has no number of ours', () => {
  for (const form of ['complaintForm', 'reportForm', 'distributionNotice']) expect(isIssuedForm(form)).toBe(false);
});

test('a letter is kept with the article it is issued under: of a decision that of its own day and ground', () => {
  const decision = { kind: 'rejected', on: '2026-04-14', by: '李文静', article: '令20-15(4)' } as const;
  expect(articleOf('rejection', { decision })).toBe('令20-15(4)');
  expect(articleOf('rejection', {})).toBe('令121-15');
  expect(articleOf('termination', { decision })).toBe('令121-23');
});

test('a number names agency, kind, year and sequence; two kinds or two years never share a counter', () => {
  expect(documentNumber('acceptance', '2026-11-24', 12, '两市监')).toBe('两市监投受〔2026〕第12号');
  const forms: LetterForm[] = [
    'identityRequest',
    'acceptance',
    'rejection',
    'mediationNotice',
    'termination',
    'mediationAgreement',
    'inquiry',
    'handover',
    'dayCorrection',
  ];
  const counters = forms.flatMap((form) => ['2026-12-31', '2027-01-01'].map((day) => counterOf(form, day)));
  expect(new Set(counters).size).toBe(counters.length);
  const numbers = forms.map((form) => documentNumber(form, '2026-01-01', 1, '两市监'));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each([0, -1, 1.5, Number.NaN])('%p is no number of a document', (sequence) => {
  expect(() => documentNumber('acceptance', '2026-11-24', sequence, '两市监')).toThrow(RangeError);
});

test('a number is given once; a void document keeps number and text', () => {
  const issued = withIssued(undefined, document);
  expect(() => withIssued(issued, { ...document, body: '另一份。' })).toThrow(RangeError);
  const voided = { on: '2026-11-25', by: '马国梁', reason: '当事人名称写错' };
  const [after] = withVoided(issued, document.number, voided);
  expect(after).toEqual({ ...document, voided });
  // A second voiding does not rewrite who did it first.
  expect(withVoided([after!], document.number, { ...voided, by: '别人' })).toEqual([after]);
  expect(withVoided(issued, '两市监投受〔2026〕第13号', voided)).toEqual(issued);
});

test('whatever a reader sees of a document is covered by its hash', () => {
  const texts = [
    document,
    { ...document, body: '不受理。' },
    { ...document, title: 'x' },
    { ...document, number: 'y' },
    { ...document, issuedOn: '2026-11-25' },
  ];
  expect(new Set(texts.map(hashedText)).size).toBe(texts.length);
});
