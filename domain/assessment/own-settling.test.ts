import { negotiationOf } from '../negotiation/fixture';
import { ownSettlingFigures, ownSettlingRows, type OwnEnrolment } from './own-settling';

const by = { member: 'm_1', name: '赵文' };
const firm = (id: string, more: Partial<OwnEnrolment> = {}): OwnEnrolment => ({
  ...{ _id: id, no: `LDE-${id}`, merchant: `mc_${id}`, admitted: { on: '2026-03-02', by } },
  ...more,
});
const span = { from: '2026-01-01', asOf: '2026-11-27' };
const nameOf = (id: string) => `名称 ${id}`;
const figures = (...of: Parameters<typeof ownSettlingRows>) =>
  Object.fromEntries(ownSettlingFigures(ownSettlingRows(...of)).map(({ figure, n, d }) => [figure, `${n}/${d}`]));

/** Sent on the day and agreed on the other. */
const agreed = (id: string, enrolment: string, on: string, day: string) => {
  const sent = negotiationOf(on, { _id: id, no: `LDH-${id}`, enrolment });
  const deadlines = sent.deadlines.map((one) => ({ ...one, metOn: day }));
  return { ...sent, state: 'agreed' as const, deadlines, agreement: { on: day } as typeof sent.agreement };
};

test('on time, settled, active: each by its own rule, of the firms that are enrolled on the day', () => {
  const negotiations = [
    agreed('n1', 'a', '2026-11-02', '2026-11-06'),
    // Agreed after its ten working days: late, and settled all the same.
    agreed('n2', 'b', '2026-10-12', '2026-11-03'),
    agreed('n3', 'b', '2026-11-02', '2026-11-04'),
    // Still open and not late by the day: the firm was asked and is active.
    negotiationOf('2026-11-20', { _id: 'n4', enrolment: 'c' }),
  ];
  const firms = [
    ...[firm('a'), firm('b'), firm('c'), firm('d')],
    firm('gone', { ended: { on: '2026-11-27', by, ground: 'ownWish', reason: '不做了' } }),
    firm('later', { admitted: { on: '2026-11-28', by } }),
    firm('never', { admitted: undefined } as object),
  ];
  expect(figures(negotiations, firms, nameOf, span)).toEqual({
    negotiationOnTime: '2/3',
    negotiationSettled: '3/3',
    activeFirms: '2/4',
  });
  const rows = ownSettlingRows(negotiations, firms, nameOf, span).filter(({ figure }) => figure === 'activeFirms');
  expect(Object.fromEntries(rows.map(({ of, n, why }) => [of.id, `${n} ${why}`]))).toEqual({
    ...{ a: '1 1 件协商，没有超期', b: '0 2 件协商，1 件超期', c: '1 1 件协商，没有超期', d: '0 这一年还没有消费者找它协商' },
  });
});

test('one that nobody answered becomes late with no event, on the day after its last', () => {
  const silent = negotiationOf('2026-11-09', { enrolment: 'a' });
  const on = (asOf: string) => figures([silent], [firm('a')], nameOf, { ...span, asOf });
  expect(on('2026-11-23')).toEqual({ negotiationOnTime: '0/0', negotiationSettled: '0/0', activeFirms: '1/1' });
  expect(on('2026-11-24')).toEqual({ negotiationOnTime: '0/1', negotiationSettled: '0/0', activeFirms: '0/1' });
});

test('a negotiation of the year before counts by its day, and makes no firm active in this one', () => {
  const before = agreed('n1', 'a', '2025-12-25', '2026-01-05');
  expect(figures([before], [firm('a', { admitted: { on: '2025-06-01', by } })], nameOf, span)).toEqual({
    ...{ negotiationOnTime: '1/1', negotiationSettled: '1/1', activeFirms: '0/1' },
  });
});
