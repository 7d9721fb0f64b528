import * as fc from 'fast-check';
import type { ComplaintRelation } from '../bureau/actor';
import { ownPeriods } from './own-periods';
import { isOpen } from '../law/deadline/running';
import { openClues, openDispute, runs } from './open-matters';
import type { Complaint } from './complaint';
import { play, received, type HistoryAct } from './fixture';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { viewComplaint } from './visibility';
import { without } from '../without';

const commands = Object.keys(complaintTable) as ComplaintCommand[];
const acts: fc.Arbitrary<HistoryAct> = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    command: fc.constant(command),
    relation: fc.constantFrom(...complaintTable[command].by) as fc.Arbitrary<ComplaintRelation>,
    days: fc.integer({ min: 0, max: 9 }),
    alone: fc.boolean(),
    // Mostly entered at once; some days or weeks later often enough.
    back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 25 })),
  }),
);

function holds(before: Complaint, act: HistoryAct, after: Complaint): void {
  const open = after.deadlines.filter(isOpen);
  const ids = open.map(({ id }) => id);
  // Two periods of one kind at once: which of them is the legal one? Only clues run beside each other, each with its own.
  const named = open.map(({ id, clue }) => `${id} ${clue ?? ''}`);
  expect(new Set(named).size).toBe(named.length);
  expect(after.closing === undefined).toBe(after.state !== 'closed');
  if (after.state === 'closed') {
    expect(after.proposal).toBeUndefined();
    expect(ids).not.toContain('C2');
    expect((after.appraisals ?? []).filter(runs)).toEqual([]);
    // Only a rejection not yet told keeps C1 open on a closed case (casework: met when decided and dispatched).
    if (ids.includes('C1')) expect(after.decision).toMatchObject({ kind: 'rejected' });
    if (ids.includes('C1')) expect(after.decision?.dispatchedOn).toBeUndefined();
  }
  if (after.state === 'received') {
    expect(after.decision).toBeUndefined();
    expect(ids.filter((id) => ownPeriods.includes(id))).toEqual(['C1']);
  }
  if (after.state === 'accepted' || after.state === 'suspended') {
    expect(after.decision?.kind).toBe('accepted');
    expect(ids).toContain('C2');
  }
  // A clue and a dispute about competence run exactly as long as they are open, whatever becomes of the complaint.
  expect(open.flatMap(({ clue }) => clue ?? [])).toEqual(openClues(after).map(({ no }) => no));
  expect(ids.includes('C6')).toBe(openDispute(after) !== undefined);
  expect((after.suspension !== undefined) === (after.state === 'suspended') || after.state === 'closed').toBe(true);
  expect(after._id).toBe(before._id);
  expect(after.no).toBe(before.no);
  if (act.command !== 'agreeReclassification') expect(after.receivedOn).toBe(before.receivedOn);
  expect(after.facts).toBe(before.facts);
  // A period that ended is never moved afterwards, but by settling a day that was entered late, or by another day of receipt.
  const settles = ['confirmLateEntry', 'refuseLateEntry', 'agreeReclassification'].includes(act.command);
  for (const old of settles ? [] : before.deadlines.filter((one) => !isOpen(one))) expect(after.deadlines).toContainEqual(old);
  if (!after.decision && !after.revoked) expect(viewComplaint(after, 'respondent')).toEqual({});
  // What the store keeps has no undefined in it.
  expect(after).toStrictEqual(JSON.parse(JSON.stringify(after)));
  expect(act.command in complaintTable).toBe(true);
}

test('random histories: whatever is allowed leaves a case whose periods, state and facts agree', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 40 }), fc.boolean(), (history, hasAccount) => {
      const complainant = without(received().complainant, 'member');
      for (const step of play(hasAccount ? received() : received({ complainant }), history)) {
        holds(step.before, step.act, step.after);
        seen.add(step.act.command);
      }
    }),
    { numRuns: 400 },
  );
  // Histories that never get past the first act would prove nothing.
  expect(seen.size).toBeGreaterThan(20);
});
