import type { PartyWordsOf } from '../../act-words';
import { partOf, doneOptions } from './shared/performance.words';
import type { ComplaintView } from '../visibility';
import type { reportPerformance } from './report-performance';

export const reportPerformanceOfMerchants: PartyWordsOf<ComplaintView, typeof reportPerformance> = {
  title: '照约定做到了吗？',
  word: '已经退款、已经做到',
  foot: '已经做到',
  send: '告诉投诉人',
  place: 1,
  fields: [
    {
      path: 'done',
      kind: 'one',
      label: '做到了多少',
      hint: '我们请投诉人核对；投诉人确认收到，这件事就了结了。',
      options: doneOptions('respondent'),
    },
    partOf('到现在一共付了多少'),
    { path: 'files', kind: 'files', label: '退款凭证（转账、退款截图，快递单）', hint: '投诉人能看到。请遮住别人的信息和账号。' },
  ],
  starts: () => ({ done: 'all' }),
};
