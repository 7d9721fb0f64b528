import { county } from '@config/county';
import { releaseQuestions } from '@domain/bulletin/acts/words';
import { audiences, bulletinKinds } from '@domain/bulletin/kinds';
import { namingBases } from '@domain/bulletin/naming';
import { issuerLevels } from '@domain/bulletin/writing';
import { goodsCategories } from '@domain/matter/goods-categories';
import { problemTypes } from '@domain/matter/problem-types';
import { day, labelled, line, long, one, options, when, yesNo, type Answers, type Question } from '@domain/question';

const kindOptions = Object.entries(bulletinKinds).map(([value, { label, hint }]) => ({ value, label, hint }));
const many = (path: string, label: string, table: Parameters<typeof labelled>[0], hint?: string): Question => ({
  path,
  kind: 'many',
  label,
  hint,
  options: labelled(table),
});
const isRelayed = ({ kind }: Answers) => kind === 'relayed';

/** Texts that stand one to a line. */
export const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** What stands before the body: what it is, where it is from, how it begins. */
export const head: readonly Question[] = [
  one('kind', '是哪一种', kindOptions),
  when(line('relayed.issuer', '谁发布的', '写全称，例如国家市场监督管理总局。'), isRelayed),
  when(one('relayed.level', '哪一级', options(issuerLevels)), isRelayed),
  when(line('relayed.title', '原标题', '照原文写。'), isRelayed),
  when(line('relayed.number', '文号', '没有文号的写“无文号”。'), isRelayed),
  when(day('relayed.on', '原文的日期'), isRelayed),
  when(line('relayed.link', '原文链接'), isRelayed),
  line('title', '标题', '6 到 60 个字，一看就知道要小心什么。转发的要有原标题。'),
  long('lead', '导语', 300, '一两句，为什么现在说。引用投诉数要写“未经核实”。'),
];

/** What stands behind it: whom it is for, how long, on what it rests. */
export const foot: readonly Question[] = [
  { ...long('laws', '法律依据', 500, '一行一条，例如：《消费者权益保护法》第二十五条。'), read: linesIn },
  many('audience', '给谁看', audiences),
  many('categories', '哪一类商品、服务', goodsCategories, '可以不选；选了，读者按类别找得到，“我也遇到了”会先填好。'),
  many('problems', '哪一类问题', problemTypes, '可以不选。'),
  yesNo('networkRelated', '与网络消费有关', { yes: '有关', no: '无关' }),
  line('occasion', '时机', '例如：春节、双 11、开学。'),
  { ...day('validUntil', '有效到哪天'), ahead: true, hint: '过了这一天不再排在前面，旧的还看得到。' },
  {
    path: 'places',
    kind: 'many',
    label: '只讲哪个辖区',
    hint: '不选就是全县。',
    options: county.offices.slice(1).map(({ code, name }) => ({ value: code, label: name })),
  },
  line('issuer', '发布单位'),
];

/** A firm and what lets it be named. */
export const firmQuestions = (place: number): readonly Question[] => {
  const at = `names.${place}`;
  return [
    line(`${at}.name`, '单位名称', '照文书上的写。'),
    one(
      `${at}.basis`,
      '凭什么点名',
      Object.entries(namingBases).map(([value, { label, document }]) => ({ value, label, hint: `要写${document}` })),
    ),
    line(`${at}.document`, '文号或者公告'),
    day(`${at}.on`, '文书日期'),
    line(`${at}.link`, '公布的地方', '粘贴链接。'),
    long(`${at}.said`, '文书怎样认定', 300, '照文书写，不加评价。'),
    { ...day(`${at}.shownUntil`, '公示到哪天'), ahead: true, hint: '处罚信息必须写：公示停止的那一天，名称会自动撤下。' },
  ];
};

/** What is asked besides, by what is done with it. */
export const besides: Readonly<Partial<Record<'correct' | 'elsewhere' | 'begin' | 'write', readonly Question[]>>> = {
  correct: [long('reason', '更正的原因', 300, '读者看得到。原来的版本留在内部记录里。')],
  elsewhere: [
    line('approvedBy', '当时谁批准的', '职务和姓名，或者会议。'),
    line('document', '文号（没有可以不填）'),
    ...releaseQuestions.filter(({ path }) => path !== 'files'),
  ],
};
