import type { Step } from '../scenarios';
import { act, by, handler, leader, on as onLast, uploaded, withFile } from './steps';

const letter = {
  matter: '商品页没有写明产地和保质期。',
  demands: '请补上商品信息。',
  contact: '市场监管所 0939-7121315',
  dueOn: '2026-12-10',
};
const proposal = {
  ...{ kind: 'reminder', basis: 'policy', group: '辖区卖核桃的网店', networkRelated: true, onlineFood: false },
  ...{ reason: '近期同类问题多。', letter },
};
const plan = {
  plan: '2026 年网络商品抽查',
  firm: '某店',
  networkRelated: true,
  subject: 'product',
  what: '核桃',
  method: 'sampling',
};
const leniency = {
  ...{ stage: 'penalty', ground: 'minor', party: '某店', networkRelated: true, facts: '没有公示营业执照，当天改正。' },
  ...{ breach: '《电子商务法》第十五条', tests: { minor: '只有一天', corrected: '当天改正', noHarm: '没有人投诉' } },
};
const measured = (who: string, command: string, input: object = {}): Step =>
  act(who, 'measures.act', 'measures.propose', 'measures', command, input);
const checked = (who: string, command: string, input: object = {}): Step =>
  act(who, 'measures.actCheck', 'measures.plan', 'spotChecks', command, input);
const lenient = (who: string, command: string, input: object = {}): Step =>
  act(who, 'measures.actLeniency', 'measures.proposeLeniency', 'leniencies', command, input);

const on = '2026-11-24';

/** An interview about food: held by two, on record, and noted in the credit file. */
const interview = {
  ...{ ...proposal, kind: 'interview', basis: 'food114' },
  meeting: { on, time: '09:30', place: '局三楼会议室', who: '法定代表人' },
};
const record = {
  ...{ present: '周店，法定代表人', facts: '说明了商品页没有写产地的情况。', statement: '会补上。' },
  demands: '十二月十日以前补上产地和保质期。',
};
/** A file of this person's, handed in as proof and then opened. */
const proven = (door: (command: string, input: object) => Step, made: string, kind: string): Step[] => [
  ...uploaded(handler),
  withFile((file) => door('addProof', { files: [file] })),
  ({ 'evidence.begin': ticket, ...answers }) => ({
    openid: leader,
    door: 'evidence.openMeans',
    input: { kind, id: answers[made]!.id, files: [ticket!.id] },
  }),
];
const byHandler = (door: (who: string, command: string, input?: object) => Step) => (command: string, input: object) =>
  door(handler, command, input);

/** A company, entered by an officer. */
const aMerchant = by(handler, 'merchants.enter', {
  ...{ kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F', registeredOn: '2023-05-18' },
  ...{ office: '621228-01', trades: ['goods'] },
});

/** Every door and act of soft measures, spot checks, leniency that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const measuresSteps: readonly (readonly Step[])[] = [
  [
    by(handler, 'measures.propose', proposal),
    measured(handler, 'write', { proposal }),
    measured(leader, 'sendBack', { reason: '请写清条文。' }),
    measured(leader, 'approve', { documentNo: '两市监提醒〔2026〕1 号' }),
    measured(handler, 'carry', { on, way: 'post', officer: '赵文' }),
    measured(handler, 'check', { outcome: 'rectified', checkedOn: on, note: '都补上了' }),
    measured(handler, 'publish', { on, where: '局网站' }),
    ...proven(byHandler(measured), 'measures.propose', 'measure'),
    measured(handler, 'finish'),
  ],
  [
    by(handler, 'measures.propose', interview),
    measured(leader, 'approve', { documentNo: '两市监约谈〔2026〕1 号' }),
    measured(handler, 'carry', { on, way: 'inPerson', officer: '赵文', other: '钱核', record }),
    measured(handler, 'check', { outcome: 'rectified', checkedOn: on, note: '都补上了' }),
    measured(handler, 'fileCredit', { on }),
  ],
  [by(handler, 'measures.propose', proposal), measured(handler, 'cancel', { reason: '重复提出。' })],
  [
    by(handler, 'measures.plan', plan),
    checked(handler, 'carry', { on, officer: '赵文', other: '钱核', sample: '核桃 2 袋' }),
    checked(handler, 'enterResult', { verdict: 'unqualified', on, said: '水分超标' }),
    checked(handler, 'askReinspection', { askedOn: on }),
    checked(handler, 'enterReinspection', { verdict: 'unqualified', on }),
    checked(handler, 'handle', { on, said: '下架，立案' }),
    checked(leader, 'publish', { on, where: '局网站' }),
    checked(handler, 'linkFact', { creditFact: 'cf_1' }),
    ...proven(byHandler(checked), 'measures.plan', 'spotCheck'),
    checked(handler, 'close'),
  ],
  [by(handler, 'measures.plan', plan), checked(handler, 'cancel', { reason: '计划取消。' })],
  [
    by(handler, 'measures.proposeLeniency', leniency),
    lenient(leader, 'decide', { on, documentNo: '两市监不罚〔2026〕1 号' }),
    lenient(handler, 'educate', { on, how: '当面', said: '讲了亮照的规定。' }),
    ...proven(byHandler(lenient), 'measures.proposeLeniency', 'leniency'),
  ],
  [by(handler, 'measures.proposeLeniency', leniency), lenient(leader, 'decline', { reason: '事实还不清楚。' })],
  [
    aMerchant,
    onLast(handler, 'measures.setRisk', 'merchants.enter', 'merchants', (id, version) => ({
      ...{ id, version, value: 'B', asOf: '2026-11-01', source: '省局双随机系统' },
    })),
  ],
];
