import { plusDays, type CivilDate } from '../civil-date';
import { concerns, type Concerned, type Concerns } from './concerns';
import { laws, type Cited, type LawKey } from './laws';

/** A rule that takes effect: what changes, from when, whom it concerns. */
export interface RuleChange {
  law: LawKey;
  /** In few words, as a line in a calendar. */
  short: string;
  /** What changes, in plain words, one thing after the other. */
  changes: readonly string[];
  /** What to have done by then. */
  todo: readonly string[];
  concerns: Concerns;
  /** In which cases it concerns one of these, where the trades do not say it all. */
  onlyIf?: string;
  basis: readonly Cited[];
}

/** Every change of rules that sellers are told of, the newest first. Its key stays with it: notices to many name it. */
export const ruleChanges = {
  keyProducts2026: {
    law: 'keyProducts',
    short: '网上卖重点工业产品，要展示证书编号或者检验报告',
    changes: [
      '销售页面要展示名称、生产者、型号规格、执行标准和警示说明。',
      '要许可、要强制性产品认证的，展示证书编号或者链接；其他有强制性国家标准的，展示检验报告。',
      '进货要查合格证明和证书，进销记录和凭证留三年；知道有召回的马上停卖并公布。',
      '逾期不改的，处一万元以下罚款。',
    ],
    todo: ['向供货商要齐证书和检验报告', '改好每个商品页', '建好进销台账'],
    concerns: { trades: ['keyProducts'] },
    onlyIf: '卖的东西在总局公布的《网络销售重点工业产品清单》里',
    basis: [{ law: 'keyProducts', articles: ['3', '7', '8', '9', '27'] }],
  },
  catering2026: {
    law: 'catering',
    short: '外卖店的店名、地址、门面要和实际一样，没有堂食的要标',
    changes: [
      '要有实体门店，网店名称和店招一样，门面和地址照实展示。',
      '不提供堂食也不让自提的，标“无堂食”。',
      '餐盒封口拆开后要复不了原；不能把订单交给别的店做。',
    ],
    todo: ['对一遍店名、地址、门面照片', '换好封签'],
    concerns: { trades: ['catering'] },
    onlyIf: '在平台或者自己的网站上卖餐饮',
    basis: [{ law: 'catering', articles: ['22', '23', '24', '26', '27'] }],
  },
  onlineFood2026: {
    law: 'onlineFood',
    short: '网上卖食品，证要一直挂着，页面和标签要一样',
    changes: [
      '主页面显眼处持续公示许可证或者备案信息。',
      '商品页展示的标签内容要和实物一样（日期这类会变的除外）。',
      '要冷的食品要存得冷、运得冷，并且查过快递。',
      '企业要配食品安全员，做日管控、周排查、月调度。',
      '自己的网站卖食品的，订单信息存三年。',
    ],
    todo: ['挂好证', '照标签改商品页', '企业写好《食品安全风险管控清单》'],
    concerns: { trades: ['food'] },
    basis: [{ law: 'onlineFood', articles: ['12', '20', '21', '22', '23', '24'] }],
  },
  liveFood2026: {
    law: 'liveFood',
    short: '直播卖吃的，要查证、审词、抽检',
    changes: [
      '食品生产经营者在账号主页公示许可、备案；替别人卖的要有选品办法，核验记录留三年。',
      '不能说防病、治病，不能用灯光滤镜改变食品的颜色来误导。',
      '要按风险抽样检验，不合格的马上停播并报告。',
    ],
    todo: ['收齐卖家的证和合格证明', '把台词过一遍'],
    concerns: { trades: ['livestream'], and: ['food', 'farmProduce', 'catering'] },
    basis: [{ law: 'liveFood', articles: ['15', '16', '18', '19', '21'] }],
  },
  live2026: {
    law: 'live',
    short: '直播带货，卖家是谁要一直看得到，数字人要一直标',
    changes: [
      '账号主页公示真实身份，变了 3 个工作日内报给平台。',
      '直播时持续展示实际卖家的名称、地址、电话，或者点一次就到的链接。',
      '播前审核，卖家和主播的核验记录留三年。',
      '人工智能生成的人物画面持续提示。',
    ],
    todo: ['补齐账号主页', '在直播页面加上卖家信息', '建好每场的记录'],
    concerns: { trades: ['livestream'] },
    basis: [{ law: 'live', articles: ['25', '26', '27', '28', '30', '31', '37'] }],
  },
  platformRules2026: {
    law: 'platformRules',
    short: '平台改规则，要先征求意见、提前公示',
    changes: [
      '制定、修改规则先在首页公开征求意见。',
      '实施前至少公示 7 天，用户多、改动多、关系重大的至少 15 天。',
      '对店铺采取不利的措施，要说明理由，给申诉的办法；要求人工判定的要人工判定。',
    ],
    todo: ['对照现有规则和申诉办法改一遍'],
    concerns: { kinds: ['platform'] },
    basis: [{ law: 'platformRules', articles: ['10', '12', '19'] }],
  },
  repair2025: {
    law: 'repair',
    short: '失信信息什么时候能修复，按新办法算',
    changes: [
      '轻微的公示满三个月自动停止；一般的、严重的各有最早可以申请的日子和到期停止的日子。',
      '改正、履行完以后，在市场监管信用修复全国统一平台或者到窗口申请；材料齐全的 2 个工作日内受理。',
    ],
    todo: ['在公示系统查一下自己名下有没有信息'],
    concerns: {},
    basis: [{ law: 'repair', articles: ['6', '7', '8', '14', '16'] }],
  },
} as const satisfies Record<string, RuleChange>;

export type RuleChangeKey = keyof typeof ruleChanges;
export const ruleChangeKeys = Object.keys(ruleChanges) as [RuleChangeKey, ...RuleChangeKey[]];

export const ruleChangeOf = (key: RuleChangeKey): RuleChange => ruleChanges[key];

/** The first day (+08:00) a rule binds. */
export const bindsFrom = (key: RuleChangeKey): CivilDate => laws[ruleChanges[key].law].from;

/** How long a rule that has begun to bind is still told as new: a year. */
const NEW_DAYS = 365;

/** The rules that concern such a merchant on a day (+08:00): those that will bind, the soonest first, and those that began within a year, the newest first. Pure. */
export function changesFor(merchant: Concerned, day: CivilDate): { coming: RuleChangeKey[]; recent: RuleChangeKey[] } {
  const own = ruleChangeKeys.filter((key) => concerns(ruleChangeOf(key).concerns, merchant));
  const byDay = (one: RuleChangeKey, other: RuleChangeKey) => (bindsFrom(one) < bindsFrom(other) ? -1 : 1);
  const coming = own.filter((key) => bindsFrom(key) > day).sort(byDay);
  const since = plusDays(day, -NEW_DAYS);
  const recent = own.filter((key) => bindsFrom(key) <= day && bindsFrom(key) >= since).sort((one, other) => byDay(other, one));
  return { coming, recent };
}
