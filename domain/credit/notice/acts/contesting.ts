import { plusDays } from '../../../civil-date';
import { filesSchema } from '../../../evidence/limits';
import { choice, date, text } from '../../../fields';
import { addWorkingDays } from '../../../law/calendar/calendar';
import { HOUSE } from '../../../law/cite';
import { without } from '../../../without';
import { refuseNotice } from '../errors';
import { answerResults, type Contest, type CreditNotice } from '../notice';
import { noticeMembers, noticeStaff } from '../relations';
import { badField, form, longText, openContest, person, reason, row, type Act } from './row';

/** Working days in which an objection is answered in writing, as the law gives for the lists (企业经营异常名录管理办法 12). */
export const ANSWER_WORKING_DAYS = 20;
/** Days after its delivery to object to a notice that the law names no term for. */
export const OBJECT_DAYS = 30;

/** The last day on which an objection is in time: what the words said, else so many days from the delivery. */
export const objectUntil = ({ objectBy, delivered, on }: CreditNotice): string =>
  objectBy ?? plusDays(delivered?.on ?? on, OBJECT_DAYS);

function contested(step: Act<{ reason: string }>, more: Partial<Contest> = {}): CreditNotice {
  const { subject, input, moment } = step;
  const { contests = [] } = subject;
  const on = more.on ?? moment.today;
  const contest: Contest = {
    ...{ id: `c${contests.length + 1}`, by: person(step), reason: input.reason },
    late: on > objectUntil(subject),
    answerBy: addWorkingDays(on, ANSWER_WORKING_DAYS, moment.calendar),
    ...more,
    on,
  };
  return { ...subject, contests: [...contests, contest] };
}

/** The open objection written anew. */
const withContest = (subject: CreditNotice, change: (contest: Contest) => Contest): CreditNotice => ({
  ...subject,
  contests: (subject.contests ?? []).map((one) => (one.answer ? one : change(one))),
});

const words = longText('理由', 4, 1000, '写清哪里不对就可以');

/** An objection, its evidence, and the written answer by persons who had no part in the notice. */
export const contesting = {
  contest: row({
    label: '我有异议',
    article: HOUSE,
    by: noticeMembers,
    from: ['delivered', 'answered'],
    to: 'contested',
    asks: form({ reason: words, files: filesSchema }),
    leaves: (step) => contested(step),
  }),
  /** What came on paper, by telephone or at the window. */
  recordContest: row({
    label: '登记异议',
    article: HOUSE,
    by: noticeStaff,
    from: ['delivered', 'answered'],
    to: 'contested',
    asks: form({ saidBy: text('谁提的', 2, 40), on: date('提出日期'), reason: words, files: filesSchema }),
    needs: [({ input, moment }) => (input.on > moment.today ? badField('on', '提出日期不能晚于今天。') : undefined)],
    leaves: (step) => contested(step, { saidBy: step.input.saidBy, on: step.input.on }),
  }),
  proposeAnswer: row({
    label: '写答复，送批准',
    article: HOUSE,
    by: noticeStaff,
    from: ['contested'],
    asks: form({ result: choice('核对的结果', answerResults), text: longText('答复', 10, 1000) }),
    when: (subject) => (openContest(subject)?.proposed ? refuseNotice('answer-open') : undefined),
    second: {
      first: ({ subject }) => [...subject.writers, subject.approved?.by, openContest(subject)?.by],
      own: refuseNotice('answer-own'),
    },
    leaves: (step) => {
      const { subject, input, moment } = step;
      const proposed = { ...input, by: person(step), on: moment.today };
      return withContest(subject, (one) => ({ ...one, proposed }));
    },
  }),
  approveAnswer: row({
    label: '批准答复',
    article: HOUSE,
    by: noticeStaff,
    from: ['contested'],
    back: (subject) => (openContest(subject)?.proposed?.result === 'withdrawn' ? 'withdrawn' : 'answered'),
    asks: form({}),
    when: (subject) => (openContest(subject)?.proposed ? undefined : refuseNotice('answer-missing')),
    second: {
      first: ({ subject }) => [...subject.writers, openContest(subject)?.by, openContest(subject)?.proposed?.by],
      own: refuseNotice('answer-approve-own'),
    },
    leaves: (step) => {
      const { subject, moment } = step;
      const proposed = openContest(subject)?.proposed;
      if (!proposed) return subject;
      const answer = { ...proposed, approvedBy: person(step), approvedOn: moment.today };
      const answered = withContest(subject, (one) => ({ ...without(one, 'proposed'), answer }));
      return proposed.result === 'withdrawn' ? takenBack(answered, step, proposed.text) : answered;
    },
  }),
  declineAnswer: row({
    label: '答复退回重写',
    article: HOUSE,
    by: noticeStaff,
    from: ['contested'],
    asks: form({ reason }),
    when: (subject) => (openContest(subject)?.proposed ? undefined : refuseNotice('answer-missing')),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { on: moment.today, by: person(step), reason: input.reason };
      const next = withContest(subject, (one) => without(one, 'proposed'));
      return { ...next, returned: [...(subject.returned ?? []), line] };
    },
  }),
};

/** What everybody who was told is told again when it was wrong. */
export const APOLOGY = '这条提示有误，现在撤回，请不要再照它办。给您添了麻烦，我们向您道歉。';

/** Taken back as wrong, in the same words to all who were told. */
export const takenBack = (subject: CreditNotice, step: Act<unknown>, why: string): CreditNotice => ({
  ...subject,
  withdrawn: { on: step.moment.today, by: person(step), reason: why, apology: APOLOGY },
});
