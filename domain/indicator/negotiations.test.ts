import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { decideNegotiation, type NegotiationRelation } from '../negotiation/acts';
import { negotiationOf } from '../negotiation/fixture';
import type { Negotiation } from '../negotiation/negotiation';
import { entriesOf } from './ledger/entries';
import { figure } from './ledger/figure';
import { negotiationStandings } from './ledger/negotiation-standings';
import { valuesOf, withEntry, type Cells } from './ledger/folded';
import { spread } from './spread';

const november = { from: '2026-11-01', to: '2026-11-30' };
const SENT = '2026-11-09';
const DUE = '2026-11-23';
const begun = negotiationOf(SENT);
const figures = (of: Negotiation, asOf: string) => {
  const entries = entriesOf(negotiationStandings, undefined, of, SENT);
  return [figure(entries, 'negotiationOnTime', november, asOf), figure(entries, 'negotiationSettled', november, asOf)].map(
    ({ n, d }) => `${n}/${d}`,
  );
};
type Act = readonly [relation: NegotiationRelation, command: string, input?: object];
const after = (on: string, ...acts: readonly Act[]): Negotiation =>
  acts.reduce((now, [relation, command, input = {}]) => {
    const moment = { now: Date.parse(`${on}T02:00:00Z`), today: on, calendar: builtIn };
    const decision = decideNegotiation(now, command, input, { member: relation, name: relation, relation }, moment);
    if (!decision.ok) throw new Error(JSON.stringify(decision));
    return decision.next;
  }, begun);

test('a firm has ten working days from the day the matter was sent to it', () => {
  expect(begun.deadlines[0]).toMatchObject({ id: 'C7', dueOn: DUE });
  expect(addWorkingDays(SENT, 10, builtIn)).toBe(DUE);
});

const offer: Act = ['merchant', 'offer', { terms: { kinds: ['replace'], by: '2026-11-30' } }];
const fail: Act = ['merchant', 'fail', { reason: '仓库里没有货了' }];
test.each<[string, string, Act[], string[]]>([
  ['agreed on the last day', DUE, [offer, ['consumer', 'accept']], ['1/1', '1/1']],
  ['agreed a day late, before the program ended it', '2026-11-24', [offer, ['consumer', 'accept']], ['0/1', '1/1']],
  ['failed', '2026-11-12', [fail], ['1/1', '0/1']],
  ['left in time', '2026-11-12', [['consumer', 'leave']], ['0/0', '0/1']],
  ['left late', '2026-11-24', [['consumer', 'leave']], ['0/1', '0/1']],
  ['expired', '2026-11-24', [['system', 'expire']], ['0/1', '0/1']],
])('%s on %s: on time and settled', (_, on, acts, expected) => {
  expect(figures(after(on, ...acts), '2026-11-30')).toEqual(expected);
});

test('one that nobody ends is late from the day after the last, by itself', () => {
  expect(figures(begun, DUE)).toEqual(['0/0', '0/0']);
  expect(figures(begun, '2026-11-24')).toEqual(['0/1', '0/0']);
});

test('median and p90 of handling days, by nearest rank; a value that was taken back is gone', () => {
  const entry = (n: number, d = 1) => ({
    measure: 'handlingDays' as const,
    office: 'o',
    day: '2026-11-10',
    effective: '2026-11-10',
    n,
    d,
  });
  const ten = [3, 1, 2, 5, 4, 7, 6, 9, 8, 100].map((n) => entry(n));
  const of = (entries: ReturnType<typeof entry>[]) =>
    spread(valuesOf([entries.reduce<Cells>(withEntry, {})], 'handlingDays', '2026-11-30')!);
  expect(of(ten)).toEqual({ median: 5, p90: 9 });
  expect(of([...ten, entry(-100, -1)])).toEqual({ median: 5, p90: 9 });
  expect(of([entry(4)])).toEqual({ median: 4, p90: 4 });
  expect(of([entry(4), entry(-4, -1)])).toBeUndefined();
});
