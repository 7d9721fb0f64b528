import * as fc from 'fast-check';
import type { Complaint } from '../complaint';
import { findForms } from '../desk/search';
import { accepted, done, people, received, refused } from '../fixture';
import { namedIn, standingLink, withNames, wordOf } from '../merchant-link';
import { viewComplaint } from '../visibility';

const linked = (of = 'm_1:s1', on: Complaint = received()) =>
  withNames(done(on, 'linkMerchant', { of }), { no: 'LD-M-2026-0001', name: '两当云屏山货铺', shop: '云屏山货铺' });

const keysOf = (complaint: Complaint) => findForms(complaint).filter((form) => form.startsWith('merchant:'));

describe('a case is linked with a merchant of the register', () => {
  test('by who works on it, in any state, and nobody else', () => {
    expect(standingLink(linked())).toMatchObject({ merchant: 'm_1', shop: 's1', by: '张建军' });
    const over = done(accepted(), 'terminate', { ground: 'T3', reason: '双方差距太大，谈不成' });
    expect(standingLink(linked('m_2', over))).toMatchObject({ merchant: 'm_2' });
    for (const as of ['complainant', 'respondent', 'staff', 'stranger'] as const)
      expect(refused(accepted(), 'linkMerchant', { of: 'm_1' }, { as }).refused).toBe('not-allowed');
  });

  test('another one only with the reason; the first stays in the file', () => {
    expect(refused(linked(), 'linkMerchant', { of: 'm_2' }).fields).toHaveProperty('reason');
    expect(refused(linked(), 'linkMerchant', { of: 'm_1:s1', reason: '再选一次' }).fields).toHaveProperty('of');
    const changed = done(linked(), 'linkMerchant', { of: 'm_2', reason: '同名的另一家' });
    expect(changed.merchantLinks).toMatchObject([
      { merchant: 'm_1', called: { shop: '云屏山货铺' }, ended: { reason: '同名的另一家' } },
      { merchant: 'm_2' },
    ]);
    expect(changed.merchantLinks?.[1]).not.toHaveProperty('shop');
  });

  test('it is taken back with a reason, once', () => {
    expect(refused(received(), 'unlinkMerchant', { reason: '没有关联过' }).refused).toBe('wrong-state');
    expect(refused(linked(), 'unlinkMerchant', {}).fields).toHaveProperty('reason');
    const free = done(linked(), 'unlinkMerchant', { reason: '同名的另一家' });
    expect(standingLink(free)).toBeUndefined();
    expect(free.merchantLinks).toMatchObject([{ called: { name: '两当云屏山货铺' }, ended: { by: '张建军' } }]);
    expect(refused(free, 'unlinkMerchant', { reason: '再解除一次' }).refused).toBe('wrong-state');
  });

  test('what is no name of a merchant is none', () => {
    for (const word of [undefined, '', ' ', 'm_1:', ':s1', 'm_1:s1:s2', 'm 1', `m${'1'.repeat(64)}`])
      expect(refused(received(), 'linkMerchant', { of: word }).fields).toHaveProperty('of');
  });

  test('a case that was merged is linked where it goes on, and is no second case of the merchant', () => {
    const gone = {
      ...done(linked(), 'merge', { into: 'LD-2026-0009', reason: '同一件纠纷' }),
      goesOn: { id: 'c_9', state: 'received' as const, deadlines: [] },
    };
    expect(refused(gone, 'linkMerchant', { of: 'm_2', reason: '认错了' }).refused).toBe('merge-goes-on');
    expect(refused(gone, 'unlinkMerchant', { reason: '认错了人' }).refused).toBe('merge-goes-on');
    expect(keysOf(linked())).toEqual(['merchant:m_1']);
    expect(keysOf(gone)).toEqual([]);
  });
});

test('neither party reads anything of it, an officer off the case which merchant it is and no more', () => {
  const changed = withNames(done(linked('m_1', accepted()), 'linkMerchant', { of: 'm_2', reason: '同名的另一家' }), {
    no: 'LD-M-2026-0002',
    name: '另一家山货铺',
  });
  const hinted = { ...changed, respondent: { ...changed.respondent, hint: 'm_7' } };
  for (const party of ['complainant', 'respondent', 'stranger'] as const) {
    const view = viewComplaint(hinted, party);
    expect(view).not.toHaveProperty('merchantLinks');
    expect(view.respondent ?? {}).not.toHaveProperty('hint');
  }
  expect(viewComplaint(hinted, 'staff').merchantLinks).toEqual([
    { merchant: 'm_2', called: { no: 'LD-M-2026-0002', name: '另一家山货铺' } },
  ]);
  expect(viewComplaint(hinted, 'handler').merchantLinks).toHaveLength(2);
});

test('however often it is linked and taken back, at most one link stands, the last, nothing is lost, and the index has that one alone', () => {
  const turn = fc.oneof(
    fc.record({ of: fc.constantFrom('m_1', 'm_1:s1', 'm_2', 'm_3:s2') }),
    fc.record({ reason: fc.constantFrom('同名的另一家', '写错了一家') }),
  );
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
      let subject = received();
      let expected: string | undefined;
      let links = 0;
      for (const input of turns) {
        if ('of' in input) {
          if (input.of === expected) continue;
          subject = done(subject, 'linkMerchant', { ...input, ...(expected && { reason: '改成另一家' }) });
          expected = input.of;
          links += 1;
        } else if (expected) {
          subject = done(subject, 'unlinkMerchant', input);
          expected = undefined;
        }
        const stands = standingLink(subject);
        expect(stands && wordOf(stands)).toBe(expected);
        expect(subject.merchantLinks?.filter(({ ended }) => !ended) ?? []).toHaveLength(expected ? 1 : 0);
        expect(subject.merchantLinks ?? []).toHaveLength(links);
        expect(keysOf(subject)).toEqual(expected ? [`merchant:${namedIn(expected).merchant}`] : []);
      }
    }),
  );
});

test('who linked it is on record', () => {
  expect(standingLink(done(received(), 'linkMerchant', { of: 'm_1' }, { as: 'intake' }))?.by).toBe(people.intake.name);
});
