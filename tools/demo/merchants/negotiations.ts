import type { SubmitInput } from '../../../domain/complaint/filing/schema';
import type { Prepared } from '../../../domain/negotiation/negotiation';
import { shownText } from '../../../domain/negotiation/shown';
import { consumers } from '../consumers';
import type { Step } from '../scenarios/scenario';
import { enrolmentSlot, ownerOf } from './settling';
import { demoMerchants } from './subjects';

interface Done {
  at: string;
  by: 'consumer' | 'firm' | 'officer';
  command: string;
  input?: object;
}

interface Told {
  /** Place of the firm among the demonstration's merchants, and of the consumer among its consumers. */
  firm: number;
  consumer: number;
  at: string;
  goods: string;
  boughtOn: string;
  yuan: number;
  category: SubmitInput['category'];
  problem: SubmitInput['problem'];
  facts: string;
  requests: SubmitInput['requests'];
  askedYuan?: number;
  then: readonly Done[];
}

const view = (at: string): Done => ({ at, by: 'firm', command: 'view' });
const offer = (at: string, by: 'consumer' | 'firm', kinds: string[], until: string, yuan?: number, more?: string): Done => ({
  ...{ at, by, command: 'offer' },
  input: { terms: { kinds, by: until, ...(yuan !== undefined && { fen: yuan * 100 }), ...(more && { more }) } },
});
const accept = (at: string, by: 'consumer' | 'firm'): Done => ({ at, by, command: 'accept' });
const kept = (on: string): Done[] => [
  { at: `${on}T10:20`, by: 'firm', command: 'reportPerformance', input: { done: 'all' } },
  { at: `${on}T19:30`, by: 'consumer', command: 'confirmPerformance', input: { done: 'all' } },
];

/** Offers to and fro, one firm that answers the same day, one that never does, one that says no. */
const negotiations: readonly Told[] = [
  {
    ...{ firm: 0, consumer: 24, at: '2026-11-04T09:15', goods: '薄皮核桃 5 斤', boughtOn: '2026-10-30', yuan: 148 },
    ...{ category: 'produce', problem: 'spoiled', facts: '打开一看，有一袋受潮发霉了，别的两袋是好的，希望把坏的那袋退了。' },
    ...{ requests: ['refund'], askedYuan: 49 },
    then: [
      view('2026-11-04T09:40'),
      offer('2026-11-04T09:48', 'firm', ['refund'], '2026-11-06', 49),
      accept('2026-11-04T12:10', 'consumer'),
      ...kept('2026-11-05'),
    ],
  },
  {
    ...{ firm: 0, consumer: 25, at: '2026-11-10T15:30', goods: '花椒礼盒', boughtOn: '2026-11-04', yuan: 96 },
    ...{ category: 'produce', problem: 'short', facts: '订的是四罐装，收到只有三罐，客服说查一下就没有下文了。' },
    requests: ['replace'],
    then: [
      view('2026-11-10T16:00'),
      offer('2026-11-10T16:12', 'firm', ['makeUp'], '2026-11-14', undefined, '补发一罐，运费店里出'),
      accept('2026-11-10T20:05', 'consumer'),
      ...kept('2026-11-13'),
    ],
  },
  {
    ...{ firm: 1, consumer: 26, at: '2026-11-09T10:05', goods: '土蜂蜜两瓶', boughtOn: '2026-11-01', yuan: 236 },
    ...{ category: 'produce', problem: 'mismatch', facts: '页面写的是土蜂蜜，收到的标签上是调制蜂蜜膏，和页面说的不一样。' },
    ...{ requests: ['return'], askedYuan: 236 },
    then: [
      view('2026-11-09T14:20'),
      offer('2026-11-10T09:10', 'firm', ['compensate'], '2026-11-20', 60),
      offer('2026-11-10T20:40', 'consumer', ['refundReturn'], '2026-11-20', 236, '运费由店里出'),
      offer('2026-11-11T09:20', 'firm', ['refundReturn'], '2026-11-25', 236, '运费各出一半'),
      offer('2026-11-11T21:00', 'consumer', ['refundReturn'], '2026-11-25', 236, '写错了品名，运费应该店里出'),
      accept('2026-11-12T09:05', 'firm'),
    ],
  },
  {
    ...{ firm: 2, consumer: 27, at: '2026-11-06T11:00', goods: '百花蜜一桶', boughtOn: '2026-10-26', yuan: 168 },
    ...{ category: 'produce', problem: 'faulty', facts: '蜂蜜结晶了，看着像白糖，店里说是正常的，我不放心，想退掉。' },
    ...{ requests: ['return'], askedYuan: 168 },
    then: [
      view('2026-11-06T16:30'),
      { at: '2026-11-10T10:00', by: 'firm', command: 'fail', input: { reason: '结晶是正常的，已经开封的不能退，谈不成。' } },
      {
        ...{ at: '2026-11-11T10:30', by: 'officer', command: 'noteCall' },
        input: { reached: true, said: '消费者说再想一想，告诉了可以一键转为投诉。' },
      },
    ],
  },
  {
    ...{ firm: 3, consumer: 28, at: '2026-11-11T13:10', goods: '羽绒服一件', boughtOn: '2026-11-06', yuan: 399 },
    ...{ category: 'clothing', problem: 'mismatch', facts: '颜色和图片差得太多，尺码也小一号，店里让我自己出来回运费。' },
    requests: ['replace'],
    then: [
      view('2026-11-11T17:45'),
      offer('2026-11-12T09:30', 'firm', ['replace'], '2026-11-22'),
      { at: '2026-11-13T20:10', by: 'consumer', command: 'leave', input: { reason: '已经在平台上退了，不用谈了。' } },
    ],
  },
  {
    ...{ firm: 4, consumer: 29, at: '2026-11-06T09:30', goods: '电热毯', boughtOn: '2026-10-29', yuan: 129 },
    ...{ category: 'appliance', problem: 'faulty', facts: '用了三天就不热了，找店里换，一直说在处理，没有人回。' },
    ...{ requests: ['refund'], askedYuan: 129 },
    then: [],
  },
  {
    ...{ firm: 4, consumer: 30, at: '2026-11-16T09:30', goods: '取暖器', boughtOn: '2026-11-08', yuan: 219 },
    ...{ category: 'appliance', problem: 'faulty', facts: '开机有糊味，不敢用，店里的电话打不通，信息也不回。' },
    requests: ['return'],
    then: [],
  },
  {
    ...{ firm: 7, consumer: 31, at: '2026-11-19T16:20', goods: '老腊肉 3 斤', boughtOn: '2026-11-12', yuan: 158 },
    ...{ category: 'food', problem: 'short', facts: '称了一下只有两斤六两，少了四两，要求把差的钱退给我。' },
    ...{ requests: ['refund'], askedYuan: 21 },
    then: [view('2026-11-20T09:15')],
  },
  {
    ...{ firm: 0, consumer: 0, at: '2026-11-20T10:20', goods: '干香菇 2 斤', boughtOn: '2026-11-13', yuan: 88 },
    ...{ category: 'produce', problem: 'spoiled', facts: '香菇有点潮，袋子里有水汽，担心放不住，想退一半的钱。' },
    ...{ requests: ['refund'], askedYuan: 44 },
    then: [view('2026-11-20T11:00'), offer('2026-11-20T11:08', 'firm', ['refund'], '2026-11-30', 44)],
  },
];

const consents = { mediation: true, publish: false, entrust: true, directContact: false };

function preparedOf({ firm, consumer, goods, boughtOn, yuan, category, problem, facts, requests, askedYuan }: Told): Prepared {
  return {
    respondent: { kind: 'inPlatformMerchant', platform: '山货集市', name: demoMerchants[firm]!.name },
    purchase: { goods, boughtOn, amountFen: yuan * 100 },
    ...{ category, problem, facts, requests, ...(askedYuan !== undefined && { askedFen: askedYuan * 100 }) },
    ...{ complainant: consumers[consumer]!.complainant, consents },
  } as Prepared;
}

function stepsOf(told: Told, index: number): Step[] {
  const slot = `negotiation-${index + 1}`;
  const { openid } = consumers[told.consumer]!;
  const by = { consumer: openid, firm: ownerOf(told.firm), officer: 'handler' };
  const prepared = preparedOf(told);
  const sent: Step = {
    ...{ at: told.at, as: openid, function: 'settling', path: 'negotiate', slot },
    input: (known) => ({
      ...{ ...prepared, enrolment: known(enrolmentSlot(told.firm)).no, files: [] },
      shown: { text: shownText(prepared), files: [] },
    }),
  };
  const acted = told.then.map(({ at, by: side, command, input = {} }): Step => ({
    ...{ at, as: by[side], function: 'settling', path: 'negotiationAct', slot },
    input: (known) => ({ id: known(slot).id, version: known(slot).version, command, input }),
  }));
  return [sent, ...acted];
}

/** What was settled, or not, before anybody complained. */
export const negotiationSteps = (): Step[] =>
  negotiations.flatMap(stepsOf).map((step, number) => ({ ...step, key: `demo-negotiation-${number}` }));
