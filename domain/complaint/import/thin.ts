import { sayDate, type CivilDate } from '../../civil-date';
import type { Calendar } from '../../law/calendar/calendar';
import { dropDeadline, meetDeadline, startDeadline } from '../../law/deadline/clocks';
import type { Deadline } from '../../law/deadline/deadline';
import type { Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import { decisionArticle } from '../grounds';
import { isThin, PLATFORM } from './is-thin';
import type { Imported } from '../records';
import { outcomeWords } from '../name';
import type { ListedRow } from './row';

/** The day of the decision as the list has it; what was rejected was decided on the day it ended. */
const decidedOn = ({ acceptedOn, closedOn, outcome }: ListedRow) => (outcome === 'rejected' ? closedOn : acceptedOn);

/** The periods of the rules of the day of receipt, as far as the list tells what ended them. */
function periodsOf(row: ListedRow, calendar: Calendar): Deadline[] {
  const { receivedOn, acceptedOn, closedOn, outcome, stage } = row;
  const decided = decidedOn(row);
  const ended = (period: Deadline) => {
    if (stage !== 'closed' || !closedOn) return period;
    return outcome === 'withdrawn' ? dropDeadline(period, closedOn) : meetDeadline(period, closedOn);
  };
  const first = startDeadline('C1', receivedOn, receivedOn, calendar);
  if (!decided) return [ended(first)];
  const met = meetDeadline(first, decided);
  return acceptedOn && outcome !== 'rejected' ? [met, ended(startDeadline('C2', acceptedOn, receivedOn, calendar))] : [met];
}

/** What the platform has done about it by the list. */
function progressOf(row: ListedRow, calendar: Calendar): Pick<Complaint, 'state' | 'decision' | 'closing' | 'deadlines'> {
  const { stage, closedOn, outcome } = row;
  const on = decidedOn(row);
  const kind = outcome === 'rejected' ? ('rejected' as const) : ('accepted' as const);
  return {
    state: stage,
    deadlines: periodsOf(row, calendar),
    ...(on && { decision: { kind, on, by: PLATFORM, article: decisionArticle(on), dispatchedOn: on } }),
    ...(stage === 'closed' && closedOn && outcome && { closing: { on: closedOn, by: PLATFORM, outcome } }),
  };
}

/** What the server knows besides the row. */
export interface Importing {
  id: string;
  no: string;
  office: string;
  /** Name of the list, and of who imports it. */
  list: string;
  by: string;
  moment: Moment;
}

const importedOf = (
  { row, status, missing, rest }: ListedRow,
  { list, by, moment }: Omit<Importing, 'id' | 'no' | 'office'>,
): Imported => ({
  ...{ list, row, on: moment.today, by, missing, rest },
  ...(status && { status }),
});

/**
 * The case a row makes (casework: what came from elsewhere): its receipt, C1 and, once accepted, C2 with the days of the list. Version 1. Pure.
 */
export function imported(row: ListedRow, ctx: Importing): Complaint {
  const { id, no, office, moment, by } = ctx;
  return {
    ...row.said,
    ...progressOf(row, moment.calendar),
    _id: id,
    kind: 'complaint',
    no,
    version: 1,
    source: 'platform12315',
    office,
    intakeOffice: office,
    receivedAt: moment.now,
    receivedOn: row.receivedOn,
    recordedBy: by,
    online: row.said.respondent.kind !== 'offline',
    onlineClassifiedBy: 'staff',
    platform12315No: row.number,
    platform12315: { on: moment.today, by },
    imported: importedOf(row, ctx),
  };
}

/** What the list has otherwise than the case. */
export interface Difference {
  what: string;
  ours: string;
  theirs: string;
}

const stageOf = ({ state }: Complaint) => (state === 'suspended' ? 'accepted' : state);
const stageWords = { received: '还没有受理', accepted: '已经受理', closed: '已经办结' } as const;

/** What of a row differs from the case of the same number: the day of receipt, how far it is, the days of it. Days as of `today`, +08:00. Pure. */
export function differences(complaint: Complaint, row: ListedRow, today: CivilDate): Difference[] {
  const { receivedOn, decision, closing } = complaint;
  const say = (day: CivilDate) => sayDate(day, today);
  const days = (what: string, ours: CivilDate | undefined, theirs: CivilDate | undefined): Difference[] =>
    ours && theirs && ours !== theirs ? [{ what, ours: say(ours), theirs: say(theirs) }] : [];
  const stage = stageOf(complaint);
  const ended = closing && row.outcome && closing.outcome !== row.outcome && stage === 'closed';
  return [
    ...days('收到日期', receivedOn, row.receivedOn),
    ...(stage === row.stage ? [] : [{ what: '办理情况', ours: stageWords[stage], theirs: row.status ?? stageWords[row.stage] }]),
    ...days('决定日期', decision?.on, decidedOn(row)),
    ...days('办结日期', closing?.on, row.closedOn),
    ...(ended && row.outcome ? [{ what: '结果', ours: outcomeWords[closing.outcome], theirs: outcomeWords[row.outcome] }] : []),
  ];
}

const order = ['received', 'accepted', 'closed'];

/**
 * Whether a thin case follows the list by itself: it is open, the list is as far or further, and says what it takes to be there. What is a full
 * case, or merged into one, is a person's to compare.
 */
export function follows(complaint: Complaint, row: ListedRow, today: CivilDate): boolean {
  if (!isThin(complaint) || complaint.state === 'closed' || differences(complaint, row, today).length === 0) return false;
  if (order.indexOf(row.stage) < order.indexOf(stageOf(complaint))) return false;
  return (
    row.stage !== 'closed' ||
    (row.closedOn !== undefined && row.outcome !== undefined && (decidedOn(row) !== undefined || row.outcome === 'withdrawn'))
  );
}

/** A thin case as the newer list has it: its own number, place and handler stay. Version after the act. Pure. */
export function followed(complaint: Complaint, row: ListedRow, ctx: Omit<Importing, 'id' | 'no' | 'office'>): Complaint {
  const {
    receivedAt,
    recordedBy,
    handler,
    routing,
    office,
    intakeOffice = office,
    platform12315,
    platform12315No,
    recused,
  } = complaint;
  return {
    ...imported(row, { ...ctx, id: complaint._id, no: complaint.no, office }),
    version: complaint.version + 1,
    receivedAt,
    intakeOffice,
    ...(recordedBy && { recordedBy }),
    ...(handler && { handler }),
    ...(routing && { routing }),
    ...(recused && { recused }),
    ...(platform12315No && { platform12315No }),
    ...(platform12315 && { platform12315 }),
  };
}
