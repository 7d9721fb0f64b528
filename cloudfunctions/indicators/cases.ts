import type { Actor } from '@domain/bureau/actor';
import { keptOff, relationsToComplaint } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { viewComplaint } from '@domain/complaint/visibility';
import type { Entry } from '@domain/indicator/ledger/entries';
import type { Month } from '@domain/indicator/ledger/folded';
import type { MeasureId } from '@domain/indicator/measures';
import { standings } from '@domain/indicator/ledger/standings';
import { sideBySide } from '../kernel/meter';
import { daysOf, fewLinesOn, linesBecomingTrue, linesOn, type Line } from './ledger';
import { complaintsByIds } from './queries';
import { ifReadable } from './readable';

export const PAGE = 20;

/** What one case adds to a figure, all its entries together. */
interface Counted {
  id: string;
  measure: MeasureId;
  office: string;
  day: CivilDate;
  n: number;
  d: number;
}

/** Net of what was added and taken back: what a case still stands for. Only complaints: of a report not even its existence is told. */
function countedOf(lines: readonly Line[], wanted: (entry: Entry) => boolean): Counted[] {
  const found = new Map<string, Counted>();
  for (const { subject, entries } of lines) {
    if (subject.kind !== 'complaint') continue;
    for (const { measure, office, day, n, d } of entries.filter(wanted)) {
      const key = [subject.id, measure, office, day].join('|');
      const before = found.get(key) ?? { id: subject.id, measure, office, day, n: 0, d: 0 };
      found.set(key, { ...before, n: before.n + n, d: before.d + d });
    }
  }
  return [...found.values()].filter(({ n, d }) => n !== 0 || d !== 0);
}

/** `n`: counted in the numerator; `d`: in the denominator; `rest`: in the denominator alone, such as what was late. */
export type Part = 'n' | 'd' | 'rest';

const inPart = { n: ({ n }: Counted) => n > 0, d: () => true, rest: ({ n }: Counted) => n === 0 } satisfies Record<
  Part,
  (one: Counted) => boolean
>;

export interface Asked {
  measure: MeasureId;
  part: Part;
  /** Newest first. */
  months: readonly Month[];
  offices: readonly string[];
  asOf: CivilDate;
}

const nameOf = ({ day, id }: Counted) => `${day}~${id}`;

interface Slice {
  days: readonly CivilDate[];
  lines: Line[];
}

/** The events of these days, which were more than the cloud answers at once, in halves, the newest first and none shorter than a day. */
async function* halved(days: readonly CivilDate[]): AsyncGenerator<Slice> {
  if (days.length === 1) return yield { days, lines: await linesOn(days) };
  const half = Math.ceil(days.length / 2);
  for (const part of [days.slice(half), days.slice(0, half)]) {
    const lines = await fewLinesOn(part);
    if (lines) yield { days: part, lines };
    else yield* halved(part);
  }
}

/** In so many months of a bureau with enough cases for more than one page there are some. */
const MONTHS_AT_ONCE = 3;
/** A time with fewer events is read whole. */
const FEW = 300;

/** The events of these months in slices, the newest first: all of them at once where they are few, and otherwise some months side by side. */
async function* newestFirst(months: readonly (readonly CivilDate[])[]): AsyncGenerator<Slice> {
  const whole = months.flat();
  const next = months.slice(0, MONTHS_AT_ONCE);
  const [all, ...found] = await sideBySide([
    () => (months.length > 1 ? fewLinesOn(whole, FEW) : Promise.resolve(undefined)),
    ...next.map((days) => () => fewLinesOn(days)),
  ]);
  if (all) return yield { days: whole, lines: all };
  for (const [n, days] of next.entries()) {
    const lines = found[n];
    if (lines) yield { days, lines };
    else yield* halved(days);
  }
  const rest = months.slice(MONTHS_AT_ONCE);
  if (rest.length) yield* newestFirst(rest);
}

/** The cases behind a figure, newest first, 20 at a time: as many events are read as stand for a few pages, however many cases there are. */
export async function casesBehind(actor: Actor, { measure, part, months, offices, asOf }: Asked, cursor?: string) {
  const found: Counted[] = [];
  const open = months.map((month) => daysOf(month).filter((day) => !cursor || day <= cursor.slice(0, 10)));
  for await (const { days, lines } of newestFirst(open.filter(({ length }) => length > 0))) {
    const asked = new Set(days);
    const wanted = (entry: Entry) =>
      entry.measure === measure && asked.has(entry.day) && entry.effective <= asOf && offices.includes(entry.office);
    const sorted = countedOf(lines, wanted)
      .filter(inPart[part])
      .sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
    found.push(...sorted.filter((one) => !cursor || nameOf(one) < cursor));
    if (found.length > PAGE) break;
  }
  return paged(actor, found);
}

/** What becomes late after today and by `until` if nobody acts, nearest first: the 将失分 list. */
export async function turningLate(actor: Actor, today: CivilDate, until: CivilDate, offices: readonly string[], cursor?: string) {
  const all = countedOf(
    await linesBecomingTrue(today, until),
    ({ measure, effective, office }) =>
      (measure === 'firstDecisionOnTime' || measure === 'closingOnTimeA') &&
      effective > today &&
      effective <= until &&
      offices.includes(office),
  );
  const late = all.filter(({ n, d }) => n === 0 && d > 0).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...(await paged(actor, cursor ? late.filter((one) => nameOf(one) > cursor) : late)), total: late.length };
}

async function paged(actor: Actor, found: readonly Counted[]) {
  const page = found.slice(0, PAGE);
  const complaints = await complaintsByIds([...new Set(page.map(({ id }) => id))]);
  const last = page.at(-1);
  return {
    rows: page.map((one) => rowOf(actor, one, complaints.get(one.id))),
    next: found.length > PAGE && last ? nameOf(last) : undefined,
  };
}

/** Why it counts: the case's own standing; where later acts have changed that, this is said. */
function whyOf({ measure, day, n, d }: Counted, complaint: Complaint | undefined): string {
  const standing = complaint && ifReadable(() => standings(complaint))?.find((one) => one.measure === measure && one.day === day);
  if (standing && standing.n === n && standing.d === d) return standing.why;
  return '这一天按当时的办理情况计入，以后的办理改变了它。';
}

export type CaseRow = Omit<Counted, 'id'> & {
  why: string;
  no?: string;
  /** Present where the reader may open the case. */
  id?: string;
  goods?: string;
  respondent?: string;
  complainant?: string;
};

/**
 * A case as the reader may see it, names masked: a list is looked at over shoulders. Who has no office on the bureau's cases (task force,
 * administrator) sees its number; who is a party to it, or recused, only that there is one.
 */
function rowOf(actor: Actor, counted: Counted, complaint: Complaint | undefined): CaseRow {
  const { office, day, n, d, measure } = counted;
  const row = { measure, office, day, n, d, why: whyOf(counted, complaint) };
  return complaint ? { ...row, ...seenBy(actor, complaint) } : row;
}

/** What the reader may see of a case in such a list. */
export function seenBy(actor: Actor, complaint: Complaint): Pick<CaseRow, 'no' | 'id' | 'goods' | 'respondent' | 'complainant'> {
  if (keptOff(actor.member, complaint)) return {};
  if (relationsToComplaint(actor, complaint).includes('stranger')) return { no: complaint.no };
  const view = ifReadable(() => viewComplaint(complaint, 'staff'));
  if (!view) return { no: complaint.no };
  const { no, purchase, respondent, complainant } = view;
  return { id: complaint._id, no, goods: purchase?.goods, respondent: respondent?.name, complainant: complainant?.name };
}
