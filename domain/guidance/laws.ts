import type { CivilDate } from '../civil-date';
import { numeral } from '../law/cite';

/** A law, regulation or rule that guidance rests on. */
export interface Law {
  /** As one cites it, without 《》. */
  title: string;
  /** Who issued it and under which number, with its last amendment. */
  number: string;
  /** The first day (+08:00) on which it binds as it is cited here. */
  from: CivilDate;
  /** Where it is published. */
  source: { where: string; url: string };
  /** `text`: each cited article was held against the text as published; `secondary`: known from what others write of it. */
  verified: 'text' | 'secondary';
  reviewedOn: CivilDate;
}

const SAMR = 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/';
const WHERE = '国家市场监督管理总局网站';
const REVIEWED = '2026-11-27';

const law = (title: string, number: string, from: CivilDate, page: string): Law => ({
  ...{ title, number, from, source: { where: WHERE, url: `${SAMR}${page}.html` }, verified: 'text', reviewedOn: REVIEWED },
});

/** Every law that a question, a change of rules or a page of the guide cites. */
export const laws = {
  commerce: law('电子商务法', '2018 年通过', '2019-01-01', 'fgs/art/2023/art_14453aa523094819aa8f1d4530ce3cc4'),
  consumers: law('消费者权益保护法', '2013 年修正', '2014-03-15', 'fgs/art/2023/art_0a323e046fba43f0b6e9e977f1e8d5fc'),
  consumerRules: law(
    ...(['消费者权益保护法实施条例', '国务院令第 778 号', '2024-07-01'] as const),
    'bgt/art/2024/art_0aea188276a44f0baf940ab95ee00e0a',
  ),
  onlineTrade: law(
    ...(['网络交易监督管理办法', '总局令第 37 号，第 101 号修正', '2021-05-01'] as const),
    'fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa',
  ),
  sevenDays: law(
    ...(['网络购买商品七日无理由退货暂行办法', '原工商总局令第 90 号，总局令第 31 号修订', '2017-03-15'] as const),
    'fgs/art/2023/art_26ca8fe29e184edd899fa0a7a060d935',
  ),
  prices: law(
    ...(['明码标价和禁止价格欺诈规定', '总局令第 56 号', '2022-07-01'] as const),
    'fgs/art/2023/art_9a1f82a007964950a1a0f6c056f2fedf',
  ),
  promotions: law(
    ...(['规范促销行为暂行规定', '总局令第 32 号', '2020-12-01'] as const),
    'fgs/art/2023/art_cae53a080be2401e8f91c6d6291539f8',
  ),
  onlineCompetition: law(
    ...(['网络反不正当竞争暂行规定', '总局令第 91 号', '2024-09-01'] as const),
    'fgs/art/2024/art_80019fe59e464196bef173dc56678a42',
  ),
  contracts: law(
    ...(['合同行政监督管理办法', '总局令第 77 号，第 101 号修正', '2023-07-01'] as const),
    'fgs/art/2025/art_7bcc7ff64200464daeb4b87ce450592f',
  ),
  personalData: law('个人信息保护法', '2021 年通过', '2021-11-01', 'bgt/art/2023/art_f374e8245320413181742e6d1baf4366'),
  advertising: law('广告法', '2021 年修正', '2015-09-01', 'fgs/art/2023/art_5474cf75173c45d6a0379730fb4e8d97'),
  onlineAdvertising: law(
    ...(['互联网广告管理办法', '总局令第 72 号', '2023-05-01'] as const),
    'fgs/art/2023/art_d93a579afd45413e8576e4623fab348f',
  ),
  disclosure: law(
    ...(['企业信息公示暂行条例', '国务院令第 654 号，2024 年修订', '2014-10-01'] as const),
    'fgs/art/2023/art_78b9a2a2399e4934b288da28e67e66ba',
  ),
  traderReports: law(
    ...(['个体工商户年度报告办法', '原工商总局令第 69 号，总局令第 108 号修正', '2014-10-01'] as const),
    'fgs/art/2025/art_0c753e108142465db664db16bc0e8b95',
  ),
  cooperativeReports: law(
    ...(['农民专业合作社年度报告公示办法', '原工商总局令第 70 号，总局令第 108 号修正', '2014-10-01'] as const),
    'fgs/art/2025/art_998fc20985f54fb29e069f5be40d83da',
  ),
  foodSafety: law('食品安全法', '2025 年修正', '2015-10-01', 'fgs/art/2023/art_6bff4ef87291497fa72949e1fc88efb5'),
  foodLicences: law(
    ...(['食品经营许可和备案管理办法', '总局令第 78 号', '2023-12-01'] as const),
    'fgs/art/2023/art_91a91c26ae464a2f898952d5b84f62c6',
  ),
  foodOffences: law(
    ...(['网络食品安全违法行为查处办法', '原食药监总局令第 27 号，总局令第 101 号修订', '2016-10-01'] as const),
    'fgs/art/2025/art_84da5f358f4b40bf83bfd5f8d4a6b01e',
  ),
  onlineFood: law(
    ...(['网络食品销售经营者落实食品安全主体责任监督管理规定', '总局令第 124 号', '2026-05-20'] as const),
    'fgs/art/2026/art_9adba18c25a84f24a6334c4c20b61e2f',
  ),
  liveFood: law(
    ...(['直播电商经营者落实食品安全主体责任监督管理规定', '总局令第 120 号', '2026-03-20'] as const),
    'fgs/art/2026/art_2ac47420b5064685b0e4a6b558af28df',
  ),
  catering: law(
    ...(['网络餐饮服务经营者落实食品安全主体责任监督管理规定', '总局令第 123 号', '2026-06-01'] as const),
    'fgs/art/2026/art_d04d512f5ad8470eb61a652c0061dc3a',
  ),
  farmProduce: law('农产品质量安全法', '2022 年修订', '2023-01-01', 'bgt/art/2023/art_f5a0c2c6c3724a6aad91645043b012ce'),
  live: law(
    ...(['直播电商监督管理办法', '总局、网信办令第 117 号', '2026-02-01'] as const),
    'fgs/art/2026/art_ce66ea61fcec4583b5dbd677f470088b',
  ),
  drugs: law(
    ...(['药品网络销售监督管理办法', '总局令第 58 号', '2022-12-01'] as const),
    'fgs/art/2023/art_27f2fba302ab48239dfde1a5b5095156',
  ),
  keyProducts: law(
    ...(['网络销售重点工业产品质量安全监督管理规定', '总局令第 110 号', '2026-12-01'] as const),
    'fgs/art/2025/art_ed09580528e343ebb9a294a752ab97d0',
  ),
  repair: law(
    ...(['市场监督管理信用修复管理办法', '总局令第 107 号', '2025-12-25'] as const),
    'fgs/art/2025/art_02b9d3e6f31a4cc38079901ab49994d5',
  ),
  platformRules: law(
    ...(['网络交易平台规则监督管理办法', '总局、网信办令第 116 号', '2026-02-01'] as const),
    'fgs/art/2026/art_85b474fc5a08494bb60ca6a280b98d7d',
  ),
} as const satisfies Record<string, Law>;

export type LawKey = keyof typeof laws;

/** Where a duty stands: a law of the table and its articles, `8`, or `12(3)` for a paragraph. */
export interface Cited {
  law: LawKey;
  articles: readonly string[];
}

const article = /^(\d{1,3})(?:\((\d)\))?$/;

function sayOne(code: string): string {
  const parts = article.exec(code);
  if (!parts) throw new RangeError(`no such article: ${code}`);
  return `第${numeral(Number(parts[1]))}条${parts[2] ? `第${numeral(Number(parts[2]))}款` : ''}`;
}

/** 《网络交易监督管理办法》第八条、第十二条第三款. Throws RangeError on a code it cannot read. */
export const sayCited = ({ law: key, articles }: Cited): string => `《${laws[key].title}》${articles.map(sayOne).join('、')}`;
