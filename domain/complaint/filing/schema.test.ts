import { fieldErrors } from '../../field-errors';
import { at, complaintForm, OFFICE } from '../fixture';
import { checkSubmission, pages, receive, submitSchema } from './schema';
import { without } from '../../without';

const errorsOf = (more: object) => {
  const parsed = submitSchema.safeParse({ ...complaintForm, ...more });
  return parsed.success ? {} : fieldErrors(parsed.error);
};

describe('form 1', () => {
  test('a complete form is taken', () => expect(errorsOf({})).toEqual({}));

  test.each([
    ['an empty form names each part', { respondent: undefined }, 'respondent'],
    ['a platform shop without its platform', { respondent: { kind: 'inPlatformMerchant', name: '店' } }, 'respondent.platform'],
    ['no request', { requests: [] }, 'requests'],
    ['the same request twice', { requests: ['refund', 'refund'] }, 'requests'],
    ['nothing paid', { purchase: { ...complaintForm.purchase, amountFen: 0 } }, 'purchase.amountFen'],
    ['half a fen', { purchase: { ...complaintForm.purchase, amountFen: 1.5 } }, 'purchase.amountFen'],
    ['NaN from a broken amount', { purchase: { ...complaintForm.purchase, amountFen: NaN } }, 'purchase.amountFen'],
    ['the 31st of February', { purchase: { ...complaintForm.purchase, boughtOn: '2026-02-31' } }, 'purchase.boughtOn'],
    ['facts of nine letters', { facts: '一二三四五六七八九' }, 'facts'],
    ['facts of spaces', { facts: '            ' }, 'facts'],
    ['facts of 2001 letters', { facts: '坏'.repeat(2001) }, 'facts'],
    ['a consent not answered', { consents: { ...complaintForm.consents, publish: undefined } }, 'consents.publish'],
    ['a name of one letter', { complainant: { ...complaintForm.complainant, name: '王' } }, 'complainant.name'],
    ['a field nobody asked for', { member: 'm_boss' }, '_'],
    ['a code of 17 characters', { respondent: { ...complaintForm.respondent, uscc: '9144030071526726X' } }, 'respondent.uscc'],
  ])('%s is refused at its field', (_, more, field) => {
    const errors = errorsOf(more);
    expect(Object.keys(errors)).toContain(field);
    // A message that does not say what to do, or says it in English, helps nobody.
    for (const message of Object.values(errors)) {
      expect(message).toMatch(/^[一-龥].*。$/);
      expect(message).not.toMatch(/invalid|expected|required|[!！]/i);
    }
  });

  test('a missing street address of the shop is no obstacle (casework)', () => {
    const respondent = without(complaintForm.respondent, 'address');
    expect(errorsOf({ respondent })).toEqual({});
  });

  test('emoji count as one letter: a length in UTF-16 would tell the person a wrong number', () => {
    expect(errorsOf({ facts: `坏${'😀'.repeat(1999)}` })).toEqual({});
  });

  test.each(Object.keys(pages) as (keyof typeof pages)[])('page %s alone accepts its own part of a complete form', (page) => {
    const part = Object.fromEntries(
      Object.keys(pages[page].shape).map((key) => [key, complaintForm[key as keyof typeof complaintForm]]),
    );
    expect(pages[page].safeParse(part).success).toBe(true);
  });
});

describe('receipt', () => {
  const input = submitSchema.parse(complaintForm);
  const ctx = {
    id: 'c_1',
    no: 'LD-2026-0001',
    office: OFFICE,
    source: 'miniProgram',
    moment: at('2026-11-09'),
    member: 'm_wang',
  } as const;

  test('version 1, received, C1 from the day of receipt, and nothing undefined for the store', () => {
    const complaint = receive(input, ctx);
    expect(complaint).toMatchObject({ version: 1, state: 'received', receivedOn: '2026-11-09', online: true });
    expect(complaint.deadlines).toMatchObject([{ id: 'C1', startedOn: '2026-11-09' }]);
    expect(complaint).toStrictEqual(JSON.parse(JSON.stringify(complaint)));
  });

  test('bought tomorrow is refused, and cannot be built', () => {
    const early = { ...ctx, moment: at('2026-10-31') };
    expect(checkSubmission(input, early)?.fields).toHaveProperty(['purchase.boughtOn']);
    expect(() => receive(input, early)).toThrow(RangeError);
  });

  test('a purchase in a shop is not online: indicators 24–26 count online ones only', () => {
    const offline = submitSchema.parse({ ...complaintForm, respondent: { kind: 'offline', name: '街边店' } });
    expect(receive(offline, ctx).online).toBe(false);
  });
});
