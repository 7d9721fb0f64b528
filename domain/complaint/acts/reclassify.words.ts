import type { WordsOf } from '../../act-words';
import { goodsCategories } from '../../matter/goods-categories';
import { problemTypes } from '../../matter/problem-types';
import { day, labelled, line, one, options, tile, yesNo } from '../../question';
import { respondentKindWords } from '../../respondent-kind';
import type { Complaint } from '../complaint';
import type { reclassify } from './reclassify';
import { why } from './shared/fields.words';

export const reclassifyWords: WordsOf<Complaint, typeof reclassify> = {
  word: '更正分类（网络消费、店、商品、问题）或收到日期',
  group: { title: '核实和更正', place: 6 },
  fields: () => [
    { ...yesNo('online', '是不是网络消费？', { yes: '网络消费', no: '线下消费' }), hint: '计入涉网指标的只有网络消费。' },
    one('kind', '是哪一种店', options(respondentKindWords)),
    {
      ...line('platform', '哪个平台（可以不填）'),
      when: ({ kind }) => kind === 'inPlatformMerchant' || kind === 'liveSeller',
    },
    { ...day('receivedOn', '收到日期'), hint: '改了收到日期，各项期限照这一天重新计算，办结了的也一样。' },
    tile('problem', '问题类型', labelled(problemTypes)),
    tile('category', '商品类别', labelled(goodsCategories)),
    why('为什么更正', '改网络消费或者收到日期的，由另一个人核对以前按原来的计；已经报出的月份不改，另列重述的数。'),
  ],
  starts: ({ online, respondent, receivedOn, problem, category }) => ({
    online: online ? 'yes' : 'no',
    kind: respondent.kind,
    platform: respondent.platform,
    receivedOn,
    problem,
    category,
  }),
};
