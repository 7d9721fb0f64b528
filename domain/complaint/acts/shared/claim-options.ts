import { when, type Question } from '../../../question';
import type { Request } from '../../complaint';
import { requestKinds } from '../../request-kinds';
import { requestWords } from '../../words';

/** What each means in plain words, beside the word of the law. */
const plain: Record<Request, string> = {
  refund: '把钱退给我',
  return: '把东西退回去',
  replace: '换一件好的',
  repair: '修好它',
  redo: '重新做一遍，如衣服重改、门窗重装',
  makeUpQuantity: '少给的补上',
  compensate: '除了退钱，另外赔钱',
  other: '上面没有的，写在下面',
};

/** What can be asked for, as form 1 lists it. */
export const claimOptions = requestKinds.map((value) => ({ value, label: requestWords[value], hint: plain[value] }));

/** What else is asked for, where 其他 is chosen. */
export const otherRequest: Question<'otherRequest'> = when(
  { path: 'otherRequest', kind: 'text', label: '还要什么', short: '其他要求', hint: '如：给个说法、道歉、补开发票' },
  ({ requests }) => (requests ?? []).indexOf('other') >= 0,
);
