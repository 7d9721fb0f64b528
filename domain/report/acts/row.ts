import { isBureau, type ReportRelation } from '../../bureau/actor';
import { date, form, longText, optionalText, text } from '../../fields';
import type { DeadlineId } from '../../law/deadline/deadline';
import { refuse, type Refusal } from '../../errors';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { SecondPerson } from '../../second-person';
import type { Report, ReportState } from '../report';

export const { row, table } = defineLifecycle<ReportState, ReportRelation, DeadlineId, Report>();

export type ReportAct<Input> = Step<Report, Input, ReportRelation>;

/** Who verifies. */
export const verifiers = ['handler'] as const;
export const staffOnReport = ['intake', 'handler', 'leader'] as const;
export const reason = longText('理由', 4, 500);

export function badField(field: string, message: string): Refusal {
  return refuse('invalid-input', { fields: { [field]: message } });
}

/** Guards an entered day: what is recorded has happened, and not before the bureau had the report. */
export function happened<Field extends string>(field: Field, what: string) {
  return ({ subject, input, moment }: ReportAct<{ [K in Field]?: string | undefined }>): Refusal | undefined => {
    const day = input[field];
    if (day !== undefined && day > moment.today) return badField(field, `${what}不能晚于今天。`);
    return day !== undefined && day < subject.receivedOn ? badField(field, `${what}不能早于收到举报的日期。`) : undefined;
  };
}

/** Guards a day and its proof: what is entered for an earlier day than today names what shows it. */
export function provenEarlier<Field extends string>(field: Field, ask: string) {
  return ({ input, moment }: ReportAct<{ [K in Field]?: string | undefined } & { proof?: string | undefined }>) =>
    (input[field] ?? moment.today) < moment.today && !input.proof ? badField('proof', ask) : undefined;
}

export function noProposal(subject: Report): Refusal | undefined {
  return subject.proposal ? refuse('proposal-open') : undefined;
}

/** 市场监督管理部门负责人: head or deputy head of the bureau, whose office is the bureau itself; never the leader of a unit. */
export function bureauHead({ actor }: ReportAct<unknown>): Refusal | undefined {
  return isBureau(actor.office) ? undefined : refuse('bureau-head-needed');
}

export const anotherApproves: SecondPerson<ReportAct<unknown>> = {
  first: ({ subject }) => [subject.proposal],
  own: 'proposal-own',
};

/** Whether somebody is to stand back is never their own decision (程序规定-4). */
export const anotherRecuses: SecondPerson<ReportAct<unknown>> = { first: ({ subject }) => [subject.handler], own: 'recusal-own' };

export { date, form, longText, optionalText, text };
