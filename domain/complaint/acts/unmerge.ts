import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { asBeforeMerge } from '../merging/undone';
import { reason, row } from './shared/row';
import { whoHasIt } from './shared/tells';

// Whether the other case still allows it is asked of both in one transaction (`../merging/`).
export const unmerge = row({
  label: '撤销并入，单独办理',
  article: HOUSE,
  by: ['leader'],
  from: ['closed'],
  asks: form({ reason }),
  when: (subject) => (subject.goesOn ? undefined : refuse('wrong-state')),
  back: ({ goesOn, state }) => goesOn?.state ?? state,
  leaves: ({ subject, moment }) => asBeforeMerge(subject, moment.calendar),
  notice: { complainant: 'unmerged', respondent: 'unmerged' },
  tells: whoHasIt('恢复单独办理', '这件投诉不再并在另一件里，请按自己的期限办。'),
  onOther: { event: 'unmergeFrom', tells: whoHasIt('并进来的又分开了', '请看这件的收到日期和期限。') },
  confidential: false,
});
