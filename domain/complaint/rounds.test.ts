import type { Complaint } from './complaint';
import { accepted, done, inputs, refused, tried } from './fixture';
import { afterRevocation } from './rounds';

const on = '2026-11-24';

/** A case on which everything was done that a revocation has to part, closed on {@link on}. */
function worked(): Complaint {
  const joint = { people: [{ name: '陈小雨', phone: '1', address: '东街', consents: [] }], representatives: [] };
  let next: Complaint = { ...accepted(), joint };
  next = done(next, 'answer', inputs.answer, { on: '2026-11-12' });
  next = tried(next, 2);
  next = done(next, 'convene', inputs.convene, { on: '2026-11-12' });
  next = done(next, 'appraisalOut', { ...(inputs.appraisalOut as object), out: '2026-11-16' }, { on: '2026-11-16' });
  for (const act of ['withdraw', 'settle', 'agree'])
    next = done(next, 'recordJointConsent', { ...(inputs.recordJointConsent as object), act }, { on });
  next = done(next, 'recordClue', inputs.recordClue, { on });
  next = done(next, 'settle', {}, { as: 'complainant', on });
  next = done(next, 'rate', inputs.rate, { as: 'complainant', on });
  return done(next, 'callback', { stars: 5, on }, { on });
}

const own = { by: 'own', documentNo: '两市监纠〔2026〕1号', reason: '受理时看错了商家' };
const revoke = (closed: Complaint, input: unknown = inputs.revoke) => done(closed, 'revoke', input, { as: 'leader', on });

test('every field of a case stays, or is history of the decision that is gone: the table is what the act does', () => {
  const closed = worked();
  const again = revoke(closed);
  const old = again.revoked?.[0];
  for (const [field, fate] of Object.entries(afterRevocation) as [keyof Complaint, string][]) {
    if (fate === 'stays') expect([field, again[field]]).toEqual([field, closed[field]]);
    if (fate !== 'history') continue;
    expect([field, again[field]]).toEqual([field, undefined]);
    expect([field, old?.[field as keyof typeof old]]).toEqual([field, closed[field]]);
  }
  // A walk over nothing would prove nothing.
  for (const field of ['answer', 'appraisals', 'rating', 'callbacks', 'mediation', 'meetings', 'deliveries', 'summary'] as const)
    expect([field, closed[field] !== undefined]).toEqual([field, true]);
  expect(again).toStrictEqual(JSON.parse(JSON.stringify(again)));
});

describe('in the new round nothing of the old one works', () => {
  const again = done(revoke(worked()), 'accept', {}, { on });

  test('an appraisal that was out does not stop the second mediation, nor hold it up', () => {
    const [, second] = again.deadlines.filter(({ id }) => id === 'C2');
    expect(second).toMatchObject({ startedOn: on, pauses: [] });
    expect(done(again, 'appraisalOut', { ...(inputs.appraisalOut as object), out: on }, { on }).appraisals).toHaveLength(1);
    expect(refused(again, 'appraisalIn', { in: on, result: '水分超标' }, { on }).refused).toBe('appraisal-missing');
  });

  test('a refusal, two calls and a rating of the first count for nothing', () => {
    const day = '2026-11-12';
    const unwilling = done(accepted(), 'answer', { ...(inputs.answer as object), willing: false }, { on: day });
    const closed = done(tried(unwilling, 2), 'settle', {}, { as: 'complainant', on: day });
    const reopened = done(done(closed, 'revoke', inputs.revoke, { as: 'leader', on: day }), 'accept', {}, { on: day });
    const refusal = { ground: 'T2', party: 'respondent', reason: '商家不愿意调解' };
    expect(refused(reopened, 'proposeTerminate', refusal, { on: day }).refused).toBe('absence-not-shown');
    expect(again.rating).toBeUndefined();
  });

  test('everyone represented agrees anew (令121-12)', () => {
    expect(again.joint?.people).toMatchObject([{ name: '陈小雨', consents: [] }]);
    expect(again.revoked?.[0]?.joint?.people[0]?.consents).toHaveLength(3);
    expect(refused(again, 'settle', {}, { as: 'complainant', on }).refused).toBe('joint-consent-missing');
  });
});

describe('the period of the new round', () => {
  test('by a ruling is the one it sets', () => {
    expect(revoke(worked()).deadlines.slice(-1)).toMatchObject([{ id: 'C1', ruleSet: 'ruling', startedOn: on, length: 7 }]);
    for (const by of ['court', 'reconsideration']) {
      expect(refused(worked(), 'revoke', { ...own, by }, { as: 'leader', on }).fields).toHaveProperty('days');
      expect(refused(worked(), 'revoke', { ...own, by, days: 7 }, { as: 'leader', on }).fields).toHaveProperty('unit');
    }
  });

  test('by own correction is the original C1, and no other can be given', () => {
    const [first] = accepted().deadlines;
    const again = revoke(worked(), own);
    const open = again.deadlines.slice(-1)[0];
    expect(open).toMatchObject({ id: 'C1', startedOn: first?.startedOn, dueOn: first?.dueOn });
    expect(open).not.toHaveProperty('metOn');
    expect(refused(worked(), 'revoke', { ...own, days: 7 }, { as: 'leader', on }).fields).toHaveProperty('days');
    // A second correction goes back to the statutory period too.
    const single = done(again, 'accept', {}, { on });
    const closed = done(single, 'terminate', inputs.terminate, { on });
    expect(revoke(closed, own).deadlines.slice(-1)).toMatchObject([{ dueOn: first?.dueOn, startedOn: first?.startedOn }]);
  });
});
