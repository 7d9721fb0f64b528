import type { Template } from './template';
import { againstNotice, companies, everybody, registered, standing } from './shared';

const due = '每年 1 月 1 日至 6 月 30 日，要报送上一年度的年度报告。';
const ofThisYear = '当年登记的，从下一年起报送。';
const listing = '6 月 30 日以后没有报的，10 个工作日内列入经营异常名录，在公示系统公示。';
const onNet = '开网店的，报告里要写网站、网店的名称和网址。';
const online = '在国家企业信用信息公示系统填报；不会填的，到登记的市场监管所请工作人员帮忙，不收费。';

const dueTitle = '{year} 年度的年报可以报了';
const missedTitle = '名单上还没有您 {year} 年度的年报';
const missedFact = ['名单的日期是 {listOn}：到这一天，公示系统上还没有您 {year} 年度的年度报告。', '来源：{source}。'];
const doneLately = '这一天以后已经报了的，不用再做什么。';
const onPaper = '交纸质报告的，收到以后最多 10 个工作日才在系统上显示；已经交过的，不用再交。';

/** What is told before anything stands in the publicity system. */
export const occasions = {
  dueCompany: {
    ...{ version: 1, topic: 'annualDue', for: companies, title: dueTitle },
    articles: ['企业信息公示条例-8', '企业信息公示条例-9', '企业信息公示条例-18', '异常名录办法-6'],
    parts: {
      fact: [`${due}这次报 {year} 年度的，并向社会公示（《企业信息公示暂行条例》第八条）。`, ofThisYear],
      meaning: [`${listing}（企业经营异常名录管理办法第六条）`],
      todo: [online, onNet],
      apply: ['国家企业信用信息公示系统：报年报不收费，不要相信代办收费的电话和短信。'],
      objection: againstNotice,
      standing,
    },
  },
  dueIndividual: {
    ...{ version: 1, topic: 'annualDue', for: ['individual'], title: dueTitle },
    articles: ['个体工商户年报办法-3', '个体工商户年报办法-5', '个体工商户年报办法-8', '个体工商户年报办法-13'],
    parts: {
      fact: [`${due}这次报 {year} 年度的（《个体工商户年度报告办法》第三条）。`, ofThisYear],
      meaning: [`${listing}（第十三条）`],
      todo: ['网上报或者交纸质的都可以；内容是否公示由您自己选，不公示的交纸质报告（第五条、第八条、第十条）。', online, onNet],
      apply: ['国家企业信用信息公示系统，或者登记的市场监管所：报年报不收费，不要相信代办收费的电话和短信。'],
      objection: againstNotice,
      standing,
    },
  },
  dueCooperative: {
    ...{ version: 1, topic: 'annualDue', for: ['cooperative'], title: dueTitle },
    articles: ['合作社年报办法-4', '合作社年报办法-5', '合作社年报办法-10'],
    parts: {
      fact: [`${due}这次报 {year} 年度的，并向社会公示（《农民专业合作社年度报告公示办法》第四条）。`, ofThisYear],
      meaning: [`${listing}（第十条）`],
      todo: [online, onNet],
      apply: ['国家企业信用信息公示系统：报年报不收费，不要相信代办收费的电话和短信。'],
      objection: againstNotice,
      standing,
    },
  },
  missedCompany: {
    ...{ version: 1, topic: 'annualMissed', for: companies, title: missedTitle },
    articles: ['企业信息公示条例-8', '企业信息公示条例-18', '异常名录办法-6'],
    parts: {
      fact: [...missedFact, doneLately],
      meaning: [
        `${listing}（企业经营异常名录管理办法第六条）`,
        '连续两年没有报、又联系不上的，会被吊销营业执照（《企业信息公示暂行条例》第十八条）。',
      ],
      todo: ['现在就补报 {year} 年度的年度报告并公示。', online],
      apply: ['已经列入名录的，补报并公示以后，可以申请移出（信用修复管理办法第十二条）。'],
      objection: againstNotice,
      standing,
    },
  },
  missedIndividual: {
    ...{ version: 1, topic: 'annualMissed', for: ['individual'], title: missedTitle },
    articles: ['个体工商户年报办法-3', '个体工商户年报办法-10', '个体工商户年报办法-13', '个体工商户年报办法-16'],
    parts: {
      fact: [...missedFact, onPaper, doneLately],
      meaning: [`${listing}（《个体工商户年度报告办法》第十三条）`],
      todo: ['现在就补报 {year} 年度的年度报告，网上报或者交纸质的都可以。', online],
      apply: ['已经列入名录的，补报以后，可以申请移出（第十六条）。'],
      objection: againstNotice,
      standing,
    },
  },
  missedCooperative: {
    ...{ version: 1, topic: 'annualMissed', for: ['cooperative'], title: missedTitle },
    articles: ['合作社年报办法-4', '合作社年报办法-10', '合作社年报办法-13'],
    parts: {
      fact: [...missedFact, doneLately],
      meaning: [`${listing}（《农民专业合作社年度报告公示办法》第十条）`],
      todo: ['现在就补报 {year} 年度的年度报告并公示。', online],
      apply: ['已经列入名录的，补报并公示以后，可以申请移出（第十三条）。'],
      objection: againstNotice,
      standing,
    },
  },
  licence: {
    ...{ version: 1, topic: 'licence', for: registered, title: '网店首页没有看到营业执照信息' },
    articles: ['网交办法-12', '电子商务法-15', '电子商务法-76'],
    parts: {
      fact: ['{seenOn}看 {where}，首页显著位置没有看到营业执照信息或者它的链接。'],
      meaning: [
        '网店要在首页或者经营主页的显著位置，持续公示营业执照信息、许可信息，或者它的链接（《网络交易监督管理办法》第十二条）。',
        '没有公示的，由市场监督管理部门责令限期改正，可以处一万元以下罚款（《电子商务法》第七十六条）。',
      ],
      todo: [
        '把营业执照上的统一社会信用代码、名称、类型、负责人、地址等信息，或者电子营业执照亮照链接，放到首页。',
        '执照信息有变化的，10 个工作日内更新。',
      ],
      apply: ['电子营业执照亮照系统可以生成链接；在平台开店的，照平台的“亮照”设置放上去。'],
      objection: againstNotice,
      standing,
    },
  },
  declaration: {
    ...{ version: 1, topic: 'licence', for: ['person'], title: '网店首页没有看到自我声明' },
    articles: ['网交办法-12', '电子商务法-10', '电子商务法-76'],
    parts: {
      fact: ['{seenOn}看 {where}，首页显著位置没有看到自我声明、实际经营地址和联系方式。'],
      meaning: [
        '依法不用登记的，要在首页公示四种自我声明里对应的一种，以及实际经营地址、联系方式（《网络交易监督管理办法》第十二条）。',
        '没有公示的，由市场监督管理部门责令限期改正，可以处一万元以下罚款（《电子商务法》第七十六条）。',
      ],
      todo: [
        '把对应的声明原样放到首页，如“个人销售自产农副产品，依法不需要办理市场主体登记”，再写上实际经营地址和联系方式。',
        '有变化的，10 个工作日内更新。',
      ],
      apply: ['不知道属于哪一种的，问当地市场监管所。'],
      objection: againstNotice,
      standing,
    },
  },
  rule: {
    ...{ version: 1, topic: 'rule', for: everybody, title: '{title}：{effectiveOn}起施行' },
    articles: ['条例-30'],
    parts: {
      fact: ['{title}，{effectiveOn}起施行。', '来源：{source}。'],
      meaning: ['{what}'],
      todo: ['对照自己的店铺看一遍，要改的在施行以前改好。', '可以用“合规自查”里对应的题目自己查一遍；结果只有您自己看得到。'],
      apply: ['看不明白的，问当地市场监管所。'],
      objection: againstNotice,
      standing,
    },
  },
} as const satisfies Record<string, Template>;
