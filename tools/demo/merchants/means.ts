import { county } from '@config/county';
import type { MeasureKind } from '../../../domain/measure/kinds';
import type { Method, Verdict } from '../../../domain/spot-check/spot-check';
import type { Known, Step } from '../scenarios/scenario';
import { pictureOf } from '../snapshot';

const OFFICER = 'handler';
const LEADER = 'leader';
const officers = { officer: '张建军', other: '王志强' };
const contact = `${county.bureau} 张建军，${county.hotline}`;

const call = (
  at: string,
  as: string,
  name: string,
  path: string,
  slot: string,
  input: Step['input'],
  more: Partial<Step> = {},
): Step => ({
  ...{ at, as, function: name, path, slot, input },
  ...more,
});

/** A drawn picture that proves something, uploaded by who hands it in. */
function proof(slot: string, on: string, minute: number, picture: string, name: string): Step[] {
  const at = `${on}T16:${minute}`;
  const file = { name, type: 'image/jpeg', bytes: pictureOf(picture).length };
  return [
    call(at, OFFICER, 'evidence', 'begin', slot, () => ({ to: { draft: `demo-${slot}` }, file }), { picture }),
    call(at, OFFICER, 'evidence', 'finish', slot, (known) => ({ id: known(slot).id, version: known(slot).version })),
  ];
}

const acting = (
  at: string,
  as: string,
  path: string,
  slot: string,
  command: string,
  input: (known: (slot: string) => Known) => object,
): Step =>
  call(at, as, 'measures', path, slot, (known) => ({
    id: known(slot).id,
    version: known(slot).version,
    command,
    input: input(known),
  }));

interface DemoMeasure {
  kind: MeasureKind;
  basis: string;
  /** The day it was proposed and approved, and the day it was held or sent. */
  on: string;
  carriedOn: string;
  group: string;
  matter: string;
  demands: string;
  dueOn?: string;
  /** What a look at it found, and when. */
  checked?: readonly [on: string, outcome: 'rectified' | 'partly' | 'not', note: string];
  picture?: string;
  cancelled?: string;
}

/** Thirteen in a year, of every kind: most mended, one partly, one that came to nothing, one that waits for its term. */
const measures: readonly DemoMeasure[] = [
  {
    ...{ kind: 'guidance', basis: 'regulations30', on: '2026-01-20', carriedOn: '2026-01-22', group: '城关镇卖年货的网店 8 家' },
    ...{
      matter: '年货上市，网店页面上的净含量、产地写法不统一，容易引起争议。',
      demands: '建议把净含量、产地、保质期写在首图旁边。',
    },
    ...{ checked: ['2026-02-05', 'rectified', '八家都改了页面'], picture: 'lecture' },
  },
  {
    ...{ kind: 'reminder', basis: 'policy', on: '2026-02-03', carriedOn: '2026-02-04', group: '全县网络餐饮商户' },
    ...{
      matter: '春节期间外卖订单多，封签、无堂食标注是消费者反映的重点。',
      demands: '请对照自查，亮出营业执照和食品经营许可。',
    },
    ...{ dueOn: '2026-02-12', checked: ['2026-02-13', 'rectified', '抽看二十家，都已公示'], picture: 'account' },
  },
  {
    ...{ kind: 'guidance', basis: 'sevenDays28', on: '2026-03-10', carriedOn: '2026-03-13', group: '卖服装鞋帽的网店 6 家' },
    ...{
      matter: '有的店把“拆封不退”写成店铺规则，与七日无理由退货的规定不一致。',
      demands: '建议删去这一条，把不适用的商品逐项写明。',
    },
    ...{ checked: ['2026-03-27', 'rectified', '六家都删了'], picture: 'lecture' },
  },
  {
    ...{
      kind: 'interview',
      basis: 'onlineTrade38',
      on: '2026-04-07',
      carriedOn: '2026-04-10',
      group: '一家长期不回复退款申请的网店',
    },
    ...{
      matter: '近两个月多次没有在承诺的时间里处理退款，影响消费者合法权益。',
      demands: '说明原因，半个月内处理完积压的退款申请。',
    },
    ...{ dueOn: '2026-04-24', checked: ['2026-04-27', 'rectified', '积压的退款都已处理'], picture: 'roll' },
  },
  {
    ...{ kind: 'circular', basis: 'policy', on: '2026-05-06', carriedOn: '2026-05-08', group: '本县入驻的三家本地生活平台' },
    ...{ matter: '五一期间订房退改纠纷集中在“不可取消”没有显著提示。', demands: '请督促商户把退改规则写在付款前一页。' },
    ...{ checked: ['2026-05-22', 'partly', '两家已改，一家还在改'], picture: 'script' },
  },
  {
    ...{ kind: 'guidance', basis: 'consumerPenalty3', on: '2026-05-18', carriedOn: '2026-05-20', group: '卖蜂蜜的网店 9 家' },
    ...{
      matter: '页面把蜂蜜写成能治病，不符合广告法和食品安全法的规定。',
      demands: '建议删去治病、降糖、养胃的写法，保留检验报告。',
    },
    ...{ checked: ['2026-06-03', 'rectified', '九家都改了'], picture: 'honey' },
  },
  {
    ...{ kind: 'reminder', basis: 'regulations30', on: '2026-06-08', carriedOn: '2026-06-09', group: '准备参加 618 的网店' },
    ...{ matter: '先涨后降、虚假划线价是大促里的常见问题。', demands: '请保留前七日成交价的记录，划线价写明含义。' },
    ...{ checked: ['2026-06-25', 'rectified', '没有发现虚假划线价'] },
  },
  {
    ...{ kind: 'interview', basis: 'livestream52', on: '2026-07-06', carriedOn: '2026-07-09', group: '一个直播带货团队的负责人' },
    ...{ matter: '直播间没有持续公示经营者信息，回放里找不到卖家是谁。', demands: '说明情况，在直播页面显著位置公示主体信息。' },
    ...{ dueOn: '2026-07-20', checked: ['2026-07-22', 'rectified', '已经公示'], picture: 'roll' },
  },
  {
    ...{ kind: 'warningLetter', basis: 'policy', on: '2026-08-10', carriedOn: '2026-08-12', group: '卖干菌子的网店 5 家' },
    ...{ matter: '净含量和实际称重相差较大，短秤影响消费者合法权益。', demands: '请按标注的净含量发货，自查库存并校准电子秤。' },
    ...{ dueOn: '2026-08-26', checked: ['2026-08-28', 'rectified', '抽称五家，都足秤'], picture: 'scales' },
  },
  {
    ...{ kind: 'guidance', basis: 'sevenDays28', on: '2026-09-07', carriedOn: '2026-09-09', group: '卖核桃的网店 12 家' },
    ...{
      matter: '“坏果率一成以内不赔”减轻了商家自己的责任，这样的约定没有效力。',
      demands: '建议改成坏果按比例退款，写明怎样算。',
    },
    ...{ checked: ['2026-09-25', 'rectified', '十二家都改了'], picture: 'walnuts' },
  },
  {
    ...{ kind: 'reminder', basis: 'policy', on: '2026-10-12', carriedOn: '2026-10-12', group: '代办网店登记的门店' },
    ...{ matter: '有人上门推销“放心消费”牌匾，声称交费就能评上。', demands: '请不要缴费，荣誉由有权单位按文件授予。' },
    cancelled: '和县里另一份通知重复，合并到那一份里发',
  },
  {
    ...{
      kind: 'interview',
      basis: 'onlineTrade38',
      on: '2026-10-26',
      carriedOn: '2026-10-29',
      group: '一家真空包装漏气集中的腊肉网店',
    },
    ...{
      matter: '近一个月多位消费者反映真空袋漏气，可能影响消费者合法权益。',
      demands: '说明这一批的包装情况，停止发出封口不好的，逐单退换。',
    },
    ...{ dueOn: '2026-11-12', checked: ['2026-11-13', 'rectified', '换了封口机，退换完成'], picture: 'batch' },
  },
  {
    ...{ kind: 'reminder', basis: 'regulations30', on: '2026-11-16', carriedOn: '2026-11-17', group: '卖电热毯、取暖器的网店' },
    ...{
      matter: '取暖器、电热毯要有强制性产品认证，页面上应当看得到。',
      demands: '请在页面公示 3C 证书编号，没有认证的不要卖。',
    },
    ...{ dueOn: '2026-12-01', picture: 'account' },
  },
];

function measureSteps(of: DemoMeasure, index: number): Step[] {
  const { kind, basis, on, carriedOn, group, matter, demands, dueOn, checked, picture, cancelled } = of;
  const slot = `measure-${index + 1}`;
  const interview = kind === 'interview';
  const proposal = {
    ...{ kind, basis, group, networkRelated: true, onlineFood: false, reason: '日常监测和投诉里反映较多，先提醒、先指导。' },
    letter: { matter, demands, contact, ...(dueOn && { dueOn }) },
    ...(interview && { meeting: { on: carriedOn, time: '09:30', place: '县局二楼会议室', who: '负责人' } }),
  };
  const steps = [call(`${on}T10:05`, OFFICER, 'measures', 'propose', slot, () => proposal)];
  if (cancelled) return [...steps, acting(`${on}T15:20`, LEADER, 'act', slot, 'cancel', () => ({ reason: cancelled }))];
  const documentNo = `演示 市监柔〔2026〕${index + 1}号`;
  const file = `${slot}-proof`;
  const record = { present: '负责人本人', facts: matter, statement: '情况属实，愿意整改。', demands };
  steps.push(
    acting(`${on}T14:30`, LEADER, 'act', slot, 'approve', () => ({ documentNo })),
    ...(picture ? proof(file, carriedOn, 10 + index, picture, interview ? '约谈记录签字页' : '送达留底') : []),
    acting(`${carriedOn}T16:40`, OFFICER, 'act', slot, 'carry', (known) => ({
      ...{ on: carriedOn, way: interview ? 'inPerson' : 'other', ...officers },
      ...(interview && { record }),
      ...(picture && { files: [known(file).id] }),
    })),
  );
  if (!checked) return steps;
  const [checkedOn, outcome, note] = checked;
  return [
    ...steps,
    acting(`${checkedOn}T11:10`, OFFICER, 'act', slot, 'check', () => ({ outcome, checkedOn, note })),
    acting(`${checkedOn}T11:20`, OFFICER, 'act', slot, 'finish', () => ({})),
  ];
}

interface DemoCheck {
  on: string;
  firm: string;
  what: string;
  method: Method;
  result?: readonly [on: string, verdict: Verdict, said: string];
  handled?: string;
  picture?: string;
}

const checks: readonly DemoCheck[] = [
  {
    ...{ on: '2026-03-18', firm: '岭上山货行（演示用）', what: '网上卖的干木耳', method: 'sampling', picture: 'scales' },
    result: ['2026-04-02', 'qualified', '水分、净含量合格'],
  },
  {
    ...{ on: '2026-05-14', firm: '河湾蜂场（演示用）', what: '网上卖的百花蜜', method: 'sampling', picture: 'honey' },
    ...{ result: ['2026-05-29', 'unqualified', '果糖和葡萄糖不合格'], handled: '没有售出的下架，另案处理' },
  },
  {
    ...{ on: '2026-07-15', firm: '云上衣坊（演示用）', what: '网店首页的主体信息公示', method: 'online', picture: 'account' },
    result: ['2026-07-15', 'none', '公示齐全'],
  },
  {
    ...{ on: '2026-09-16', firm: '白露核桃合作社（演示用）', what: '网上卖的薄皮核桃', method: 'onSite', picture: 'walnuts' },
    result: ['2026-09-16', 'none', '标签、净含量都对'],
  },
  { on: '2026-11-18', firm: '暖冬家电（演示用）', what: '网上卖的取暖器', method: 'sampling' },
];

function checkSteps({ on, firm, what, method, result, handled, picture }: DemoCheck, index: number): Step[] {
  const slot = `spot-check-${index + 1}`;
  const file = `${slot}-proof`;
  const plan = {
    plan: '2026 年网络交易监督抽查计划（演示用）',
    firm,
    networkRelated: true,
    subject: method === 'online' ? 'conduct' : 'product',
    what,
    method,
  };
  const steps = [
    call(`${on}T09:15`, OFFICER, 'measures', 'plan', slot, () => plan),
    ...(picture ? proof(file, on, 30 + index, picture, '抽查现场') : []),
    acting(`${on}T16:50`, OFFICER, 'actCheck', slot, 'carry', (known) => ({
      ...{ on, ...officers },
      ...(method === 'sampling' && { sample: `${what} 两份` }),
      ...(picture && { files: [known(file).id] }),
    })),
  ];
  if (!result) return steps;
  const [found, verdict, said] = result;
  const laboratory = method === 'sampling' && { laboratory: '市质检所（演示用）', report: `YS-2026-${index + 1}` };
  return [
    ...steps,
    acting(`${found}T17:00`, OFFICER, 'actCheck', slot, 'enterResult', () => ({ verdict, on: found, said, ...laboratory })),
    ...(handled ? [acting(`${found}T17:05`, OFFICER, 'actCheck', slot, 'handle', () => ({ on: found, said: handled }))] : []),
    acting(`${found}T17:10`, LEADER, 'actCheck', slot, 'publish', () => ({ on: found, where: '县局网站公示栏（演示用）' })),
    acting(`${found}T17:20`, OFFICER, 'actCheck', slot, 'close', () => ({})),
  ];
}

interface DemoLeniency {
  on: string;
  party: string;
  ground: 'minor' | 'first';
  facts: string;
  breach: string;
  tests: Record<string, string>;
  /** The day and the words of the education; absent: it is still owed. */
  educated?: readonly [on: string, said: string];
}

const leniencies: readonly DemoLeniency[] = [
  {
    ...{ on: '2026-04-16', party: '岭上山货行（演示用）', ground: 'minor', breach: '《网络交易监督管理办法》第十二条' },
    facts: '网店首页的营业执照链接失效三天，发现当天恢复，没有人因此受损。',
    tests: { minor: '失效三天，证照齐全', corrected: '当天恢复，有截图', noHarm: '没有投诉，没有损失' },
    educated: ['2026-04-17', '讲了持续公示的要求，教会自查链接。'],
  },
  {
    ...{ on: '2026-08-20', party: '云上衣坊（演示用）', ground: 'first', breach: '《明码标价和禁止价格欺诈规定》第十六条' },
    facts: '一件商品的划线价没有写明含义，第一次被查，知道后当天改正。',
    tests: { first: '查询没有处罚记录', slightHarm: '成交两单，已退差价', corrected: '当天改了页面' },
    educated: ['2026-08-21', '讲了划线价怎样标，给了自查单。'],
  },
  {
    ...{ on: '2026-11-19', party: '暖冬家电（演示用）', ground: 'first', breach: '《网络交易监督管理办法》第十二条' },
    facts: '变更地址后没有在十个工作日内更新公示，第一次被查，已经更新。',
    tests: { first: '查询没有处罚记录', slightHarm: '没有人因此联系不上', corrected: '当天更新' },
  },
];

function leniencySteps({ on, party, ground, facts, breach, tests, educated }: DemoLeniency, index: number): Step[] {
  const slot = `leniency-${index + 1}`;
  const proposal = { stage: 'penalty', ground, party, networkRelated: true, facts, breach, tests };
  const documentNo = `演示 市监不罚〔2026〕${index + 1}号`;
  const steps = [
    call(`${on}T10:40`, OFFICER, 'measures', 'proposeLeniency', slot, () => proposal),
    acting(`${on}T15:30`, LEADER, 'actLeniency', slot, 'decide', () => ({ on, documentNo })),
  ];
  if (!educated) return steps;
  const [day, said] = educated;
  return [...steps, acting(`${day}T10:00`, OFFICER, 'actLeniency', slot, 'educate', () => ({ on: day, how: '当面', said }))];
}

/** What the task force says of the item when it has looked at its ledger. */
const confirmed: Step = call('2026-11-23T15:30', 'taskForce', 'measures', 'confirmPoint', 'assessed-softMeasures', () => ({
  ...{ year: 2026, item: 'softMeasures', version: 0 },
  reason: '逐件看了：五种手段都有，全年有记录，缺送达留底的已请经办人补。',
}));

/** A year of soft measures, spot checks and decisions not to punish, with the word on the point they are for. */
export const meansSteps = (): Step[] =>
  [...measures.flatMap(measureSteps), ...checks.flatMap(checkSteps), ...leniencies.flatMap(leniencySteps), confirmed].map(
    (step, number) => ({ ...step, key: `demo-means-${number}` }),
  );
