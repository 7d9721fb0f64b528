import type { CivilDate } from '../../civil-date';
import { startDeadline } from '../../law/deadline/clocks';
import type { Refusal } from '../../errors';
import { refuse } from '../../errors';
import type { Moment } from '../../lifecycle';
import type { Source } from '../../bureau/source';
import { claimProblems } from '../claim';
import type { Complaint } from '../complaint';
import { withoutUndefined } from '../../without';
import type { Submission } from './schema';

/** What the server knows about a new complaint besides the form. */
export interface Receiving {
  id: string;
  /** Case number, from the gapless counter of the year of receipt. */
  no: string;
  /** Code of the office that takes it in. */
  office: string;
  source: Source;
  moment: Moment;
  /** Member id of the complainant; absent when staff take it in. */
  member?: string;
  /** Staff intake: an earlier day of receipt with its reason, and who recorded it. */
  receivedOn?: CivilDate;
  receivedReason?: string;
  recordedBy?: string;
}

/** The first day of the 2019 rules (总局令第20号); what came earlier was under others. */
export const firstReceipt = '2020-01-01';

/** Refuses what a form alone cannot know: dates after today or against each other, an earlier receipt without a reason. */
export function checkSubmission(
  input: Submission,
  ctx: Pick<Receiving, 'moment' | 'receivedOn' | 'receivedReason'>,
): Refusal | undefined {
  const fields: Record<string, string> = claimProblems(input);
  const { today } = ctx.moment;
  if (input.purchase.boughtOn > today) fields['purchase.boughtOn'] = '购买日期不能晚于今天。';
  if (ctx.receivedOn && input.purchase.boughtOn > ctx.receivedOn && input.purchase.boughtOn <= today)
    fields['purchase.boughtOn'] = '购买日期不能晚于收到投诉的日期，请核对这两个日期。';
  if (ctx.receivedOn && ctx.receivedOn < firstReceipt) fields.receivedOn = '收到日期不能早于 2020 年 1 月 1 日，请核对年份。';
  if (ctx.receivedOn && ctx.receivedOn > today) fields.receivedOn = '收到日期不能晚于今天。';
  if (ctx.receivedOn && ctx.receivedOn < today && !ctx.receivedReason) fields.receivedReason = '收到日期早于今天，请写明原因。';
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}

/**
 * Builds the complaint that a complete form makes, version 1, state received, C1 running from the day of receipt
 * (令121-15; filed after hours still counts as that day). Throws RangeError when {@link checkSubmission} would refuse.
 */
export function receive(input: Submission, ctx: Receiving): Complaint {
  const problem = checkSubmission(input, ctx);
  if (problem) throw new RangeError(`receive: ${JSON.stringify(problem.fields)}`);
  const receivedOn = ctx.receivedOn ?? ctx.moment.today;
  return withoutUndefined<Complaint>({
    _id: ctx.id,
    kind: 'complaint',
    no: ctx.no,
    version: 1,
    state: 'received',
    source: ctx.source,
    office: ctx.office,
    intakeOffice: ctx.office,
    receivedAt: ctx.moment.now,
    receivedOn,
    receivedReason: ctx.receivedReason,
    recordedBy: ctx.recordedBy,
    online: input.respondent.kind !== 'offline',
    onlineClassifiedBy: ctx.source === 'miniProgram' ? 'complainant' : 'staff',
    complainant: { ...input.complainant, member: ctx.member },
    respondent: input.respondent,
    purchase: input.purchase,
    category: input.category,
    problem: input.problem,
    facts: input.facts,
    requests: input.requests,
    otherRequest: input.otherRequest,
    askedFen: input.askedFen,
    consents: input.consents,
    helper: input.helper,
    deadlines: [startDeadline('C1', receivedOn, receivedOn, ctx.moment.calendar)],
  });
}
