import { refuse } from '../../errors';
import { choice, date, form } from '../../fields';
import { isFollowed, saidAllDone } from '../performance';
import { after } from './shared/days';
import { complainantMay, dayIsNew, saidNow, withNewDay } from './shared/new-day';
import { badField, isParty, mediators, principalConsent, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';

/** 另约日子: one side asks for another day, or both have told an officer. Until both want it the agreed one stands. */
export const askNewDay = row({
  label: '另约做到的日子',
  article: '消法-16',
  by: ['complainant', 'respondent', ...mediators],
  from: ['closed'],
  asks: form({
    whose: choice('谁要改', ['both', 'complainant', 'respondent']).optional(),
    performBy: date('改到哪一天以前'),
    principalConsent,
    recorded: recordedFor.optional(),
  }),
  // Who has just said that all is done needs no later day; an officer may still record what both say.
  when: ({ performance }, _settings, _today, _calendar, relations) => {
    if (!performance || !isFollowed(performance)) return refuse('performance-not-open');
    return relations.includes('respondent') && saidAllDone(performance) ? refuse('new-day-said-done') : undefined;
  },
  needs: [
    recordedWhenStaff,
    toldInTime(after.closed),
    ({ input: { whose }, actor }) => {
      if (isParty(actor.relation)) return whose ? badField('whose', '您只能替自己说。') : undefined;
      return whose ? undefined : badField('whose', '请选择双方都同意了，还是一方要改。');
    },
    dayIsNew,
    // Only who wants it is bound by it: a merchant asks for itself.
    (step) => ((step.input.whose ?? step.actor.relation) === 'respondent' ? undefined : complainantMay(step)),
  ],
  leaves: (step) => {
    const { subject, input, actor } = step;
    const from = input.whose ?? (actor.relation === 'respondent' ? 'respondent' : 'complainant');
    const was = subject.performance?.by;
    return withNewDay(subject, { from, ...saidNow(step), to: input.performBy, ...(was && { was }) });
  },
  notice: { complainant: 'newDay', respondent: 'newDay' },
  // The program asks who uses it; whoever has no account is asked by telephone.
  tells: (_, { performance, complainant, respondent }) => {
    const from = performance?.newDays?.slice(-1)[0]?.from;
    const other = from === 'complainant' ? respondent : from === 'respondent' ? complainant : undefined;
    if (!other || other.member) return [];
    const [who, whom] = from === 'complainant' ? ['投诉人', '商家'] : ['商家', '投诉人'];
    return [{ to: ['whoHas'], title: `${who}想另约日子`, ask: `${whom}不用小程序：请打电话问同不同意，并登记。` }];
  },
  confidential: false,
  share: { day: 3, total: 10 },
});
