import type { Emulator } from '../../emulator/emulator';
import { collections } from '../../cloudfunctions/collections';
import type { Complaint } from '../../domain/complaint/complaint';
import personas from '../../tools/demo/personas.json';
import { seed } from '../../tools/demo/restore';
import { startEmulator } from '../emulator';
import { as } from '../functions/calls';

// Counted over the two hundred cases with nothing but the definitions: no standing, entry or folded sum of the product.

let emulator: Emulator;
let cases: readonly Complaint[] = [];
beforeAll(async () => {
  emulator = await startEmulator({ collections, personas });
  seed(emulator);
  cases = (emulator.exportData().complaints as unknown as Complaint[]).filter(({ online }) => online);
});
afterAll(() => emulator.close());

const TODAY = '2026-11-24';
interface Choice {
  from: string;
  to: string;
  office?: string;
}
type Counted = readonly [n: number, d: number];

/** The unit that had the case at the end of the day. */
const unitOn = ({ office, routing = [] }: Complaint, day: string) => routing.find(({ on }) => on > day)?.from ?? office;

function belongs(one: Complaint, day: string | undefined, { from, to, office }: Choice): boolean {
  if (!day || day > TODAY || day.slice(0, 7) < from || day.slice(0, 7) > to) return false;
  return !office || unitOn(one, day) === office;
}

/** Done by the due day: on the day it was done. Otherwise late, on the due day, once that is over; who left in time is out. */
function onTime(id: 'C1' | 'C2', choice: Choice): Counted {
  const counted = cases.flatMap((one) => {
    for (const { id: of, dueOn, metOn, droppedOn, pauses } of one.deadlines) {
      if (of !== id || (droppedOn && droppedOn <= dueOn)) continue;
      if (metOn && metOn <= dueOn) return belongs(one, metOn, choice) ? [1] : [];
      const atLaboratory = !metOn && !droppedOn && pauses.some(({ to }) => !to);
      if (atLaboratory) continue;
      return dueOn < TODAY && belongs(one, dueOn, choice) ? [0] : [];
    }
    return [];
  });
  return [counted.reduce((sum: number, one) => sum + one, 0), counted.length];
}

function closed(among: (one: Complaint) => boolean, worth: (one: Complaint) => number, choice: Choice): Counted {
  const found = cases.filter((one) => belongs(one, one.closing?.on, choice) && among(one));
  return [found.reduce((sum, one) => sum + worth(one), 0), found.length];
}

const ended = ({ closing }: Complaint) => closing?.outcome !== 'merged' && closing?.outcome !== 'takenOver';
const accepted = (one: Complaint) => ended(one) && one.decision?.kind === 'accepted';
const decided = (one: Complaint) => ended(one) && one.decision !== undefined;
const mediated = ({ closing }: Complaint) => Number(closing?.outcome === 'mediated');

const byHand = {
  firstDecisionOnTime: (choice: Choice) => onTime('C1', choice),
  closingOnTimeA: (choice: Choice) => onTime('C2', choice),
  mediationSuccessA: (choice: Choice) => closed(accepted, mediated, choice),
  mediationSuccessB: (choice: Choice) => closed(decided, mediated, choice),
  settledShare: (choice: Choice) => closed(accepted, ({ closing }) => Number(closing?.outcome === 'settled'), choice),
  satisfactionA: (choice: Choice) =>
    closed(
      (one) => accepted(one) && one.rating !== undefined,
      ({ rating }) => rating!.stars,
      choice,
    ),
  satisfactionB: (choice: Choice) =>
    closed(
      (one) => decided(one) && one.rating !== undefined,
      ({ rating }) => rating!.stars,
      choice,
    ),
  ratingResponse: (choice: Choice) => closed(accepted, ({ rating }) => Number(rating !== undefined), choice),
};

test.each<[string, object, Choice]>([
  ['the year', {}, { from: '2026-01', to: '2026-11' }],
  ['January to October', { through: 10 }, { from: '2026-01', to: '2026-10' }],
  ['September', { month: 9 }, { from: '2026-09', to: '2026-09' }],
  ['one field office', { office: '621228-02' }, { from: '2026-01', to: '2026-11', office: '621228-02' }],
])('the figures of %s are what counting the cases by hand gives', async (_, input, choice) => {
  const reply = await as(emulator, 'taskForce').call('indicators', 'figures', 'query', { year: 2026, ...input });
  const shown = reply.data.measures as { id: keyof typeof byHand; n: number; d: number }[];
  const told = shown.filter(({ id }) => id in byHand).map(({ id, n, d }) => [id, n, d]);
  expect(told).toEqual(told.map(([id]) => [id, ...byHand[id as keyof typeof byHand](choice)]));
  expect(told).toHaveLength(Object.keys(byHand).length);
});

test('the county is worth showing: above 95 % with few to spare, three points where the country is known, two of them open for the year', async () => {
  const ask = async (input: object) =>
    (await as(emulator, 'taskForce').call('indicators', 'figures', 'query', { year: 2026, ...input })).data;
  const { measures, scores } = await ask({});
  const margins = (measures as { id: string; margin?: { state: string; costs?: number } }[])
    .slice(0, 2)
    .map(({ margin }) => margin);
  for (const margin of margins) {
    expect(margin?.state).toBe('over');
    expect(margin?.costs).toBeLessThanOrEqual(3);
  }
  expect((scores as { state: string }[]).map(({ state }) => state)).toEqual(['scored', 'pending', 'pending', 'pending']);
  const known = (await ask({ through: 10 })).scores as { points?: number }[];
  expect(known.map(({ points }) => points)).toEqual([1, 1, 1, undefined]);
});
