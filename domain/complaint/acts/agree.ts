import * as z from 'zod';
import { refuse } from '../../errors';
import { choice, date, form, longText, optionalText } from '../../fields';
import { agreedOnSite } from '../standing';
import { after } from './shared/days';
import { ended } from './shared/ended';
import { agreedFen, performBy, promised, promiseHasItsDay } from './shared/performance';
import {
  acceptanceTold,
  badField,
  bothConsent,
  happened,
  jointConsent,
  mediators,
  noProposal,
  notEntrusted,
  numbered,
  principalAgrees,
  principalConsent,
  respondentConsent,
  row,
} from './shared/row';
import { nobody } from './shared/tells';

export const agree = row({
  label: '达成调解协议',
  article: '令121-24',
  by: mediators,
  from: ['accepted'],
  to: 'closed',
  asks: form({
    form: choice('用哪一种文书', ['mediationAgreement', 'record', 'performed']),
    terms: longText('约定的内容', 4, 1000),
    confirmed: optionalText('双方怎样确认的', 200),
    waived: z.boolean().optional(),
    respondentConsent,
    principalConsent,
    // Today where nothing else is said.
    on: date('达成协议的日期').optional(),
    proof: optionalText('凭据', 200),
    agreedFen,
    performBy,
  }),
  when: (subject) => noProposal(subject) ?? notEntrusted(subject),
  needs: [
    happened('on', '达成协议的日期', after.worked),
    acceptanceTold,
    principalAgrees,
    jointConsent('agree'),
    numbered,
    bothConsent,
    promiseHasItsDay(
      ({ input, moment }) => input.on ?? moment.today,
      ({ form: kind }) => kind === 'performed',
    ),
    // 令121-24: on site form 9 is made, unless it is performed at once or both waive it; every other way a record is kept.
    ({ subject, input }) => (input.form === 'mediationAgreement' && !agreedOnSite(subject) ? refuse('not-on-site') : undefined),
    ({ subject, input }) =>
      input.form === 'record' && agreedOnSite(subject) && !input.waived
        ? badField('form', '现场调解达成的，要制作调解书；已经当场履行，或者双方都同意不制作的除外（第二十四条）。')
        : undefined,
  ],
  deadlines: { stop: ['C2'] },
  leaves: (step) => {
    const { form: kind, terms, confirmed, waived, respondentConsent: consent, principalConsent: principal } = step.input;
    const closed = ended(step, { outcome: 'mediated' });
    const agreement = {
      on: closed.closing?.on ?? step.moment.today,
      form: kind,
      terms,
      ...(confirmed && { confirmed }),
      ...(waived && kind === 'record' && { waived }),
      ...(consent && { respondentConsent: consent }),
      ...(principal && { principalConsent: principal }),
    };
    const { actor, moment } = step;
    // Done at the table, before the officer who keeps the record: both said so.
    const atOnce = kind === 'performed' ? { from: 'both' as const, on: agreement.on, at: moment.now, by: actor.name } : undefined;
    return { ...closed, agreement, ...promised(step.input, atOnce) };
  },
  notice: { complainant: 'agreed', respondent: 'agreed' },
  tells: nobody,
  confidential: false,
});
