import type { MeasureKind } from './kinds';

interface Basis {
  kinds: readonly MeasureKind[];
  /** Law and article as a letter cites it. */
  cite: string;
  /** What the article says, in its own words where the text was read. */
  says: string;
  /** Where the text was read. */
  source: string;
  /** Day of reading; absent: the text was not at hand, the article is taken from secondary sources and 法规科 confirms it before use. */
  readOn?: string;
  /** Of interviews about food: noted in the firm's food safety credit file. */
  creditFile?: true;
}

const samr = (path: string) => `https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/${path}.html`;
const readOn = '2026-11-27';

/** What a measure may rest on, by kind; each article as it was read on its day. */
export const bases = {
  onlineTrade38: {
    kinds: ['interview'],
    cite: '《网络交易监督管理办法》第三十八条',
    says: '网络交易经营者未依法履行法定责任和义务，扰乱或者可能扰乱网络交易秩序，影响消费者合法权益的，市场监督管理部门可以依职责对其法定代表人或者主要负责人进行约谈，要求其采取措施进行整改。',
    source: samr('fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa'),
    readOn,
  },
  livestream52: {
    kinds: ['interview'],
    cite: '《直播电商监督管理办法》第五十二条',
    says: '有履行法定义务不到位、发生重大负面舆情事件、发现可能影响直播电商秩序的问题、未保障有关各方合法权益等情形的，可以对有关责任人进行约谈，要求其说明情况、采取措施进行整改。',
    source: samr('fgs/art/2026/art_ce66ea61fcec4583b5dbd677f470088b'),
    readOn,
  },
  platformRules38: {
    kinds: ['interview'],
    cite: '《网络交易平台规则监督管理办法》第三十八条',
    says: '网络交易平台经营者在平台规则的制定、修改和执行过程中有所列情形的，可以对其有关负责人进行约谈，要求其说明情况、采取措施进行整改。',
    source: samr('fgs/art/2026/art_85b474fc5a08494bb60ca6a280b98d7d'),
    readOn,
  },
  food114: {
    kinds: ['interview'],
    cite: '《食品安全法》第一百一十四条',
    says: '食品生产经营过程中存在食品安全隐患，未及时采取措施消除的，可以对食品生产经营者的法定代表人或者主要负责人进行责任约谈。责任约谈情况和整改情况应当纳入食品生产经营者食品安全信用档案。',
    source: samr('fgs/art/2023/art_6bff4ef87291497fa72949e1fc88efb5'),
    readOn,
    creditFile: true,
  },
  competition18: {
    kinds: ['interview'],
    cite: '《反不正当竞争法》第十八条',
    says: '经营者涉嫌违反本法规定的，监督检查部门可以对其有关负责人进行约谈，要求其说明情况、提出改进措施。',
    source: samr('fgs/art/2023/art_3737890d856a4e44a8ea07c50c90c116'),
    readOn,
  },
  onlineFood27: {
    kinds: ['interview'],
    cite: '《网络食品安全违法行为查处办法》第二十七条',
    says: '网络食品交易的约谈情况及后续处理情况应当向社会公开；原文不在手边，用前请法规科核对。',
    source: '没有查到原文',
  },
  farmProduce34: {
    kinds: ['interview'],
    cite: '《食用农产品市场销售质量安全监督管理办法》第三十四条',
    says: '可以对食用农产品集中交易市场开办者、销售者进行约谈；原文不在手边，用前请法规科核对。',
    source: '没有查到原文',
  },
  keyProducts23: {
    kinds: ['interview'],
    cite: '《网络销售重点工业产品质量安全监督管理暂行规定》第二十三条',
    says: '可以约谈网络销售重点工业产品的经营者；规章名称和原文不在手边，用前请法规科核对。',
    source: '没有查到原文',
  },
  consumerPenalty3: {
    kinds: ['guidance', 'interview'],
    cite: '《侵害消费者权益行为处罚办法》第三条',
    says: '坚持处罚与教育相结合，综合运用建议、约谈、示范等方式实施行政指导，督促和指导经营者履行法定义务。',
    source: samr('fgs/art/2023/art_85a1509b801143bc8a37a1aa2722542a'),
    readOn,
  },
  sevenDays28: {
    kinds: ['guidance', 'interview'],
    cite: '《网络购买商品七日无理由退货暂行办法》第二十八条',
    says: '综合运用建议、约谈、示范等方式，加强对网络商品销售者和网络交易平台提供者履行七日无理由退货法定义务的行政指导。',
    source: samr('fgs/art/2023/art_26ca8fe29e184edd899fa0a7a060d935'),
    readOn,
  },
  regulations30: {
    kinds: ['guidance', 'reminder', 'circular'],
    cite: '《消费者权益保护法实施条例》第三十条',
    says: '加强对经营者的普法宣传、行政指导和合规指引，提高经营者依法经营的意识。',
    source: samr('bgt/art/2024/art_0aea188276a44f0baf940ab95ee00e0a'),
    readOn,
  },
  testing25: {
    kinds: ['reminder'],
    cite: '《检验检测机构监督管理办法》第二十五条',
    says: '说服教育、提醒敦促、约谈纠正；原文不在手边，用前请法规科核对。',
    source: '没有查到原文',
  },
  standards: {
    kinds: ['warningLetter'],
    cite: '《企业标准化促进办法》',
    says: '警示函、约谈；条文和原文不在手边，用前请法规科核对。',
    source: '没有查到原文',
  },
  policy: {
    kinds: ['reminder', 'warningLetter', 'circular'],
    cite: '全国网络市场监管与服务示范区指标第 14 项',
    says: '提醒告诫、警示通报写在示范区指标里，没有查到专门的法律条文；信里请写商家本来的法律义务和条文。',
    source: '示范区指标体系',
    readOn,
  },
} as const satisfies Record<string, Basis>;

export type BasisKey = keyof typeof bases;
export const basisKeys = Object.keys(bases) as [BasisKey, ...BasisKey[]];

export const basisRow = (key: BasisKey): Basis => bases[key];

/** What a kind may rest on, in the order it is offered. Pure. */
export const basesFor = (kind: MeasureKind): BasisKey[] => basisKeys.filter((key) => basisRow(key).kinds.includes(kind));
