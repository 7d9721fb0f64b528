import * as z from 'zod';
import { sayDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { date, form, oneLine, optionalText, text } from '../../fields';
import { currentDeadline } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import { standingOf } from '../standing';
import { badField, mediators, noProposal, notEntrusted, row } from './shared/row';
import { nobody } from './shared/tells';

/** Form 7 may go out once the complainant consents and nobody has refused; the merchant consents by coming (casework: mediation). */
function mayBeCalled(subject: Complaint): Refusal | undefined {
  if (standingOf(subject, 'respondent') === 'refuses') return refuse('mediation-refused');
  return standingOf(subject, 'complainant') === 'agrees' ? undefined : refuse('mediation-consent-missing');
}

export const convene = row({
  label: '通知现场调解',
  article: '令121-20',
  by: mediators,
  from: ['accepted'],
  asks: form({
    on: date('调解的日期'),
    time: z
      .string({ error: '请填写几点。' })
      .overwrite((typed) =>
        oneLine(typed.normalize('NFKC'))
          .replace(/\s/g, '')
          .replace(/^(\d{1,2})[点时](\d{2})分?$/, '$1:$2'),
      )
      .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, { error: '请照 14:30 这样写几点几分。' }),
    place: text('地点', 2, 80),
    mediators: text('调解人员', 2, 60),
    papers: optionalText('请带上的材料', 200),
    recusalDays: z
      .number({ error: '请填写几日内可以申请回避。' })
      .int({ error: '请填写整天数。' })
      .min(1, { error: '至少给 1 日申请回避。' })
      .max(30, { error: '最多填 30 日。' }),
  }),
  when: (subject) => noProposal(subject) ?? notEntrusted(subject) ?? mayBeCalled(subject),
  needs: [
    ({ input, moment }) => (input.on <= moment.today ? badField('on', '要提前告知：调解的日期要晚于今天。') : undefined),
    ({ subject, input, moment }) => {
      const due = currentDeadline(subject, 'C2')?.dueOn;
      return due && input.on > due ? badField('on', `调解期限到 ${sayDate(due, moment.today)}，请约在这以前。`) : undefined;
    },
  ],
  leaves: ({ subject, input: { papers, ...input }, actor, moment }) => {
    const called = { ...input, ...(papers && { papers }), by: actor.name, calledOn: moment.today, calledAt: moment.now };
    const next = { ...subject, meetings: [...(subject.meetings ?? []), called] };
    return tellInProgram(next, 'mediationNotice', ['complainant', 'respondent'], actor, moment);
  },
  notice: { complainant: 'mediationNotice', respondent: 'mediationNotice' },
  tells: nobody,
  confidential: false,
});
