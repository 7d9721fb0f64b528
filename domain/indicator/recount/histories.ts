import { county } from '@config/county';
import * as fc from 'fast-check';
import { plusDays, type CivilDate } from '../../civil-date';
import type { Complaint } from '../../complaint/complaint';
import { at, local, OFFICE, people, photo, received, type As } from '../../complaint/fixture';
import { complaintTable, type ComplaintCommand } from '../../complaint/acts/table';
import { decideComplaint } from '../../complaint/lifecycle';
import { whyNotMerged, whyNotUndone } from '../../complaint/merging/allowed';
import { merged, type Pair } from '../../complaint/merging/merged';
import { undone } from '../../complaint/merging/undone';
import { startDeadline } from '../../law/deadline/clocks';
import type { Settings } from '../../bureau/settings';
import { without } from '../../without';
import type { Beginning, Happened } from './facts';
import { Dice, inputOf, OFFICES } from './inputs';

// Cases of one person against one shop, worked at random: any act the table allows, on any day, saying anything.

/** One turn: an act drawn by `seed` among those open on the case then. */
interface Turn {
  case: number;
  days: number;
  seed: number;
  /** How many days before its entry it was done. */
  back: number;
  /** Whether one person decides alone. */
  alone: boolean;
}

interface Start {
  /** Days after the first day of all. */
  after: number;
  /** Days between receipt and entry. */
  back: number;
  account: boolean;
  online: boolean;
  thin: boolean;
  seed: number;
}

export interface History {
  from: CivilDate;
  starts: Start[];
  turns: Turn[];
}

const often = <T>(usual: T, arbitrary: fc.Arbitrary<T>, weight = 3) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

const start = fc.record<Start>({
  after: fc.integer({ min: 0, max: 12 }),
  back: often(0, fc.integer({ min: 0, max: 4 })),
  account: often(false, fc.boolean(), 1),
  online: often(true, fc.boolean()),
  thin: often(false, fc.constant(true), 12),
  seed: fc.integer(),
});
const turn = fc.record<Turn>({
  case: fc.nat(2),
  days: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 45 }) },
  ),
  seed: fc.integer(),
  back: often(0, fc.integer({ min: 0, max: 20 }), 1),
  alone: fc.boolean(),
});
// Before and after each change of the law, over holidays, and into a year of which no notice is known.
const firstDays = [
  '2024-06-03',
  '2024-06-24',
  '2025-09-12',
  '2026-01-26',
  '2026-04-09',
  '2026-04-20',
  '2026-09-07',
  '2026-11-09',
];

export const histories: fc.Arbitrary<History> = fc.record({
  from: fc.constantFrom(...firstDays),
  starts: fc.array(start, { minLength: 1, maxLength: 3 }),
  turns: fc.array(turn, { minLength: 5, maxLength: 60, size: 'max' }),
});

const phone = '13900001101';
const joint = (on: CivilDate): Complaint['joint'] => {
  const recorded = { way: 'phone' as const, on, who: '陈小雨', proof: '录音 2' };
  const consents = (['withdraw', 'settle', 'agree', 'changeClaim'] as const).map((act) => ({ act, on, recorded }));
  return {
    people: ['王秀兰', '陈小雨'].map((name) => ({ name, phone, address: '东街 18 号', consents })),
    representatives: ['王秀兰'],
  };
};

/** What a case may have from its beginning and no act of the table gives it. */
function extras(on: CivilDate, dice: Dice): Partial<Complaint> {
  return {
    ...dice.maybe({ evidence: [photo()] }),
    ...dice.maybe({ documents: [{ number: `${county.agency}投受〔2026〕第1号` }] as Complaint['documents'] }),
    ...(dice.roll(6) === 0 && { joint: joint(on) }),
    ...(dice.roll(6) === 0 && { helper: { name: '王小兰', phone, bond: '女儿' } }),
  };
}

function caseOf({ from }: History, { after, back, account, online, thin, seed }: Start, n: number): Complaint {
  const receivedOn = plusDays(from, after);
  const no = `${county.prefix}-2026-000${n + 1}`;
  const base = received({ receivedAt: at(plusDays(receivedOn, back)).now, _id: `c_${n + 1}`, no, receivedOn, online });
  const dice = new Dice(seed);
  return {
    ...base,
    purchase: { ...base.purchase, boughtOn: plusDays(receivedOn, -20) },
    deadlines: [startDeadline('C1', receivedOn, receivedOn, at(receivedOn).calendar)],
    complainant: account ? base.complainant : without(base.complainant, 'member'),
    consents: { ...base.consents, publish: dice.roll(2) === 0, directContact: dice.roll(2) === 0 },
    respondent: dice.roll(2) ? base.respondent : without(base.respondent, 'member'),
    access: {
      code: { id: 'v_1', by: '张建军', on: receivedOn, until: plusDays(receivedOn, 30) },
      joined: { name: '店主', post: 'owner', on: receivedOn, at: 0 },
    },
    ...(thin && { imported: { list: '列表.xlsx', row: 2, on: plusDays(receivedOn, back), by: '李文静', missing: [], rest: [] } }),
    ...extras(receivedOn, dice),
  };
}

/** Acts that lead on are drawn more often than those that only note something, and those that end a case less often. */
const weights: Partial<Record<ComplaintCommand, number>> = {
  ...{
    accept: 16,
    promote: 12,
    appraisalOut: 8,
    appraisalIn: 6,
    recordDispatch: 20,
    confirmLateEntry: 30,
    refuseLateEntry: 6,
    distribute: 4,
  },
  ...{ rate: 12, revoke: 14, merge: 8, unmerge: 12, approveReject: 8, approveTerminate: 24, resume: 8, entrustReturned: 8 },
  ...{ proposeTerminate: 8, agree: 10, settle: 4, terminate: 2, recordSigned: 40, record: 6, reject: 3, proposeReject: 3 },
  ...{
    agreeReclassification: 16,
    declineReclassification: 4,
    reclassify: 3,
    clueTestIn: 4,
    publish: 4,
    withdrawPublication: 6,
    recordHandover: 8,
    entrust: 3,
    suspend: 3,
    set12315: 9,
    enterSameDecision: 60,
    reportPerformance: 4,
    askNewDay: 6,
    answerNewDay: 20,
    makeOffer: 4,
    acceptOffer: 12,
    refuseOffer: 3,
    takeBackOffer: 2,
    confirmPerformance: 8,
  },
};
const NOTED = 1;
const ATTEMPTS = 6;

const commands = Object.keys(complaintTable) as ComplaintCommand[];

function drawn(subject: Complaint, settings: Settings, today: CivilDate, dice: Dice): ComplaintCommand | undefined {
  const open = commands.filter((command) => {
    const { from, when } = complaintTable[command] as { from: readonly string[]; when?: (...of: unknown[]) => unknown };
    return from.includes(subject.state) && when?.(subject, settings, today, undefined, []) === undefined;
  });
  return dice.of(open.flatMap((command) => Array.from({ length: weights[command] ?? NOTED }, () => command)));
}

interface Changed {
  before: Complaint;
  after: Complaint;
}

/** An act that was allowed, on every case it changed, each as it lay before and after. */
export interface Step extends Happened {
  command: ComplaintCommand;
  changed: [Changed, Changed?];
}

export interface Played {
  beginnings: Beginning[];
  firsts: Complaint[];
  steps: Step[];
}

/** Both cases of a merge or of its undoing, as the functions write them; undefined where the other one does not allow it. */
function pairOf(
  command: string,
  before: Complaint,
  next: Complaint,
  target: Complaint | undefined,
  today: CivilDate,
): Pair | undefined {
  if (!target) return undefined;
  if (command === 'merge') {
    const by = { name: '李文静', leads: true, consented: true, today };
    return whyNotMerged(before, target, by) ? undefined : merged(before, next, target, { by: by.name }, at(today));
  }
  return whyNotUndone(before, target, '') ? undefined : undone(before, next, target, at(today).calendar);
}

export function play(history: History): Played {
  const { starts, turns, from } = history;
  const firsts = starts.map((one, n) => caseOf(history, one, n));
  const beginnings = starts.map(({ after, back, account, online, thin }): Beginning => {
    const receivedOn = plusDays(from, after);
    return { receivedOn, enteredOn: plusDays(receivedOn, back), office: OFFICE, account, online, thin };
  });
  const world = [...firsts];
  const steps: Step[] = [];
  /** By case and number: which act was entered late. */
  const entered = new Map<string, number>();
  let today = from;
  for (const { days, ...turn } of turns) {
    today = plusDays(today, days);
    const dice = new Dice(turn.seed);
    const known = world.flatMap(({ no }, n) => (today >= (beginnings[n]?.enteredOn ?? '') ? [{ n, no }] : []));
    // What was drawn may be refused: then something else is tried.
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const step = stepOf(world, known, turn, today, dice);
      if (!step) continue;
      const [own, other] = step.changed;
      const newest = (own.after.lateEntries ?? []).length;
      if (newest > (own.before.lateEntries ?? []).length) entered.set(`${step.n} ${newest}`, steps.length);
      const settles = entered.get(`${step.n} ${String(step.input.entry)}`);
      steps.push({ ...step, ...(settles !== undefined && { settles }) });
      world[step.n] = own.after;
      if (other && step.into !== undefined) world[step.into] = other.after;
      break;
    }
  }
  return { beginnings, firsts, steps };
}

/** One act on one of the cases known by then, or undefined where it was refused. */
function stepOf(
  world: readonly Complaint[],
  known: readonly { n: number; no: string }[],
  { case: asked, back, alone }: Omit<Turn, 'days'>,
  today: CivilDate,
  dice: Dice,
): Step | undefined {
  // Mostly on a case that is open: to a closed one little more happens.
  const open = known.filter((one) => world[one.n]?.state !== 'closed');
  const among = open.length && dice.roll(3) ? open : known;
  const n = among[asked % among.length]?.n;
  const before = n === undefined ? undefined : world[n];
  if (n === undefined || !before) return undefined;
  const settings = { ...local, offices: OFFICES, approval: { reject: !alone, terminate: !alone }, ratingDays: 30 };
  const command = drawn(before, settings, today, dice);
  if (!command) return undefined;
  const relation = dice.of<As>(complaintTable[command].by);
  const others = known.filter((one) => one.n !== n).map(({ no }) => no);
  // What was not entered at once was often done on the day of the decision, in time.
  const day = back && before.decision && dice.roll(2) ? before.decision.on : plusDays(today, -back);
  const input = inputOf(command, { subject: before, relation, today, day, others, dice });
  const decided = decideComplaint(before, command, input, people[relation], at(today), settings);
  if (!decided.ok) return undefined;
  const step = { n, today, command, input };
  if (command !== 'merge' && command !== 'unmerge') return { ...step, changed: [{ before, after: decided.next }] };
  const into = targetOf(world, command, before, input);
  const target = world[into];
  const pair = pairOf(command, before, decided.next, target, today);
  if (!pair || !target) return undefined;
  return {
    ...step,
    into,
    changed: [
      { before, after: pair.source },
      { before: target, after: pair.target },
    ],
  };
}

function targetOf(world: readonly Complaint[], command: string, before: Complaint, input: Record<string, unknown>): number {
  return world.findIndex(({ _id, no }) => (command === 'merge' ? no === input.into : _id === before.goesOn?.id));
}
