// Whatever both sides, the bureau and the program do in whatever order: what holds of every negotiation.
import * as fc from 'fast-check';
import { plusDays } from '../civil-date';
import { builtIn } from '../law/calendar/calendar';
import { openOffer } from '../offer/offering';
import { decideNegotiation, negotiationActions, negotiationTable, type NegotiationRelation } from './acts';
import { becoming, isToCall, mayBecomeComplaint } from './becoming';
import { quietOn } from './days';
import { negotiationOf } from './fixture';
import { negotiationListed, negotiationLists } from './listing';
import { isLive, type Negotiation } from './negotiation';
import { viewNegotiation } from './visibility';

const SENT = '2026-11-09';
const DUE = '2026-11-23';
const relations = ['consumer', 'merchant', 'officer', 'system', 'stranger'] as const satisfies readonly NegotiationRelation[];
const commands = Object.keys(negotiationTable);

interface Tried {
  relation: NegotiationRelation;
  command: string;
  day: number;
  input: object;
}
const terms = fc.record({
  kinds: fc.constant(['compensate']),
  fen: fc.integer({ min: 1, max: 99_999 }),
  by: fc.constant('2026-12-20'),
});
const input = fc.record({
  terms,
  reason: fc.constantFrom('仓库里没有货了', '自己去店里退了'),
  done: fc.constantFrom('all', 'part', 'none'),
  reached: fc.boolean(),
  said: fc.constant('说再看看'),
  item: fc.constant('f-1'),
});
const tried: fc.Arbitrary<Tried> = fc.record({
  ...{ relation: fc.constantFrom(...relations), command: fc.constantFrom(...commands), day: fc.nat({ max: 3 }), input },
});

/** What an act asks for, of what was drawn: forms take nothing they do not know. */
const asks: Readonly<Record<string, readonly string[]>> = {
  ...{ offer: ['terms'], refuse: ['reason'], fail: ['reason'], leave: ['reason'], noteCall: ['reached', 'said'] },
  ...{ reportPerformance: ['done'], confirmPerformance: ['done'], letThrough: ['item', 'reason'] },
};
const inputOf = ({ command, input: all }: Tried) =>
  Object.fromEntries((asks[command] ?? []).map((name) => [name, (all as Record<string, unknown>)[name]]));

/** Each step on a day not before the last; `each` sees what was and what came of it. */
function played(steps: readonly Tried[], each: (before: Negotiation, after: Negotiation, step: Tried, today: string) => void) {
  let now = negotiationOf(SENT);
  let today = SENT;
  for (const step of steps) {
    today = plusDays(today, step.day);
    const { relation, command } = step;
    const moment = { now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn };
    const acting = { member: `m_${relation}`, name: relation, relation };
    const decision = decideNegotiation(now, command, inputOf(step), acting, moment);
    const offered: readonly string[] = negotiationActions(now, [relation], moment);
    if (decision.ok) expect(offered).toContain(command);
    const next = decision.ok ? { ...decision.next, version: now.version + 1 } : now;
    if (decision.ok) each(now, next, step, today);
    now = next;
  }
  return now;
}
const histories = fc.array(tried, { maxLength: 40 });

test('one offer at most is open, the last; who made it never accepts it; what was agreed is what was offered', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      played(steps, (before, after, { relation, command }) => {
        expect(after.offers.filter(({ ended }) => !ended).length).toBeLessThanOrEqual(1);
        expect(after.offers.map(({ n }) => n)).toEqual(after.offers.map((_, index) => index + 1));
        expect(after.offers.slice(0, before.offers.length).map(({ terms: one }) => one)).toEqual(
          before.offers.map(({ terms: one }) => one),
        );
        if (!isLive(after)) expect(openOffer(after.offers)).toBeUndefined();
        if (command !== 'accept') return;
        expect(openOffer(before.offers)?.from).not.toBe(relation);
        expect(after.agreement?.terms).toEqual(openOffer(before.offers)?.terms);
      });
    }),
  );
});

test('the ten working days never move; they end once, met by the two, dropped by leaving, missed by time alone', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      played(steps, (before, after, { command, relation }, today) => {
        const [was, c7] = [before.deadlines[0]!, after.deadlines[0]!];
        expect(after.deadlines).toHaveLength(1);
        expect(c7.dueOn).toBe(DUE);
        expect(c7.metOn !== undefined && c7.droppedOn !== undefined).toBe(false);
        if (was.metOn ?? was.droppedOn) expect(c7).toEqual(was);
        if (c7.droppedOn && !was.droppedOn) expect([command, c7.droppedOn]).toEqual(['leave', today]);
        if (after.state === 'expired' && before.state !== 'expired') expect([relation, today > DUE]).toEqual(['system', true]);
        // What is over stays over.
        if (!isLive(before)) expect(after.state).toBe(before.state);
      });
    }),
  );
});

test('who takes no part changes nothing, the bureau neither offers nor settles, and every end but one that was kept can become one complaint', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const last = played(steps, (before, after, { relation }) => {
        expect(relation).not.toBe('stranger');
        if (relation === 'officer') expect({ ...after, version: 0, calls: 0 }).toEqual({ ...before, version: 0, calls: 0 });
      });
      const filed = becoming(last, { id: 'c_1', no: 'LD-2026-0001', on: DUE });
      expect([mayBecomeComplaint(filed), isToCall(filed)]).toEqual([false, false]);
      if (['failed', 'expired', 'left'].includes(last.state)) expect(mayBecomeComplaint(last)).toBe(true);
      if (isLive(last)) expect(mayBecomeComplaint(last)).toBe(false);
    }),
  );
});

test('it stands in the lists of what goes on, or of what is over, and the program looks at it only as long as it goes on', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const last = played(steps, () => undefined);
      const { lists, dueBy, tasks } = negotiationListed(last, builtIn, 'all');
      const live = isLive(last);
      expect([lists.includes(negotiationLists.live), dueBy !== '']).toEqual([live, live]);
      for (const office of [last.office, 'all'])
        expect((['live', 'ended'] as const).filter((list) => lists.includes(negotiationLists.desk(list, office)))).toHaveLength(
          1,
        );
      expect(tasks.quiet).toBe(quietOn(last, builtIn) ?? '9999-12-31');
      expect(lists).toContain(negotiationLists.person(last.member));
    }),
  );
});

test('nothing of who the consumer is, and nothing but what was approved, stands in what the firm or the bureau reads as long as nobody is to call', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const last = played(steps, () => undefined);
      const { complainant, facts } = last.prepared;
      const secrets = [complainant.name, complainant.phone, complainant.address, facts, last.member];
      const firm = JSON.stringify(viewNegotiation(becoming(last, { id: 'c_9', no: 'LD-9', on: DUE }), 'merchant'));
      for (const secret of [...secrets, 'c_9', 'LD-9']) expect(firm).not.toContain(secret);
      const bureau = JSON.stringify(viewNegotiation(last, 'staff'));
      for (const secret of isToCall(last) ? [complainant.address, facts] : secrets) expect(bureau).not.toContain(secret);
    }),
  );
});
