import type { Complaint } from '../complaint';
import { line, day, one, options, long } from '../../question';
import { why } from './shared.words';
import { openProceedings } from '../open-matters';
import type { WordsOf } from '../../act-words';
import type { disputing } from './disputing';

export const disputingWords: WordsOf<Complaint, typeof disputing> = {
  disputeCompetence: {
    group: { title: '由谁来办', place: 7 },
    fields: () => [
      line('with', '和哪个单位有争议'),
      { ...day('on', '哪一天发生争议'), hint: '7 个工作日内商定；商定不了，报共同的上一级指定（第三十三条）。受理期限照算。' },
    ],
  },
  settleCompetence: {
    group: { title: '由谁来办', place: 8 },
    fields: () => [
      one('result', '结果', options({ ours: '商定由我们办', theirs: '商定由对方办', reported: '商定不了，已报上一级指定' })),
      why('说明'),
    ],
  },
  openProceeding: {
    group: { title: '诉讼、复议和撤销', place: 1 },
    fields: () => [
      one('kind', '是哪一种', options({ suit: '诉讼', reconsideration: '行政复议' })),
      line('documentNo', '案号或受理通知书编号'),
      { ...day('on', '哪一天知道的'), hint: '终结以前，这件案子的任何内容都不能删除。' },
    ],
  },
  endProceeding: {
    group: { title: '诉讼、复议和撤销', place: 2 },
    fields: (complaint) => [
      one(
        'documentNo',
        '哪一件',
        openProceedings(complaint).map(({ documentNo }) => ({ value: documentNo, label: documentNo })),
      ),
      long('result', '结果', 300),
    ],
    starts: (complaint) => ({ documentNo: openProceedings(complaint)[0]?.documentNo }),
  },
};
