import type { WordsOf } from '../../act-words';
import { goodsCategories } from '../../matter/goods-categories';
import { problemTypes } from '../../matter/problem-types';
import { day, labelled, line, long, one, options, tile, when, yesNo, type Question } from '../../question';
import { respondentKinds } from '../../respondent-kind';
import type { Complaint } from '../complaint';
import { respondentKindWords } from '../../respondent-kind';
import { claimOptions, otherRequest } from './shared/claim-options';
import type { promote } from './promote';
import type { PathOf } from '../../question';
import type { z } from 'zod';

type Path = PathOf<z.input<(typeof promote)['asks']>>;

/** Each field of form 1 that a list may leave open, as an officer reads it. */
const questions: readonly Question<Path>[] = [
  {
    ...one(
      'respondent.kind',
      '是哪一种店',
      options(Object.fromEntries(respondentKinds.map((kind) => [kind, respondentKindWords[kind]]))),
    ),
    hint: '网上买的计入指标，线下的不计。',
  },
  line('purchase.goods', '商品或服务'),
  tile('category', '商品类别', labelled(goodsCategories)),
  tile('problem', '问题类型', labelled(problemTypes)),
  day('purchase.boughtOn', '购买日期'),
  { path: 'purchase.amountFen', kind: 'money', label: '付款' },
  long('facts', '经过', 2000),
  { path: 'requests', kind: 'many', label: '要求', options: claimOptions },
  { path: 'complainant.phone', kind: 'tel', label: '投诉人电话' },
  line('complainant.address', '投诉人通讯地址'),
  yesNo('consents.mediation', '投诉人同意调解吗'),
  yesNo('consents.directContact', '同意商家直接联系吗'),
  yesNo('consents.entrust', '同意委托调解吗'),
  yesNo('consents.publish', '同意公示吗'),
];

const platform = when<Path>(line('respondent.platform', '在哪个平台'), (answers) =>
  ['inPlatformMerchant', 'liveSeller'].includes(String(answers['respondent.kind'])),
);

/** What one answer makes one ask too. */
const besides: Readonly<Partial<Record<Path, readonly Question<Path>[]>>> = {
  'respondent.kind': [platform],
  requests: [otherRequest],
};

export const promoteWords: WordsOf<Complaint, typeof promote> = {
  foot: { place: 100 },
  fields: ({ imported }) => {
    const missing: readonly string[] = imported?.missing ?? [];
    return questions
      .filter(({ path }) => missing.includes(path))
      .flatMap((question) => [question, ...(besides[question.path] ?? [])]);
  },
  // The day of the purchase is asked, and today is nobody's answer to it.
  starts: ({ respondent }) => ({ 'respondent.platform': respondent.platform, 'purchase.boughtOn': undefined }),
};
