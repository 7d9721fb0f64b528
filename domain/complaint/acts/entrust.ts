import { sayDate } from '../../civil-date';
import { refuse } from '../../errors';
import { date, form, text } from '../../fields';
import { addWorkingDays } from '../../law/calendar/calendar';
import { currentDeadline } from '../../law/deadline/running';
import { badField, mediators, noProposal, notEntrusted, row, stillToCome } from './shared/row';
import { nobody } from './shared/tells';

/** The mediation body returns a case this many working days before it is due (casework: C2 runs on). */
const RETURN_EARLY = 5;

export const entrust = row({
  label: '委托调解',
  article: '令121-19',
  by: mediators,
  from: ['accepted'],
  asks: form({
    to: text('受托的调解组织', 4, 60),
    respondentConsent: text('商家同意的凭据', 2, 200, '写书面同意的日期、录音编号等'),
    returnBy: date('交回结果的日期'),
  }),
  when: (subject) => noProposal(subject) ?? notEntrusted(subject),
  needs: [
    ({ subject }) => (subject.consents.entrust ? undefined : refuse('consent-missing')),
    stillToCome('returnBy', '交回日期'),
    ({ subject, input, moment }) => {
      const due = currentDeadline(subject, 'C2')?.workBy;
      if (!due || addWorkingDays(input.returnBy, RETURN_EARLY, moment.calendar) <= due) return undefined;
      return badField('returnBy', `要在调解期限（${sayDate(due, moment.today)}）前至少 ${RETURN_EARLY} 个工作日交回。`);
    },
  ],
  leaves: ({ subject, input, moment }) => ({
    ...subject,
    entrusted: { to: input.to, on: moment.today, returnBy: input.returnBy, respondentConsent: input.respondentConsent },
  }),
  notice: { complainant: 'entrusted', respondent: 'entrusted' },
  tells: nobody,
  confidential: false,
});
