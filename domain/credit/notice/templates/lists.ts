import type { MerchantKind } from '../../../merchant/merchant';
import type { Template } from './template';
import { againstDecision, apply, companies, everybody, factLines, registered, sourceLines, standing } from './shared';

const seen = '列入期间，公示系统上标明经营异常，合作方、平台和有关部门都查得到，政府采购、招投标等可能受到限制。';
const noMinimum = '名录没有最短的公示期：条件做到了，随时可以申请移出（信用修复管理办法第十二条）。';
const objection = (article: string) => [
  `认为不该列入：可以自公示之日起 30 日内，向作出决定的机关书面提出异议，附上证据；机关 5 个工作日内决定是否受理，受理后 20 个工作日内核实并书面告知（${article}）。`,
  '也可以依法申请行政复议或者提起行政诉讼。',
  '认为这条提示写错了：请点“我有异议”，写明理由，附上证据。超过 30 日也可以对提示提出，本局同样核对、书面答复。',
];

interface Ground {
  for: readonly MerchantKind[];
  articles: readonly string[];
  why: string;
  todo: readonly string[];
  objection: string;
}

const abnormal = ({ for: whom, articles, why, todo, objection: article }: Ground) =>
  ({
    ...{ version: 1, topic: 'abnormal', for: whom, title: '您被列入了经营异常名录' },
    articles: [...articles, '令107-12', '令107-16'],
    parts: {
      fact: [...factLines, `列入原因：${why}`, ...sourceLines],
      meaning: [seen, noMinimum],
      todo,
      apply: apply('2'),
      objection: objection(article),
      standing,
    },
  }) as const satisfies Template;

const lookUp = '到原登记的市场监督管理局、市场监管所申请移出。';
const ofCompanies = '《企业经营异常名录管理办法》第十二条';
const ofIndividuals = '《个体工商户年度报告办法》第十七条';
const ofCooperatives = '《农民专业合作社年度报告公示办法》第十四条';
const fromVerified = '按地址申请的，机关要先核实；2 个工作日从核实那天算（信用修复管理办法第十六条）。';

/** The list of abnormal operation, by the rule of each kind of merchant and by ground: nobody gets another's ground. */
export const abnormals = {
  abnormalCompanyNoReport: abnormal({
    for: companies,
    articles: ['异常名录办法-4', '异常名录办法-6'],
    why: '没有按期报送、公示年度报告（{years}年度）。',
    todo: ['在国家企业信用信息公示系统补报 {years}年度的年度报告并公示。', '同时看一看其他年份有没有漏报。', lookUp],
    objection: ofCompanies,
  }),
  abnormalCompanyNotShown: abnormal({
    for: companies,
    articles: ['异常名录办法-4', '异常名录办法-7'],
    why: '没有在责令的期限内公示企业信息。',
    todo: ['在国家企业信用信息公示系统公示责令书上写的信息。', lookUp],
    objection: ofCompanies,
  }),
  abnormalCompanyName: abnormal({
    for: companies,
    articles: ['异常名录办法-4', '异常名录办法-8'],
    why: '没有依法办理企业名称变更登记。',
    todo: ['依法办理企业名称变更登记。', lookUp],
    objection: ofCompanies,
  }),
  abnormalCompanyUnreachable: abnormal({
    for: companies,
    articles: ['异常名录办法-4', '异常名录办法-9'],
    why: '通过登记的住所或者经营场所无法联系。',
    todo: ['搬了的，办理住所变更登记；没有搬的，提出可以重新取得联系。', fromVerified, lookUp],
    objection: ofCompanies,
  }),
  abnormalIndividualNoReport: abnormal({
    for: ['individual'],
    articles: ['个体工商户年报办法-13', '个体工商户年报办法-16'],
    why: '个体工商户没有按期报送年度报告（{years}年度）。',
    todo: ['补报 {years}年度的年度报告：可以在国家企业信用信息公示系统报，也可以交纸质的。内容是否公示由您自己选。', lookUp],
    objection: ofIndividuals,
  }),
  abnormalIndividualFalse: abnormal({
    for: ['individual'],
    articles: ['个体工商户年报办法-14', '个体工商户年报办法-16'],
    why: '个体工商户年度报告隐瞒真实情况、弄虚作假。',
    todo: ['更正年度报告里不真实的内容，准备好能证明的材料。', lookUp],
    objection: ofIndividuals,
  }),
  abnormalIndividualUnreachable: abnormal({
    for: ['individual'],
    articles: ['个体工商户年报办法-15', '个体工商户年报办法-16'],
    why: '通过登记的经营场所或者经营者住所无法取得联系。',
    todo: ['搬了的，办理经营场所、经营者住所变更登记；没有搬的，提出可以重新取得联系。', fromVerified, lookUp],
    objection: ofIndividuals,
  }),
  abnormalCooperativeNoReport: abnormal({
    for: ['cooperative'],
    articles: ['合作社年报办法-10', '合作社年报办法-13'],
    why: '农民专业合作社没有按期报送年度报告并公示（{years}年度）。',
    todo: ['在国家企业信用信息公示系统补报 {years}年度的年度报告并公示。', lookUp],
    objection: ofCooperatives,
  }),
  abnormalCooperativeFalse: abnormal({
    for: ['cooperative'],
    articles: ['合作社年报办法-11', '合作社年报办法-13'],
    why: '农民专业合作社公示的年度报告隐瞒真实情况、弄虚作假。',
    todo: ['更正公示的年度报告，准备好能证明的材料。', lookUp],
    objection: ofCooperatives,
  }),
  abnormalCooperativeUnreachable: abnormal({
    for: ['cooperative'],
    articles: ['合作社年报办法-12', '合作社年报办法-13'],
    why: '通过登记的住所无法与合作社取得联系。',
    todo: ['搬了的，办理住所变更登记；没有搬的，提出可以重新取得联系。', fromVerified, lookUp],
    objection: ofCooperatives,
  }),
  abnormalOther: abnormal({
    for: registered,
    articles: [],
    why: '其他违法行为：{what}。',
    todo: ['改正列入决定里写的违法行为，准备好能证明的材料。', lookUp],
    objection: '照您这类经营主体的年报、名录办法',
  }),
} as const;

/** Spot checks (令107-10) and the list of serious breaches (令107-13, 令44). */
export const others = {
  spotCheck: {
    ...{ version: 1, topic: 'spotCheck', for: everybody, title: '您有一条抽查检查结果在公示' },
    articles: ['令107-10'],
    parts: {
      fact: [...factLines, '后来的处理：{outcomes}。', ...sourceLines],
      meaning: [
        '没有处罚，或者处罚属于轻微的，公示满三个月停止公示；另有处罚、列入名录或者名单的，和那一条同时停止公示（信用修复管理办法第十条）。',
        '公示期间，合作方、平台和有关部门都查得到这条信息。',
      ],
      todo: ['把检查发现的问题改过来，留好整改前后的照片、记录。', '另有处罚或者列入的，先把那一条要做的做到。'],
      apply: ['这一条本身不用申请。另有处罚或者列入的，照那一条的提示办。'],
      objection: againstDecision,
      standing,
    },
  },
  serious: {
    ...{ version: 1, topic: 'serious', for: everybody, title: '您被列入了严重违法失信名单' },
    articles: ['令107-13', '令44-15'],
    parts: {
      fact: [...factLines, ...sourceLines],
      meaning: [
        '列入期间：审查许可、资质、政府采购、招投标时作为重要考量，检查次数增加，不适用告知承诺，不授予荣誉（严重违法失信名单管理办法第十五条）。',
        '公示满一年以后、符合条件的，可以申请移出；满三年由机关移出（信用修复管理办法第十三条）。',
        '法律规定的管理措施期限没有届满的，不能提前移出。',
      ],
      todo: [
        '把处罚决定、裁决等行政决定里写的义务做完，留好凭据。',
        '主动整改，消除危害后果和不良影响。',
        '不要再受到较重的行政处罚：再受的，不能申请移出。',
      ],
      apply: apply('7'),
      objection: againstDecision,
      standing,
    },
  },
} as const satisfies Record<string, Template>;
