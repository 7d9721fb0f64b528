import { received } from '../fixture';
import { flagsOf, sameDispute } from './flags';

const other = (more: object) => ({ ...received(), _id: 'c_2', no: 'LD-2026-0002', ...more });
const bought = (more: object) => ({ purchase: { ...received().purchase, ...more } });

describe('the same dispute that arrived twice', () => {
  test('is found by person and order, and not where the orders differ', () => {
    expect(sameDispute(received(), [other({})]).map(({ no }) => no)).toEqual(['LD-2026-0002']);
    expect(sameDispute(received(), [other(bought({ orderNo: 'SH99' }))])).toEqual([]);
  });

  test('without an order number by merchant and amount; another person or the case itself is none', () => {
    const noOrder = other({ ...bought({ orderNo: undefined }), complainant: { ...received().complainant, member: undefined } });
    expect(sameDispute(received(), [noOrder])).toHaveLength(1);
    expect(sameDispute(received(), [{ ...noOrder, purchase: { ...noOrder.purchase, amountFen: 1 } }])).toEqual([]);
    const stranger = { name: '陈小雨', phone: '13900001303', address: '西街 2 号' };
    expect(sameDispute(received(), [other({ complainant: stranger })])).toEqual([]);
    expect(sameDispute(received(), [received()])).toEqual([]);
  });
});

test('factors of art 17 are prompts with what they rest on: three of one person, one telephone under two names, no order number', () => {
  const more = ['2', '3'].map((n) => other({ _id: `c_${n}`, no: `LD-2026-000${n}` }));
  expect(flagsOf(received(), more, '2026-11-10').map(({ factor }) => factor)).toEqual(['repeated']);
  const neighbour = other({ complainant: { ...received().complainant, member: undefined, name: '陈小雨' } });
  expect(flagsOf(received(), [neighbour], '2026-11-10').map(({ factor }) => factor)).toEqual(['sharedContact']);
  const bare = { ...received(), ...bought({ orderNo: undefined }) };
  expect(flagsOf(bare, [], '2026-11-10').map(({ factor }) => factor)).toEqual(['noPurchase']);
});
