import type { WordsOf } from '../../act-words';
import { one } from '../../question';
import type { Complaint } from '../complaint';
import { decisionOwedAt } from '../merging/same-decision';
import type { enterSameDecision } from './enter-same-decision';

export const enterSameDecisionWords: WordsOf<Complaint, typeof enterSameDecision> = {
  word: '登记另一个编号也录入了决定',
  group: { title: '全国12315平台', place: 3 },
  fields: (complaint) => {
    const owed = decisionOwedAt(complaint);
    const options = owed.map(({ no, platform12315No = '' }) => ({ value: no, label: `${no}（${platform12315No}）` }));
    return [{ ...one('no', '哪一件', options), hint: '同一件纠纷在平台上有两个编号的，两个都录入同样的决定。' }];
  },
  starts: (complaint) => ({ no: decisionOwedAt(complaint)[0]?.no }),
};
