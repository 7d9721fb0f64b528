import type { Actor } from '@domain/bureau/actor';
import { keptOff, relationsToComplaint } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { viewComplaint } from '@domain/complaint/visibility';
import type { Month } from '@domain/indicator/ledger/folded';
import { linesWith, listOf, type CaseLine, type Part } from '@domain/indicator/ledger/lines';
import type { MeasureId } from '@domain/indicator/measures';
import { standings } from '@domain/indicator/ledger/standings';
import { sideBySide } from '../kernel/meter';
import { lateMeasures } from './figures';
import type { Mark } from './ledger';
import { becomingTrue, cursorOf, isNewer, lineMark, newestOf, placeAt, shortTail, standsIn, type Span } from './lines';
import { complaintsByIds } from './queries';
import { ifReadable } from './readable';

const PAGE = 20;

export interface Asked {
  measure: MeasureId;
  part: Part;
  /** Only those whose own value, such as stars or days, lies here; both ends included. */
  value?: { from: number; to: number } | undefined;
  from: Month;
  to: Month;
  /** None: the whole county. */
  office?: string | undefined;
  asOf: CivilDate;
}

/** Of a list that is behind: UTC ms up to which it stands; 0: nothing of it is written yet. */
interface Standing {
  standsAt?: number;
}

/** The lines with the events that are not among them yet, where these are few; otherwise up to when they stand. */
async function upToDate(
  mark: Mark,
  read: () => Promise<CaseLine[]>,
): Promise<{ lines: CaseLine[]; kept: CaseLine[] } & Standing> {
  const [tail, kept] = await sideBySide([() => shortTail(mark), read]);
  return tail ? { kept, lines: linesWith(kept, tail) } : { kept, lines: kept, standsAt: mark.at };
}

/** The cases behind a figure, newest first, 20 at a time: as many lines are read as are shown, however many cases there are. */
export async function casesBehind(
  actor: Actor,
  { measure, part, value, from, to, office, asOf }: Asked,
  today: CivilDate,
  cursor?: string,
) {
  const lastDay = `${to}-31`;
  const span: Span = {
    ...{ list: listOf(measure, part, office), first: `${from}-01`, asOf, value },
    last: lastDay < asOf ? lastDay : asOf,
  };
  const after = cursor ? placeAt(cursor) : undefined;
  const { lines, kept, ...standing } = await upToDate(await lineMark(), () => newestOf(span, today, after, PAGE + 1));
  const end = kept.length > PAGE ? kept.at(-1) : undefined;
  const shown = lines
    .filter((line) => standsIn(line, span) && (!cursor || cursorOf(line) < cursor) && (!end || !isNewer(end, line)))
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return { ...(await paged(actor, shown, end, cursorOf)), ...standing };
}

/** What becomes late after today and by `until` if nobody acts, nearest first: the 将失分 list. */
export async function turningLate(actor: Actor, today: CivilDate, until: CivilDate, office: string | undefined, cursor?: string) {
  const lists = lateMeasures.map((measure) => listOf(measure, 'rest', office));
  const nameOf = ({ from, _id }: CaseLine) => `${from}~${from}~${_id}`;
  const behind = cursor ? placeAt(cursor) : undefined;
  const between = { after: today, until };
  const { lines, kept, ...standing } = await upToDate(await lineMark(), () => becomingTrue(lists, between, behind, PAGE + 1));
  const end = kept.length > PAGE ? kept.at(-1) : undefined;
  const late = lines.filter(
    (line) => line.open && line.from > today && line.from <= until && lists.some((one) => line.lists.includes(one)),
  );
  const shown = late
    .filter((line) => (!cursor || nameOf(line) > cursor) && (!end || nameOf(line) <= nameOf(end)))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...(await paged(actor, shown, end, nameOf)), ...standing };
}

/** `end`: the last that was read, behind which there are others. */
async function paged(actor: Actor, found: readonly CaseLine[], end: CaseLine | undefined, nameOf: (line: CaseLine) => string) {
  const page = found.slice(0, PAGE);
  const complaints = await complaintsByIds([...new Set(page.map(({ subject }) => subject.id))]);
  // Where events that are not written yet took some of them back, the page is shorter and the next one begins where this one was read to.
  const last = found.length > PAGE ? page.at(-1) : end;
  return { rows: page.map((one) => rowOf(actor, one, complaints.get(one.subject.id))), next: last && nameOf(last) };
}

/** Why it counts: the case's own standing; where later acts have changed that, this is said. */
export function whyOf(
  { measure, day, n, d }: Pick<CaseLine, 'measure' | 'day' | 'n' | 'd'>,
  complaint: Complaint | undefined,
): string {
  const standing = complaint && ifReadable(() => standings(complaint))?.find((one) => one.measure === measure && one.day === day);
  if (standing && standing.n === n && standing.d === d) return standing.why;
  return '这一天按当时的办理情况计入，以后的办理改变了它。';
}

export type CaseRow = Pick<CaseLine, 'measure' | 'office' | 'day' | 'n' | 'd'> & {
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
function rowOf(actor: Actor, counted: CaseLine, complaint: Complaint | undefined): CaseRow {
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
