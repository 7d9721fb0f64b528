import { form, text } from '../../fields';
import { caseNumberIn } from '../case-number';
import { HOUSE } from '../../law/cite';
import {
  badField,
  helperConfirmed,
  mediating,
  noProposal,
  notEntrusted,
  reason,
  recordedFor,
  recordedInTime,
  row,
  staffOfCase,
} from './shared/row';
import { nobody, whoHasIt } from './shared/tells';

/** One dispute that came twice is one case (casework, 12315). Whether both allow it is asked of both in one transaction (`../merging/`). */
export const merge = row({
  label: '并入另一件投诉',
  article: HOUSE,
  by: staffOfCase,
  from: ['received', ...mediating],
  to: 'closed',
  asks: form({
    into: text('并入的投诉编号', 6, 30).transform((no) => caseNumberIn(no) ?? no),
    reason,
    // How the complainant said that both are one dispute, where one officer wrote both down.
    recorded: recordedFor.optional(),
  }),
  // The record in the national platform is then that of the case it goes on in; the reason is the named one.
  when: (subject) => noProposal(subject) ?? notEntrusted(subject) ?? helperConfirmed(subject),
  needs: [({ subject, input }) => (input.into === subject.no ? badField('into', '不能并入它自己。') : undefined), recordedInTime],
  deadlines: { stop: ['C1', 'C2'] },
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    mergedInto: input.into,
    closing: { on: moment.today, by: actor.name, outcome: 'merged', reason: input.reason },
  }),
  // The merchant too, where it was told of this one.
  notice: { complainant: 'merged', respondent: 'merged' },
  tells: nobody,
  onOther: {
    event: 'mergeFrom',
    tells: whoHasIt('另一件并进来了', '同一件纠纷合在一起办，期限以较早的为准，请看并进来的内容。'),
  },
  confidential: false,
});
