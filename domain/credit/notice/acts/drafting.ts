import { optionalLongText } from '../../../fields';
import { HOUSE } from '../../../law/cite';
import { without } from '../../../without';
import { refuseNotice } from '../errors';
import type { CreditNotice } from '../notice';
import { noticeStaff } from '../relations';
import { form, person, reason, row, withWriter } from './row';

/** What an officer adds to the words of the template; everybody who reads the notice reads it. */
export const addition = optionalLongText('另外说明', 300, '写重点就可以');

const undecided = (subject: CreditNotice): CreditNotice => without(subject, 'approved');

/** What comes before it is brought to anybody: written, approved by a leader who wrote none of it. */
export const drafting = {
  write: row({
    label: '修改说明',
    article: HOUSE,
    by: noticeStaff,
    from: ['drafted', 'approved'],
    to: 'drafted',
    asks: form({ addition }),
    leaves: (step) => {
      const { subject, input } = step;
      const rest = without(undecided(subject), 'addition');
      return { ...rest, ...(input.addition && { addition: input.addition }), writers: withWriter(subject.writers, person(step)) };
    },
  }),
  /** Its words made anew from the fact as it is now; whoever calls puts them in. */
  refresh: row({
    label: '照现在的信息重写',
    article: HOUSE,
    by: noticeStaff,
    from: ['drafted', 'approved'],
    to: 'drafted',
    asks: form({}),
    when: ({ fact }) => (fact ? undefined : refuseNotice('wrong-state')),
    leaves: (step) => ({ ...undecided(step.subject), writers: withWriter(step.subject.writers, person(step)) }),
  }),
  approve: row({
    label: '批准',
    article: HOUSE,
    by: ['leader'],
    from: ['drafted'],
    to: 'approved',
    asks: form({}),
    second: { first: ({ subject }) => subject.writers, own: refuseNotice('approve-own') },
    leaves: (step) => ({ ...step.subject, approved: { on: step.moment.today, by: person(step) } }),
  }),
  sendBack: row({
    label: '退回修改',
    article: HOUSE,
    by: noticeStaff,
    from: ['drafted', 'approved'],
    to: 'drafted',
    asks: form({ reason }),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { on: moment.today, by: person(step), reason: input.reason };
      return { ...undecided(subject), returned: [...(subject.returned ?? []), line] };
    },
  }),
  discard: row({
    label: '这一条不用了',
    article: HOUSE,
    by: noticeStaff,
    from: ['drafted', 'approved'],
    to: 'discarded',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      discarded: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
};
