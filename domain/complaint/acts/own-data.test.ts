import { done, received, refused } from '../fixture';

const mine = { as: 'complainant' } as const;
const contact = { phone: '13900001199', address: '甘肃省陇南市两当县城关镇东街 18 号' };

test('a corrected telephone number takes the place of the old one, which staff can still read', () => {
  const next = done(received(), 'correctContact', contact, mine);
  expect(next.complainant).toMatchObject({ member: 'm_wang', name: '王秀兰', phone: '13900001199' });
  // The address was not touched: it is no correction.
  expect(next.corrections).toEqual([
    {
      on: '2026-11-10',
      by: '投诉人',
      reason: '本人更正',
      changed: [{ field: 'complainant.phone', from: '13900001101', to: '13900001199' }],
    },
  ]);
  const again = done(next, 'correctContact', { ...contact, address: '两当县城关镇南街 3 号' }, mine);
  expect(again.corrections).toHaveLength(2);
});

test('nothing changed is no correction, a wrong number is none, and a closed case stays as it was', () => {
  const { phone, address } = received().complainant;
  expect(refused(received(), 'correctContact', { phone, address }, mine).fields).toHaveProperty('phone');
  expect(refused(received(), 'correctContact', { ...contact, phone: '1390' }, mine).fields).toHaveProperty('phone');
  const closed = done(received(), 'withdraw', {}, mine);
  expect(refused(closed, 'correctContact', contact, mine).refused).toBe('wrong-state');
});

test('after closing a consent that still has an effect can be taken back, and only that one', () => {
  const open = received({ consents: { mediation: true, publish: true, entrust: true, directContact: false } });
  expect(refused(open, 'takeBackConsent', { what: 'publish' }, mine).refused).toBe('wrong-state');
  const closed = done(open, 'withdraw', {}, mine);
  expect(refused(closed, 'takeBackConsent', { what: 'directContact' }, mine).fields).toHaveProperty('what');
  const next = done(closed, 'takeBackConsent', { what: 'publish' }, mine);
  expect(next.consents).toEqual({ mediation: true, publish: false, entrust: true, directContact: false });
  expect(next.consentLog?.slice(-1)[0]).toMatchObject({ said: { publish: false } });
  // Nothing left to take back: it is not offered again.
  expect(refused(next, 'takeBackConsent', { what: 'publish' }, mine).refused).toBe('wrong-state');
});
