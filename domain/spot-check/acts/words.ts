import type { WordsOf } from '../../act-words';
import { day, files, labelled, line, long, one, yesNo, type Question } from '../../question';
import { methods, subjects, verdicts } from '../spot-check';
import type { SpotCheckView } from '../visibility';
import type { SpotCheckCommand, spotCheckTable } from './table';

type Words = { readonly [Command in SpotCheckCommand]?: WordsOf<SpotCheckView, (typeof spotCheckTable)[Command]> };

export const planQuestions: readonly Question[] = [
  line('plan', '抽查计划', '计划的名称和文号。'),
  line('firm', '被抽查的经营者'),
  line('shop', '网店（可以不填）'),
  yesNo('networkRelated', '与网络交易有关', { yes: '有关', no: '无关' }),
  one('subject', '抽查什么', labelled(subjects)),
  line('what', '商品或者行为'),
  line('batch', '批次、规格（可以不填）'),
  one('method', '怎样查', labelled(methods)),
];

const work = (place: number) => ({ group: { title: '抽查和结果', place } });
export const checkGroups = ['抽查和结果'] as const;

/** How each act reads, beside its rule. */
export const spotCheckWords: Words = {
  carry: {
    foot: { place: 2 },
    fields: ({ method }) => [
      day('on', '抽查日期'),
      line('officer', '抽查人员'),
      line('other', '另一名抽查人员'),
      line('sample', method === 'sampling' ? '样品名称和数量' : '样品（可以不填）'),
      line('place', '地点（可以不填）'),
      files('现场照片、抽样单'),
    ],
  },
  enterResult: {
    foot: { place: 1 },
    fields: () => [
      one('verdict', '结果', labelled(verdicts)),
      day('on', '报告或者发现的日期'),
      line('report', '报告编号（可以不填）'),
      line('laboratory', '检验机构（可以不填）'),
      long('said', '结果内容', 1000),
      files('报告、截图'),
    ],
  },
  askReinspection: { ...work(2), fields: () => [day('askedOn', '申请日期'), files('申请书')] },
  enterReinspection: {
    ...work(3),
    fields: () => [
      one('verdict', '复检结果', labelled(verdicts)),
      day('on', '复检日期'),
      line('report', '报告编号（可以不填）'),
      files('报告'),
    ],
  },
  handle: {
    ...work(1),
    fields: () => [day('on', '处理日期'), long('said', '怎样处理', 600), line('documentNo', '文号（可以不填）'), files('文书')],
  },
  publish: {
    foot: { place: 2 },
    fields: () => [day('on', '公布日期'), line('where', '在哪里公布'), line('url', '网址（可以不填）'), files('截图')],
  },
  linkFact: { ...work(4), fields: () => [line('creditFact', '信用信息编号', '在信用信息那一页上。')] },
  addProof: { ...work(5), fields: () => [files('照片、报告')] },
  close: { ...work(6) },
  cancel: { ...work(7), fields: () => [long('reason', '理由', 300)] },
};
