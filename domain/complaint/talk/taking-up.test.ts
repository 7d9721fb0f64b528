import type { Actor } from '../../bureau/actor';
import type { Complaint } from '../complaint';
import { accepted, at, done, inputs, photo, received } from '../fixture';
import { mainRelation, relationsToComplaint } from '../relations';
import { onDeskOf, shopMarks } from '../shop-desk';
import { shopFigures } from '../shop-figures';
import { viewComplaint } from '../visibility';
import { without } from '../../without';
import { asHeld, holdingOf, withoutMerchant } from './holding';
import { codeServes, issuing, joiningCase, takingUp } from './merchant-access';

const M = 'mc_1';
const holding = holdingOf(M, 'h1');
const shop: Actor = { member: 'm_clerk', name: '', roles: ['consumer', 'merchant'] };
const colleague: Actor = { ...shop, member: 'm_owner' };
const clerk = { name: '吴伙', role: 'clerk' } as const;

const unlinked = (one: Complaint): Complaint => ({ ...one, respondent: without(one.respondent, 'member') });
const linkedTo = (of: string, one: Complaint = accepted()) => done(unlinked(one), 'linkMerchant', { of });
const open = linkedTo(`${M}:s1`);
const take = (one: Complaint, actor = shop, name = holding, on = '2026-11-11', merchant = M) =>
  takingUp(one, actor, { merchant, person: clerk, holding: name }, at(on));
const taken = (one: Complaint, actor = shop, name = holding, on = '2026-11-11') => {
  const next = take(one, actor, name, on);
  if ('refused' in next) throw new Error(next.refused);
  return next;
};
const reads = (complaint: Complaint, holds: string[] | undefined, actor = shop) =>
  mainRelation(relationsToComplaint({ ...actor, ...(holds && { holds }) }, complaint));

test('a case shows on the desk of its merchant from acceptance on, and on no other', () => {
  expect(onDeskOf(open)).toBe(M);
  expect(shopMarks(open)).toEqual([`shop.waits:${M}`]);
  expect(onDeskOf(linkedTo(M, received()))).toBeUndefined();
  expect(onDeskOf(accepted())).toBeUndefined();
  expect(onDeskOf(done(open, 'unlinkMerchant', { reason: '同名的另一家' }))).toBeUndefined();
  expect(onDeskOf({ ...open, mergedInto: 'LD-2026-0009' })).toBeUndefined();
  expect(onDeskOf({ ...open, imported: { missing: [] } as unknown as NonNullable<Complaint['imported']> })).toBeUndefined();
  const answered = done(taken(open), 'answer', { willing: true }, { as: 'respondent', on: '2026-11-12' });
  expect(shopMarks(answered)).toEqual([`shop.goesOn:${M}`]);
  expect(shopMarks(done(open, 'withdraw', inputs.withdraw))).toEqual([`shop.ended:${M}`]);
});

test('who takes it up is its respondent as long as that person holds it and the link stands, and not a moment longer', () => {
  const joined = taken(open);
  expect(joined.access?.joined).toMatchObject({ name: '吴伙', post: 'employee', account: { merchant: M, holding } });
  expect(reads(joined, [holding])).toBe('respondent');
  for (const holds of [undefined, [], [holdingOf(M, 'h2')], withoutMerchant([holding], M)])
    expect(reads(joined, holds)).toBe('stranger');
  expect(withoutMerchant([holding, holdingOf('mc_10', 'h1')], M)).toEqual([holdingOf('mc_10', 'h1')]);
  const away = done(joined, 'linkMerchant', { of: 'mc_2', reason: '同名的另一家' });
  const off = done(joined, 'unlinkMerchant', { reason: '同名的另一家' });
  const out = done(joined, 'unlinkRespondent', inputs.unlinkRespondent);
  for (const gone of [away, off, out]) {
    expect(reads(gone, [holding])).toBe('stranger');
    expect(gone.respondent).not.toHaveProperty('member');
    expect(gone.access).not.toHaveProperty('joined');
  }
  // Another shop of the same merchant is the same merchant.
  const moved = done(joined, 'linkMerchant', { of: M, reason: '不是这个店铺' });
  expect(reads(moved, [holding])).toBe('respondent');
  // Who came by a code stays: that person answers for whom the officer let in.
  const byCode = accepted();
  expect(reads(byCode, undefined, { ...shop, member: 'm_shop' })).toBe('respondent');
});

test('a case of somebody who is out is free, with nobody who would be told', () => {
  const joined = taken(open);
  expect(asHeld(joined, [holding])).toBe(joined);
  expect(asHeld(joined, undefined).respondent).not.toHaveProperty('member');
  expect(take(asHeld(joined, []), colleague, holdingOf(M, 'h2'))).not.toHaveProperty('refused');
});

test('a colleague takes over, a code does not survive it, and who came by a code is not put out', () => {
  const first = taken(open);
  const second = taken(first, colleague, holdingOf(M, 'h2'), '2026-11-12');
  expect(reads(second, [holding])).toBe('stranger');
  expect(reads(second, [holdingOf(M, 'h2')], colleague)).toBe('respondent');
  const coded = issuing(open, 'view:1', '张建军', at('2026-11-10')) as Complaint;
  const took = taken(coded);
  expect(took.access).not.toHaveProperty('code');
  expect(joiningCase(took, 'view:1', colleague, { name: '杨建国', post: 'owner' }, at('2026-11-12'))).toMatchObject({
    refused: 'view-code-wrong',
  });
  const byCode = joiningCase(coded, 'view:1', { ...shop, member: 'm_x' }, { name: '杨建国', post: 'owner' }, at('2026-11-11'));
  expect(take(byCode as Complaint)).toEqual({ refused: 'answering-by-code' });
});

test.each<[string, () => unknown, string]>([
  ['of another merchant', () => take(open, shop, holding, '2026-11-11', 'mc_2'), 'not-found'],
  ['not accepted', () => take(linkedTo(M, received())), 'not-found'],
  ['not linked', () => take(unlinked(accepted())), 'not-found'],
  ['the complainant’s own', () => take(open, { ...shop, member: 'm_wang' }), 'answering-own'],
  ['by an officer', () => take(open, { ...shop, roles: ['consumer', 'handler'] }), 'answering-own'],
  ['that ended', () => take(done(open, 'withdraw', inputs.withdraw)), 'answering-over'],
  ['held already', () => take(taken(open)), 'wrong-state'],
])('a case %s is not taken up', (_, tried, code) => expect(tried()).toMatchObject({ refused: code }));

test('a new person reads nothing that a former one said in confidence, the other side’s and what is released as before', () => {
  const now = (on: string) => at(on).now;
  const first: Complaint = {
    ...taken(open),
    supplements: [
      { on: '2026-11-11', at: now('2026-11-11') + 1, from: 'respondent', by: '商家', text: '先前的人说的', files: [] },
      { on: '2026-11-12', from: 'respondent', by: '商家', text: '早先没有记时刻的', files: [] },
    ],
    evidence: [
      photo({ id: 'e_a', from: 'respondent', at: now('2026-11-11') + 1 }),
      photo({ id: 'e_b', from: 'respondent', at: now('2026-11-11') + 1, released: { on: '2026-11-12', by: '张建军' } }),
      photo({ id: 'e_c', from: 'complainant', released: { on: '2026-11-12', by: '张建军' } }),
    ],
    answer: { on: '2026-11-13', at: now('2026-11-13') - 1, willing: true, text: '先前的人的答复' },
  };
  const own = viewComplaint(first, 'respondent');
  expect(own.answer).toEqual({ on: '2026-11-13', willing: true, text: '先前的人的答复' });
  expect(own.evidence?.map(({ id }) => id)).toEqual(['e_a', 'e_b', 'e_c']);
  const second = taken(first, colleague, holdingOf(M, 'h2'), '2026-11-13');
  const view = viewComplaint(second, 'respondent');
  expect(JSON.stringify(view)).not.toMatch(/先前|早先/);
  expect(view.evidence?.map(({ id }) => id)).toEqual(['e_b', 'e_c']);
  expect(view.answer).toEqual({ on: '2026-11-13', willing: true });
  // The officers read all of it.
  expect(JSON.stringify(viewComplaint(second, 'handler'))).toMatch(/先前的人说的.*早先/);
});

test('the figures of a year: the middle answer, agreements of what was mediated, done by the day; nothing of a year before', () => {
  const ended = (outcome: string, on: string, more: object = {}) =>
    ({ closing: { on, by: '', outcome }, decision: { kind: 'accepted', on: '2026-11-02' }, ...more }) as Complaint;
  const word = (done: string, on: string) => ({ from: 'complainant', done, on, at: Date.parse(on), by: '' });
  const cases = [
    ended('mediated', '2026-11-10', {
      answer: { on: '2026-11-03', willing: true },
      performance: { by: '2026-11-15', words: [word('all', '2026-11-15')] },
    }),
    ended('settled', '2026-11-11', {
      answer: { on: '2026-11-05', willing: true },
      performance: { by: '2026-11-15', words: [word('all', '2026-11-16')] },
    }),
    ended('terminated', '2026-11-12', { answer: { on: '2026-11-09', willing: false } }),
    ended('withdrawn', '2026-11-12'),
    ended('terminated', '2025-11-27', { answer: { on: '2025-11-20', willing: false } }),
  ];
  expect(shopFigures(cases, '2026-11-27', true)).toEqual({
    from: '2025-11-27',
    ended: 4,
    answered: { of: 3, median: 3 },
    agreed: { of: 3, n: 2 },
    inTime: { of: 2, n: 1 },
    more: true,
  });
  expect(shopFigures([], '2028-02-29', false)).toMatchObject({ from: '2027-02-28', ended: 0, answered: { of: 0 } });
});

test('a case that ended is on the desk, and no code is of use on it', () =>
  expect(codeServes(done(open, 'withdraw', inputs.withdraw))).toBe(false));
