import { long, type Question } from '../../../question';
import type { BatchCommand } from './table';

interface Words {
  /** On the button. */
  word: string;
  /** What one's name stands for, said on the page of the act. */
  means: string;
  fields?: readonly Question[];
  /** Never by who wrote it. */
  second?: true;
}

const reason = (label: string): readonly Question[] => [long('reason', label, 300, '写清楚，后来的人看得懂。')];

/** How each act on a mailing reads on a screen. */
export const batchActWords: Readonly<Record<BatchCommand, Words>> = {
  approve: { word: '批准', means: '批准以后，这段话照原样一家一条发出去。您的名字记在每一条的“批准”上。', second: true },
  start: {
    word: '开始发',
    means: '一家一家发，可以停下、接着发。轮到每一家时再看一次登记日期、是不是注销、名单新不新；不该发的不发，列出原因。',
  },
  sendBack: { word: '退回修改', means: '退回以后由起草的人修改，再请人批准。', fields: reason('退回的理由') },
  discard: { word: '不用了', means: '没有发给任何人，留在记录里。', fields: reason('不用的理由') },
  abandon: {
    word: '停下，不再发',
    means: '已经发的不收回；没有轮到的列在“没有发的”里。发错的，要一条一条撤回、说明。',
    fields: reason('停下的理由'),
  },
};
