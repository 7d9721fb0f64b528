import type { WordsOf } from '../../act-words';
import { line, one, options, when } from '../../question';
import type { Complaint } from '../complaint';
import type { revoke } from './revoke';
import { why } from './shared/fields.words';

export const revokeWords: WordsOf<Complaint, typeof revoke> = {
  group: { title: '诉讼、复议和撤销', place: 3 },
  fields: () => [
    {
      ...one('by', '由谁撤销', options({ reconsideration: '行政复议', court: '法院', own: '本局自行纠正' })),
      hint: '本局自行纠正的，按原来的受理期限办，不另定期限。',
    },
    line('documentNo', '撤销文书编号'),
    why('撤销的理由'),
    {
      path: 'days',
      kind: 'count',
      label: '重新处理的期限（天数）',
      hint: '照撤销文书写的填。',
      when: ({ by }) => by === 'reconsideration' || by === 'court',
    },
    when(
      one('unit', '期限按什么算', options({ workingDay: '工作日', day: '自然日' })),
      ({ by }) => by === 'reconsideration' || by === 'court',
    ),
  ],
};
