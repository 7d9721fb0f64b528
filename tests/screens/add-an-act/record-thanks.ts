import { HOUSE } from '../../../domain/law/cite';
import { date, form, text } from '../../../domain/fields';
import { happened, mediators, row } from '../../../domain/complaint/acts/shared/row';
import { whoHasIt } from '../../../domain/complaint/acts/shared/tells';

/** An invented act: the rule, as it would lie in domain/complaint/acts/. */
export const recordThanks = row({
  label: '登记锦旗、感谢信',
  article: HOUSE,
  by: ['complainant', ...mediators],
  from: ['closed'],
  asks: form({ on: date('收到的日期'), what: text('送来的是什么', 2, 60) }),
  needs: [happened('on', '收到的日期')],
  leaves: ({ subject, input }) => ({ ...subject, summary: `${input.on}收到${input.what}` }),
  tells: whoHasIt('有人感谢您', '请看送来的是什么。'),
  says: ({ summary }) => summary,
  confidential: false,
  share: { day: 1, total: 2 },
});
