import { form, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { refuseMeasure } from '../errors';
import { proposalSchema, unfit, written } from '../proposing';
import { badField, notWriter, officers, person, reason, row, withWriter } from './row';

/** What comes before it is held or sent: written, approved by another, or given up. */
export const proposingActs = {
  /** Whom it is for stays: another merchant is another measure. */
  write: row({
    label: '修改',
    article: HOUSE,
    by: officers,
    from: ['proposed', 'approved'],
    to: 'proposed',
    asks: form({ proposal: proposalSchema }),
    needs: [
      ({ input: { proposal }, moment }) => unfit(proposal, moment.today, 'proposal.'),
      ({ subject, input: { proposal } }) => {
        const now = subject.objects.map(({ merchant }) => merchant);
        const { merchants = [] } = proposal;
        const same = merchants.length === now.length && merchants.every((one) => now.includes(one));
        return same ? undefined : badField('proposal.merchants', '对象不能改。要给别的商家，请取消这一件，另外提出。');
      },
    ],
    leaves: (step) => {
      const { subject, input } = step;
      const bare = without(subject, 'group', 'meeting', 'approved', 'documentNo');
      return { ...bare, ...written(input.proposal, subject.objects), writers: withWriter(subject.writers, person(step)) };
    },
  }),
  approve: row({
    label: '批准',
    article: HOUSE,
    by: ['leader', 'unitLeader'],
    from: ['proposed'],
    to: 'approved',
    asks: form({ documentNo: text('文号', 2, 60) }),
    second: notWriter,
    when: ({ kind }, settings, _today, _calendar, relations) =>
      kind === 'interview' && settings.interviews === 'bureau' && !relations.includes('leader')
        ? refuseMeasure('bureau-approves')
        : undefined,
    needs: [
      ({ subject: { meeting }, moment }) =>
        meeting && meeting.on < moment.today ? badField('documentNo', '约谈日期已经过了，请先改日期。') : undefined,
    ],
    leaves: (step) => ({
      ...step.subject,
      approved: { on: step.moment.today, by: person(step) },
      documentNo: step.input.documentNo,
    }),
  }),
  sendBack: row({
    label: '退回修改',
    article: HOUSE,
    by: officers,
    from: ['proposed', 'approved'],
    to: 'proposed',
    asks: form({ reason }),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { on: moment.today, by: person(step), reason: input.reason };
      return { ...without(subject, 'approved', 'documentNo'), returned: [...(subject.returned ?? []), line] };
    },
  }),
  cancel: row({
    label: '取消',
    article: HOUSE,
    by: officers,
    from: ['proposed', 'approved'],
    to: 'cancelled',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      cancelled: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
};
