import { plusDays, type CivilDate } from '../../civil-date';
import { enteredLate, lastDay, type Excluded, type Terms } from './calendar';

// What happened to the cases, told by the acts alone: what an act did to a period is worked out here once more.

/** An act as it was entered; `on` is the day it says it was done. */
export interface Happened {
  n: number;
  today: CivilDate;
  command: string;
  input: Record<string, unknown>;
  /** Of an act that settles a late entry: the number, in the order of all acts, of the act that was entered late. */
  settles?: number;
  /** Of a merge: the case it goes on in. */
  into?: number;
}

export interface Beginning {
  receivedOn: CivilDate;
  enteredOn: CivilDate;
  office: string;
  account: boolean;
  online: boolean;
  /** A row of a list that nobody made a full case of yet. */
  thin: boolean;
}

/** A day as it was said and the day it was written down; `waits` where it counts only once another person confirmed it. */
interface Said {
  act: number;
  day: CivilDate;
  entered: CivilDate;
  waits: boolean;
  settled?: boolean;
}

export interface Period extends Terms {
  /** `toTheEnd`: the case ended while it was out, and ended it: on the day of its end, as that day counts. */
  away: (Said & { to?: CivilDate; toTheEnd?: true })[];
  end?: Said & { left: boolean };
  /** It goes on in the case this one was merged into. */
  elsewhere?: true;
  /** A ruling set it, not the day of receipt. */
  ruled?: true;
}

export interface Round {
  decision?: 'accepted' | 'rejected';
  closing?: Said & { outcome: string };
  /** What was promised in money, and whether and how much of it the complainant said it has. */
  money?: { promised: number; has: number };
  c1: Period;
  c2?: Period;
  stars?: number;
}

export interface Facts extends Beginning {
  moves: { on: CivilDate; to: string }[];
  rounds: Round[];
  merged?: { into: number; rounds: Round[] };
  /** What somebody wants to be put right about what it is counted by. */
  proposed?: { online: boolean; receivedOn?: CivilDate };
  /** What came into this case: from which, at which act, and the terms of its own that gave way. */
  came: { from: number; act: number; gaveWay: { id: 'c1' | 'c2'; was: Period }[] }[];
}

/** Taken at its word, as it counts today, or by the day of entry alone. */
type Reading = 'granted' | 'counted' | 'plain';

export function dayOf({ day, entered, waits, settled }: Said, reading: Reading = 'counted'): CivilDate {
  // What was refused can help nothing any more.
  if (!waits || (reading === 'granted' && settled !== false)) return day;
  return reading === 'counted' && settled === true ? day : entered;
}

export function dueOf(period: Period, reading: Reading = 'counted'): { due: CivilDate; workBy: CivilDate } {
  const end = endOf(period, reading);
  const excluded = period.away.map((one): Excluded => ({
    from: plusDays(dayOf(one, reading), 1),
    to: one.toTheEnd ? end : one.to,
  }));
  return lastDay(period, excluded);
}

/** The day a period ended, as it counts. */
export function endOf({ end }: Period, reading: Reading = 'counted'): CivilDate | undefined {
  return end && dayOf(end, reading);
}

/** Working days within which the day of an act may be entered without more (casework: mediation). */
const ENTRY_DAYS = 3;

const isOut = ({ to, toTheEnd }: Period['away'][number]) => to === undefined && !toTheEnd;

function endedOn(period: Period, day: CivilDate): Period {
  return { ...period, away: period.away.map((one) => (isOut(one) ? { ...one, to: day } : one)) };
}

function ended(
  period: Period,
  day: CivilDate,
  { act, today, left = false }: { act: number; today: CivilDate; left?: boolean },
): Period {
  if (period.end) return period;
  const late = today > dueOf(endedOn(period, today)).due;
  const helps = late && day <= dueOf(endedOn(period, day), 'granted').due;
  const waits = enteredLate(day, today, ENTRY_DAYS) && helps;
  const away = period.away.map((one) => (isOut(one) ? { ...one, toTheEnd: true as const } : one));
  return { ...period, away, end: { act, day, entered: today, waits, left } };
}

function sentOut(period: Period, day: CivilDate, act: number, today: CivilDate): Period {
  const said = { act, day, entered: today };
  const longer = { ...period, away: [...period.away, { ...said, waits: false }] };
  const toToday = endedOn(longer, today);
  const helps = dueOf(toToday).due > dueOf(period).due || (today > dueOf(period).due && today <= dueOf(toToday, 'granted').due);
  const waits = enteredLate(day, today, ENTRY_DAYS) && helps;
  return { ...period, away: [...period.away, { ...said, waits }] };
}

function settledBy(period: Period, act: number, confirmed: boolean): Period {
  const settle = <S extends Said>(one: S): S => (one.act === act && one.waits ? { ...one, settled: confirmed } : one);
  return { ...period, away: period.away.map(settle), ...(period.end && { end: settle(period.end) }) };
}

/** The end of a case is one thing said once: doubted for one of its periods, it is doubted for the other and for the case. */
function doubted(period: Period, act: number): Period {
  return period.end?.act === act ? { ...period, end: { ...period.end, waits: true } } : period;
}

const roundOf = ({ rounds }: Facts): Round => rounds[rounds.length - 1] as Round;

/** The case with its newest round changed. */
function inRound(facts: Facts, change: Partial<Round>): Facts {
  return { ...facts, rounds: [...facts.rounds.slice(0, -1), { ...roundOf(facts), ...change }] };
}

/** What was said on that act, settled wherever the case rests on it. */
function settledIn(facts: Facts, act: number, confirmed: boolean): Facts {
  const rounds = facts.rounds.map(({ c1, c2, closing, ...round }) => ({
    ...round,
    c1: settledBy(c1, act, confirmed),
    ...(c2 && { c2: settledBy(c2, act, confirmed) }),
    ...(closing && { closing: closing.act === act ? { ...closing, settled: confirmed } : closing }),
  }));
  return { ...facts, rounds };
}

type World = readonly Facts[];

export function receivedOn(world: World, n: number): CivilDate {
  const { receivedOn: own, came } = world[n] as Facts;
  return [own, ...came.map(({ from }) => receivedOn(world, from))].sort()[0] ?? own;
}

/** Whether the complainant reads the letters in the program: by this case's account or that of one merged into it. */
function hasAccount(world: World, n: number): boolean {
  const { account, came } = world[n] as Facts;
  return account || came.some(({ from }) => hasAccount(world, from));
}

/** 60 日; under 令20 alone, before 消法实施条例 46 was in force, 45 working days. */
const mediationOf = (receipt: CivilDate): Omit<Terms, 'start'> =>
  receipt < '2024-07-01' ? { length: 45, unit: 'workingDay' } : { length: 60, unit: 'day' };

export function begun(beginning: Beginning): Facts {
  const c1: Period = { start: beginning.receivedOn, length: 7, unit: 'workingDay', away: [] };
  return { ...beginning, moves: [], rounds: [{ c1 }], came: [] };
}

const put = (world: World, n: number, facts: Facts): Facts[] => world.map((one, index) => (index === n ? facts : one));

/** The case closed: met, or left by the complainant, another authority or a merge. */
function closed(facts: Facts, on: CivilDate, outcome: string, at: { act: number; today: CivilDate }): Facts {
  const before = roundOf(facts);
  const left = ['withdrawn', 'takenOver', 'merged'].includes(outcome);
  const c1 = left ? ended(before.c1, on, { ...at, left }) : before.c1;
  const c2 = before.c2 && ended(before.c2, on, { ...at, left });
  const waits = [c1, c2].some((period) => period?.end?.act === at.act && period.end.waits);
  const said = { act: at.act, day: on, entered: at.today, waits };
  return inRound(facts, {
    closing: { ...said, outcome },
    c1: waits ? doubted(c1, at.act) : c1,
    ...(c2 && { c2: waits ? doubted(c2, at.act) : c2 }),
  });
}

function decided(world: World, { n, today }: Happened, decision: Round['decision'], act: number): Facts {
  const facts = world[n] as Facts;
  const { c1 } = roundOf(facts);
  const told = hasAccount(world, n) ? { c1: ended(c1, today, { act, today }) } : {};
  return inRound(facts, { decision, ...told });
}

function rejected(world: World, one: Happened, act: number): Facts {
  const closing = { act, day: one.today, entered: one.today, waits: false, outcome: 'rejected' };
  return inRound(decided(world, one, 'rejected', act), { closing });
}

const ids = ['c1', 'c2'] as const;

/** What is to be counted of two periods of one dispute: what was late, or the stricter one, ended when the other case told. */
function ofTwo(mine: Period, theirs: Period): Period {
  const [one, other] = [dueOf(mine), dueOf(theirs)];
  if (mine.end) {
    const late = (period: Period, { due }: { due: CivilDate }) => (endOf(period) ?? '') > due;
    return late(mine, one) && !late(theirs, other) ? mine : theirs;
  }
  const stricter = one.due < other.due || (one.due === other.due && one.workBy < other.workBy);
  return stricter ? { ...mine, ...(theirs.end && { end: theirs.end }) } : theirs;
}

/** One of two periods goes on in the other case, and counts there alone. */
function mergedInto(world: World, { n, into = -1, today }: Happened, act: number): Facts[] {
  const source = world[n] as Facts;
  let target = world[into] as Facts;
  const before = roundOf(source);
  let after = closed(source, today, 'merged', { act, today });
  const gaveWay: Facts['came'][number]['gaveWay'] = [];
  for (const id of ids) {
    const mine = before[id];
    const theirs = roundOf(target)[id];
    if (!mine || !theirs) continue;
    after = inRound(after, { [id]: { ...(roundOf(after)[id] as Period), elsewhere: true } });
    const now = ofTwo(mine, theirs);
    if (now === theirs) continue;
    gaveWay.push({ id, was: theirs });
    target = inRound(target, { [id]: now });
  }
  return put(put(world, n, { ...after, merged: { into, rounds: source.rounds } }), into, {
    ...target,
    came: [...target.came, { from: n, act, gaveWay }],
  });
}

/** As if it had not been merged; what was done since on the case that went on stays there, by its own terms. */
function goingItsOwnWay(world: World, { n }: Happened): Facts[] {
  const { merged, ...source } = world[n] as Facts;
  if (!merged) return [...world];
  let target = world[merged.into] as Facts;
  const line = target.came.find(({ from }) => from === n);
  for (const { id, was } of line?.gaveWay ?? []) {
    const now = roundOf(target)[id] as Period;
    const since = now.away.filter(({ act }) => act > (line?.act ?? 0));
    const back = was.end ? was : { ...was, away: [...was.away, ...since], ...(now.end && { end: now.end }) };
    target = inRound(target, { [id]: back });
  }
  const came = target.came.filter((one) => one !== line);
  return put(put(world, n, { ...source, rounds: merged.rounds }), merged.into, { ...target, came });
}

/** What each act does; an act without a row changes no figure. */
const does: Record<string, (world: World, one: Happened, act: number) => Facts | Facts[]> = {
  promote: (world, { n }) => ({ ...(world[n] as Facts), thin: false, online: true }),
  accept: (world, one, act) => {
    const c2 = { start: one.today, ...mediationOf(receivedOn(world, one.n)), away: [] };
    return inRound(decided(world, one, 'accepted', act), { c2 });
  },
  reject: rejected,
  approveReject: rejected,
  recordDispatch: (world, { n, today, input: { form, to, result, on } }, act) => {
    const facts = world[n] as Facts;
    const { decision, c1 } = roundOf(facts);
    const tells = form === (decision === 'accepted' ? 'acceptance' : 'rejection') && to === 'complainant' && result !== 'failed';
    return decision && tells ? inRound(facts, { c1: ended(c1, on as CivilDate, { act, today }) }) : facts;
  },
  agree: (world, { n, today, input }, act) =>
    agreedOn(
      closed(world[n] as Facts, (input.on as CivilDate | undefined) ?? today, 'mediated', { act, today }),
      input,
      input.form === 'performed',
    ),
  settle: (world, { n, today, input }, act) =>
    agreedOn(closed(world[n] as Facts, toldOn(input, today), 'settled', { act, today }), input, input.done === true),
  // The merchant's own word moves nothing: it has no row.
  confirmPerformance: (world, { n, input: { done, fen } }) => {
    const facts = world[n] as Facts;
    const { money } = roundOf(facts);
    if (!money) return facts;
    const has = done === 'all' ? money.promised : done === 'part' ? ((fen as number | undefined) ?? 0) : 0;
    return inRound(facts, { money: { ...money, has } });
  },
  withdraw: (world, { n, today, input }, act) => closed(world[n] as Facts, toldOn(input, today), 'withdrawn', { act, today }),
  terminate: (world, { n, today }, act) => closed(world[n] as Facts, today, 'terminated', { act, today }),
  approveTerminate: (world, { n, today }, act) => closed(world[n] as Facts, today, 'terminated', { act, today }),
  takeOver: (world, { n, today }, act) => closed(world[n] as Facts, today, 'takenOver', { act, today }),
  merge: mergedInto,
  unmerge: goingItsOwnWay,
  appraisalOut: (world, { n, today, input }, act) => {
    const facts = world[n] as Facts;
    const { c2 } = roundOf(facts);
    return c2 ? inRound(facts, { c2: sentOut(c2, input.out as CivilDate, act, today) }) : facts;
  },
  appraisalIn: (world, { n, input }) => {
    const facts = world[n] as Facts;
    const { c2 } = roundOf(facts);
    return c2 ? inRound(facts, { c2: endedOn(c2, input.in as CivilDate) }) : facts;
  },
  rate: (world, { n, input }) => inRound(world[n] as Facts, { stars: input.stars as number }),
  revoke: (world, { n, today, input: { by, days, unit } }, act) => {
    const facts = world[n] as Facts;
    const [first] = facts.rounds;
    const terms: Omit<Period, 'away'> =
      by === 'own' && first
        ? { start: first.c1.start, length: first.c1.length, unit: first.c1.unit, ...(first.c1.ruled && { ruled: true }) }
        : { start: today, length: days as number, unit: unit as Terms['unit'], ruled: true };
    const gone = inRound(facts, { c1: ended(roundOf(facts).c1, today, { act, today, left: true }) });
    return { ...gone, rounds: [...gone.rounds, { c1: { ...terms, away: [] } }] };
  },
  distribute: (world, { n, today, input }) => moved(world[n] as Facts, today, input.office as string),
  return: (world, { n, today }) => moved(world[n] as Facts, today, (world[n] as Facts).office),
  reclassify: (world, { n, input: { online, receivedOn: day } }) => {
    const facts = world[n] as Facts;
    // The day that stood then is no correction, though an earlier one came in with another case since.
    const moves = day !== receivedOn(world, n);
    return { ...facts, proposed: { online: online as boolean, ...(moves && { receivedOn: day as CivilDate }) } };
  },
  agreeReclassification: (world, { n }) => {
    const { proposed, ...facts } = world[n] as Facts;
    if (!proposed) return facts;
    const { online, receivedOn: day } = proposed;
    if (day === undefined) return { ...facts, online };
    const rounds = facts.rounds.map(({ c1, c2, ...round }) => ({
      ...round,
      c1: c1.ruled ? c1 : { ...c1, start: day },
      ...(c2 && { c2: { ...c2, ...mediationOf(day) } }),
    }));
    return { ...facts, online, receivedOn: day, rounds };
  },
  confirmLateEntry: (world, { n, settles = -1 }) => settledIn(world[n] as Facts, settles, true),
  refuseLateEntry: (world, { n, settles = -1 }) => settledIn(world[n] as Facts, settles, false),
};

/** What was promised when they came to terms; had at once only where it was. */
function agreedOn(facts: Facts, { agreedFen, performBy }: Record<string, unknown>, atOnce: boolean): Facts {
  const promised = typeof agreedFen === 'number' ? agreedFen : 0;
  return atOnce || performBy !== undefined ? inRound(facts, { money: { promised, has: atOnce ? promised : 0 } }) : facts;
}

const moved = (facts: Facts, on: CivilDate, to: string): Facts => ({ ...facts, moves: [...facts.moves, { on, to }] });

function toldOn({ recorded }: Record<string, unknown>, today: CivilDate): CivilDate {
  return (recorded as { on: CivilDate } | undefined)?.on ?? today;
}

/** The cases after these acts, in their order. */
export function factsAfter(beginnings: readonly Beginning[], acts: readonly Happened[]): Facts[] {
  return acts.reduce<Facts[]>((world, one, act) => {
    const next = does[one.command]?.(world, one, act) ?? world[one.n];
    return Array.isArray(next) ? next : put(world, one.n, next as Facts);
  }, beginnings.map(begun));
}
