import { accepted, done, inputs, received, refused } from '../fixture';

const form = inputs.correct as { complainant: Record<string, string>; respondent: Record<string, string> };
const input = { ...form, purchase: { orderNo: 'SH20261101' }, reason: '电话抄错一位' };

test('what was put right stands with old and new word; what was left empty stays as it was', () => {
  const wrong = { ...input, complainant: { ...form.complainant, phone: '139-0000-1109' } };
  const after = done(accepted(), 'correct', wrong);
  expect(after.complainant).toEqual({ ...accepted().complainant, phone: '13900001109' });
  expect(after.respondent).toMatchObject({ member: 'm_shop', address: '甘肃省陇南市两当县城关镇', phone: '09397121234' });
  expect(after.corrections).toMatchObject([
    {
      reason: '电话抄错一位',
      changed: [
        { field: 'complainant.phone', from: '13900001101', to: '13900001109' },
        { field: 'respondent.phone', to: '09397121234' },
      ],
    },
  ]);
});

test('facts, amount and requests are the complainant’s own: there is no field for them', () => {
  expect(refused(received(), 'correct', { ...input, facts: '另一种说法' }).refused).toBe('invalid-input');
  expect(refused(received(), 'correct', { ...input, purchase: { amountFen: 1 } }).refused).toBe('invalid-input');
});

test('nothing changed is no correction, and a bad number is refused at its field', () => {
  const same = { ...input, respondent: { name: '山货铺' } };
  expect(refused(received(), 'correct', same).refused).toBe('nothing-corrected');
  const bad = { ...input, complainant: { ...form.complainant, phone: '1390000110' } };
  expect(refused(received(), 'correct', bad).fields).toHaveProperty(['complainant.phone']);
});

test('in a joint complaint the complainant’s name is put right among its people too', () => {
  const person = { name: '王秀兰', phone: '13900001101', address: '东街 18 号', consents: [] };
  const joint = { people: [person, { ...person, name: '陈小雨' }], representatives: ['王秀兰'] };
  const renamed = { ...input, complainant: { ...form.complainant, name: '王秀蓝' } };
  const after = done(received({ joint }), 'correct', renamed);
  expect(after.joint).toMatchObject({ people: [{ name: '王秀蓝' }, { name: '陈小雨' }], representatives: ['王秀蓝'] });
});
