import { sayDate } from '../../civil-date';
import { refuse } from '../../errors';
import { form, yesNo } from '../../fields';
import { askedDay } from '../performance';
import { after } from './shared/days';
import { complainantMay, saidNow, withNewDay } from './shared/new-day';
import { badField, isParty, mediators, principalConsent, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';
import { nobody } from './shared/tells';

/** The other side's yes or no to another day; only a yes moves it, and the reminders with it. */
export const answerNewDay = row({
  label: '答复另约的日子',
  article: '消法-16',
  by: ['complainant', 'respondent', ...mediators],
  from: ['closed'],
  asks: form({ agrees: yesNo('同意改日子'), principalConsent, recorded: recordedFor.optional() }),
  // Both ways: who asks does not answer itself, and is not offered to.
  when: ({ performance }, _settings, today, _calendar, relations) => {
    const asked = performance && askedDay(performance, today);
    if (!asked) return refuse('no-new-day');
    return relations.includes(asked.from) ? refuse('new-day-own') : undefined;
  },
  needs: [
    recordedWhenStaff,
    toldInTime(after.closed),
    ({ subject: { performance }, input: { recorded }, moment }) => {
      const asked = performance && askedDay(performance, moment.today);
      return asked && recorded && recorded.on < asked.on
        ? badField('recorded.on', `不能早于对方提出的那天（${sayDate(asked.on, moment.today)}）。`)
        : undefined;
    },
    (step) => {
      const { subject, input, actor, moment } = step;
      const asked = subject.performance && askedDay(subject.performance, moment.today);
      const speaks = actor.relation === 'complainant' || (!isParty(actor.relation) && asked?.from === 'respondent');
      return speaks && input.agrees ? complainantMay(step) : undefined;
    },
  ],
  leaves: (step) => {
    const { subject, input, moment } = step;
    const asked = subject.performance && askedDay(subject.performance, moment.today);
    return asked ? withNewDay(subject, { ...asked, answer: { agrees: input.agrees, ...saidNow(step) } }) : subject;
  },
  notice: { complainant: 'newDay', respondent: 'newDay' },
  tells: nobody,
  confidential: false,
  share: { day: 5, total: 20 },
});
