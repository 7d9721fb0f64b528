import { builtIn } from '../law/calendar/calendar';
import { addWorkingDays } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import {
  decideNegotiation,
  negotiationActions,
  negotiationTable,
  type NegotiationCommand,
  type NegotiationRelation,
} from './acts';
import { confirmedFen, isToCall, mayBecomeComplaint } from './becoming';
import { isOver, lastReturnDay, quietOn, reminderDue } from './days';
import { negotiationOf } from './fixture';
import type { Negotiation, NegotiationState } from './negotiation';

/** 2026-11-09 is a Monday; ten working days later is 11-23. */
const SENT = '2026-11-09';
const DUE = '2026-11-23';
const at = (today: string, hour = 10): Moment => ({
  now: Date.parse(`${today}T${String(hour - 8).padStart(2, '0')}:00:00Z`),
  today,
  calendar: builtIn,
});
const live: NegotiationState[] = ['sent', 'viewed', 'offered'];

const life: Record<NegotiationCommand, { by: NegotiationRelation[]; from: NegotiationState[]; to?: NegotiationState }> = {
  view: { by: ['merchant'], from: ['sent'], to: 'viewed' },
  offer: { by: ['consumer', 'merchant'], from: live, to: 'offered' },
  accept: { by: ['consumer', 'merchant'], from: ['offered'], to: 'agreed' },
  refuse: { by: ['consumer', 'merchant'], from: ['offered'], to: 'viewed' },
  fail: { by: ['merchant'], from: live, to: 'failed' },
  leave: { by: ['consumer'], from: live, to: 'left' },
  expire: { by: ['system'], from: live, to: 'expired' },
  reportPerformance: { by: ['merchant'], from: ['agreed'] },
  confirmPerformance: { by: ['consumer'], from: ['agreed'] },
  noteCall: { by: ['officer'], from: ['expired', 'failed'] },
  letThrough: { by: ['officer'], from: live },
};

test('by whom, from where, to where; and no other act', () => {
  const table = Object.entries(negotiationTable).map(([command, row]) => [command, { by: row.by, from: row.from, to: row.to }]);
  expect(Object.fromEntries(table)).toEqual(life);
});

const sent = (): Negotiation => negotiationOf(SENT);

const refund = { terms: { kinds: ['refundReturn'], fen: 12_950, by: '2026-11-30' } };
type Act = readonly [NegotiationRelation, NegotiationCommand, object?, string?];
const tried = (of: Negotiation, [relation, command, input = {}, day = '2026-11-12']: Act) =>
  decideNegotiation(of, command, input, { member: `m_${relation}`, name: relation, relation }, at(day));
const did = (...acts: Act[]): Negotiation =>
  acts.reduce((now, act) => {
    const decision = tried(now, act);
    if (!decision.ok) throw new Error(`${act[1]}: ${JSON.stringify(decision)}`);
    return decision.next;
  }, sent());
const c7 = ({ deadlines }: Negotiation) => deadlines[0]!;
const because = { reason: '仓库里没有货了' };

test('the ten working days end on the tenth, and not before', () => {
  expect(c7(sent()).dueOn).toBe(DUE);
  expect(addWorkingDays(SENT, 10, builtIn)).toBe(DUE);
  expect([isOver(sent(), DUE, builtIn), isOver(sent(), '2026-11-24', builtIn)]).toEqual([false, true]);
});

test.each<[string, Act, object]>([
  ['agreed', ['consumer', 'accept'], { metOn: '2026-11-12' }],
  ['failed', ['merchant', 'fail', because], { metOn: '2026-11-12' }],
  ['left', ['consumer', 'leave'], { droppedOn: '2026-11-12' }],
])('%s: what becomes of the ten working days', (state, act, ended) => {
  const done = did(['merchant', 'offer', refund], act);
  expect(done.state).toBe(state);
  expect(c7(done)).toMatchObject(ended);
});

test('expired: by the program alone, after the last day, never met; the open offer lapses', () => {
  const offered = did(['merchant', 'offer', refund]);
  expect(tried(offered, ['system', 'expire', {}, DUE])).toMatchObject({ ok: false, params: { say: '还没有到期。' } });
  const expired = did(['merchant', 'offer', refund], ['system', 'expire', {}, '2026-11-24']);
  expect(c7(expired)).not.toHaveProperty('metOn');
  expect(expired.offers[0]?.ended?.how).toBe('lapsed');
});

test('the consumer may leave on any day while it goes on, whatever was offered', () => {
  const beginnings: Act[][] = [[], [['merchant', 'view']], [['merchant', 'offer', refund]], [['consumer', 'offer', refund]]];
  for (const acts of beginnings) {
    const now = did(...acts);
    expect(negotiationActions(now, ['consumer'], at('2026-11-12'))).toContain('leave');
    expect(tried(now, ['consumer', 'leave'])).toMatchObject({ ok: true });
  }
});

test('nobody answers an offer of their own, and the bureau offers and accepts nothing', () => {
  const offered = did(['merchant', 'offer', refund]);
  for (const command of ['accept', 'refuse'] as const) {
    expect(tried(offered, ['merchant', command, because])).toMatchObject({ ok: false });
    expect(negotiationActions(offered, ['merchant'], at('2026-11-12'))).not.toContain(command);
    expect(negotiationActions(offered, ['consumer'], at('2026-11-12'))).toContain(command);
    expect(tried(offered, ['officer', command, because])).toMatchObject({ ok: false, refused: 'not-allowed' });
  }
  expect(negotiationActions(offered, ['officer'], at('2026-11-12'))).toEqual(['letThrough']);
});

test('counter-offers go to and fro until one is accepted: the last one is what was agreed', () => {
  const less = { terms: { kinds: ['compensate'], fen: 5_000, by: '2026-11-28' } };
  const agreed = did(['merchant', 'offer', less], ['consumer', 'offer', refund], ['merchant', 'accept']);
  expect(agreed.offers.map(({ from, ended }) => [from, ended?.how])).toEqual([
    ['merchant', 'countered'],
    ['consumer', 'accepted'],
  ]);
  expect(agreed.agreement).toMatchObject({ n: 2, terms: refund.terms });
  expect(agreed.performance).toEqual({ fen: 12_950, by: '2026-11-30', words: [] });
  for (const secret of ['王秀兰', '13900001101', '东街']) expect(agreed.agreement?.text).not.toContain(secret);
});

test('an offer whose day has passed is not agreed to any more', () => {
  const soon = { terms: { kinds: ['replace'], by: '2026-11-13' } };
  expect(tried(did(['merchant', 'offer', soon]), ['consumer', 'accept', {}, '2026-11-16'])).toMatchObject({ ok: false });
});

test('money counts only once the consumer says it came', () => {
  const agreed: Act[] = [
    ['merchant', 'offer', refund],
    ['consumer', 'accept'],
  ];
  const said = did(...agreed, ['merchant', 'reportPerformance', { done: 'all' }]);
  expect(confirmedFen(said)).toBe(0);
  const part = did(...agreed, ['consumer', 'confirmPerformance', { done: 'part', fen: 4_000 }]);
  expect([confirmedFen(part), mayBecomeComplaint(part)]).toEqual([4_000, true]);
  const all = did(...agreed, ['consumer', 'confirmPerformance', { done: 'all' }]);
  expect([confirmedFen(all), mayBecomeComplaint(all)]).toEqual([12_950, false]);
});

test('a complaint is made of what failed, expired or was left, once; while it goes on one leaves first', () => {
  const ends: Act[] = [
    ['merchant', 'fail', because],
    ['consumer', 'leave'],
    ['system', 'expire', {}, '2026-11-24'],
  ];
  expect(mayBecomeComplaint(sent())).toBe(false);
  for (const end of ends) {
    const over = did(end);
    expect(mayBecomeComplaint(over)).toBe(true);
    expect(mayBecomeComplaint({ ...over, complaint: { id: 'c_1', no: 'LD-2026-0001', on: DUE } })).toBe(false);
  }
});

test('the bureau notes its call to who expired without a complaint, and to nobody who filed one', () => {
  const call = { reached: true, said: '说再等几天看看' };
  const expired = did(['system', 'expire', {}, '2026-11-24']);
  expect(tried(expired, ['officer', 'noteCall', call, '2026-11-25'])).toMatchObject({ ok: true });
  const unanswered = did(
    ['system', 'expire', {}, '2026-11-24'],
    ['officer', 'noteCall', { ...call, reached: false }, '2026-11-25'],
  );
  const reached = did(['system', 'expire', {}, '2026-11-24'], ['officer', 'noteCall', call, '2026-11-25']);
  expect([expired, unanswered, reached, did(['consumer', 'leave'])].map(isToCall)).toEqual([true, true, false, false]);
  const filed = { ...expired, complaint: { id: 'c_1', no: 'LD-2026-0001', on: DUE } };
  expect(tried(filed, ['officer', 'noteCall', call, '2026-11-25'])).toMatchObject({ ok: false });
});

test.each<[string, string, number, number | undefined]>([
  ['the fifth working day, in office hours', '2026-11-16', 10, 5],
  ['the day before', '2026-11-13', 10, undefined],
  ['the fifth, before the office opens', '2026-11-16', 8, undefined],
  ['the fifth, after it closed', '2026-11-16', 17, undefined],
  ['a Saturday', '2026-11-21', 10, undefined],
  ['the eighth', '2026-11-19', 9, 8],
  ['the tenth', DUE, 16, 10],
])('a reminder: %s', (_, day, hour, due) => {
  expect(reminderDue(sent(), at(day, hour))).toBe(due);
});

test('a missed reminder is not made up for by two, and none stands once it is over', () => {
  expect(reminderDue(sent(), at('2026-11-17'))).toBe(5);
  expect(reminderDue(sent(), at('2026-11-20'))).toBe(8);
  expect(reminderDue(did(['consumer', 'leave']), at('2026-11-16'))).toBeUndefined();
});

test('the firm is silent five working days after what it has to answer, never while the consumer is asked', () => {
  const quiet = (of: Negotiation) => quietOn(of, builtIn);
  expect(quiet(sent())).toBe('2026-11-16');
  expect(quiet(did(['merchant', 'view']))).toBe('2026-11-19');
  expect(quiet(did(['merchant', 'offer', refund]))).toBeUndefined();
  expect(quiet(did(['merchant', 'offer', refund], ['consumer', 'refuse', because, '2026-11-13']))).toBe('2026-11-20');
  expect(quiet(did(['consumer', 'leave']))).toBeUndefined();
});

test('what the consumer writes to the firm does not tell who it is; what the firm writes is its own affair', () => {
  const adding = (more: string) => ({ terms: { ...refund.terms, more } });
  for (const more of ['打我电话 13900001101', '退到王秀兰名下', '寄到城关镇东街 8 号'])
    expect(tried(sent(), ['consumer', 'offer', adding(more)])).toMatchObject({
      ok: false,
      fields: { 'terms.more': expect.any(String) },
    });
  expect(tried(sent(), ['merchant', 'offer', adding('店里电话 09397121234')])).toMatchObject({ ok: true });
});

test('goods may be sent back for seven days from the day after receipt (消法 25), whatever is negotiated', () => {
  expect(lastReturnDay('2026-11-02')).toBe('2026-11-09');
});
