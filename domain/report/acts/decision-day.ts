import { sayFullDate } from '../../civil-date';
import type { Refusal } from '../../errors';
import { verifying } from '../clocks';
import { badField, date, form, happened, optionalText, provenEarlier, type ReportAct } from './row';

/** The day on which the head of the bureau decided, where the form was signed on paper; absent: today. */
export const signed = form({
  on: date('负责人决定的日期').optional(),
  proof: optionalText('凭据', 200, '写审批表的编号'),
});

/** The decision follows what it decides on: the report as last received, what was found out, what was sent to be tested. */
function decidedAfter({ subject, input }: ReportAct<{ on?: string | undefined }>): Refusal | undefined {
  const { verification = [], tests = [], dispute } = subject;
  const days: [string | undefined, string][] = [
    [verifying(subject)?.startedOn, '收到举报的日期'],
    ...verification.map(({ on }): [string, string] => [on, '核查日期']),
    ...tests.flatMap(({ out, in: back }): [string | undefined, string][] => [
      [out, '委托检测的日期'],
      [back, '收到报告的日期'],
    ]),
    [dispute?.on, '发生争议的日期'],
  ];
  const found = days.find(([day]) => input.on !== undefined && day !== undefined && input.on < day);
  return found && badField('on', `负责人决定的日期不能早于${found[1]}（${sayFullDate(found[0] ?? '')}）。`);
}

export const decidedOnItsDay = [
  happened('on', '负责人决定的日期'),
  decidedAfter,
  provenEarlier('on', '按签过字的审批表补记的，请写审批表的编号。'),
];
