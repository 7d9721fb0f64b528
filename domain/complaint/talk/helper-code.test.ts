import { at, received } from '../fixture';
import { issuingHelperCode } from './helper-code';

const codeFor = (helperPhone: string, phone: string) => {
  const one = received();
  const filledIn = {
    ...one,
    complainant: { ...one.complainant, phone },
    helper: { name: '王建军', phone: helperPhone, bond: '儿子' },
  };
  return issuingHelperCode(filledIn, 'hidden', '李文静', at('2026-11-24'));
};

test.each([
  ['13900001101', '13900001101'],
  ['13900001101转1', '13900001101'],
  ['09397121234', '09397121234转8001'],
])('no code goes out where the helper gave %s and the person %s: it would ring at the helper', (helper, person) => {
  expect(codeFor(helper, person)).toMatchObject({ refused: 'helper-same-phone' });
});

test('to another telephone one goes, for a week', () => {
  expect(codeFor('13900001202', '13900001101')).toMatchObject({
    helper: { code: { id: 'hidden', on: '2026-11-24', until: '2026-11-30' } },
  });
});
