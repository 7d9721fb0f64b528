import { wording } from '../../functions/promise-calls';
import { complaint } from '../../functions/calls';
import type { Step } from '../scenarios';
import { act, by, consumer, handler, leader, merchant, TODAY, uploaded, verified, withFile } from './steps';

const ofMerchant =
  (door: string, input: (id: string) => object): Step =>
  (_, { merchants = [] }) => ({ openid: merchant, door, input: input(String(merchants[0]?._id)) });

const draft = (kind: string, words: object): Step =>
  ofMerchant('merchants.promiseDraft', (id) => ({ merchant: id, kind, wording: words }));
const does = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'merchants.promiseAct', 'merchants.promiseDraft', 'promises', command, input);
const traces = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'merchants.traceAct', 'merchants.traceAdd', 'traces', command, input);

const seen = { where: ['platform'], note: '店铺首页' };
const shown: readonly Step[] = [
  draft('sevenDays', wording()),
  does(merchant, 'sign'),
  does(handler, 'check'),
  does(handler, 'show', seen),
];
const record = { product: '薄皮核桃', batch: '2026-10 第 2 批', source: '云屏镇张家', certificate: 'commitment' };
const add = ofMerchant('merchants.traceAdd', (id) => ({ merchant: id, ...record, open: ['source'] }));
const because = { reason: '看过以后这样办' };

/** What waits in the checks of what this door made last. */
const letThrough =
  (door: string, made: string, collection: string): Step =>
  (answers, stored) => {
    const { id } = answers[made]!;
    const checks = stored.checks?.find((one) => one._id === `${id}-checks`) as unknown as { items: { id: string }[] };
    return act(leader, door, made, collection, 'letThrough', { item: checks.items[0]!.id, ...because })(answers, stored);
  };
const risky = '加微信兼职刷单、垫付返利，先垫钱就送山货';

/** Every door and act of promises, traces, breaches that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const promisesSteps: readonly (readonly Step[])[] = [
  [
    ...verified,
    draft('sevenDays', wording({ days: 10 })),
    does(merchant, 'write', { wording: wording() }),
    does(merchant, 'sign'),
    does(handler, 'sendBack', because),
    does(merchant, 'sign'),
    does(handler, 'check'),
    ...uploaded(merchant),
    withFile((file) => does(merchant, 'show', { where: ['inShop'], files: [file] })),
    does(merchant, 'change', { wording: wording({ days: 20 }), ...because }),
    does(merchant, 'withdrawChange'),
    does(merchant, 'change', { wording: wording({ days: 20 }), ...because }),
    does(handler, 'declineChange', because),
    does(merchant, 'change', { wording: wording({ days: 30 }), ...because }),
    does(handler, 'checkChange'),
    does(handler, 'suspend', { ...because, article: '消费者权益保护法第二十五条' }),
    does(leader, 'resume', because),
    does(merchant, 'end', { endOn: '2026-12-20', ...because }),
    does(merchant, 'keep'),
  ],
  [...verified, draft('quality', { goods: '店里的山货' }), does(merchant, 'discard', because)],
  [
    ...verified,
    ...shown,
    by(consumer, 'complaints.submit', { ...complaint, purchase: { ...complaint.purchase, boughtOn: TODAY } }),
    (answers, stored) => {
      const { id } = answers['complaints.submit']!;
      return does(handler, 'linkBreach', { case: id, said: '三天内申请退货，店家不退' })(answers, stored);
    },
    does(merchant, 'replyBreach', { breach: 'b1', text: '当天已经退款' }),
    does(leader, 'undoBreach', { breach: 'b1', ...because }),
  ],
  [
    ...verified,
    draft('worryFree', { goods: '店里的山货', more: risky }),
    () => 'timer',
    letThrough('merchants.promiseAct', 'merchants.promiseDraft', 'promises'),
  ],
  [
    ...verified,
    add,
    traces(merchant, 'correct', { ...record, open: ['source', 'made'], ...because }),
    traces(handler, 'hold', because),
    traces(leader, 'release', because),
    traces(merchant, 'remove', because),
  ],
  [
    ...verified,
    ofMerchant('merchants.traceAdd', (id) => ({ merchant: id, ...record, source: risky })),
    () => 'timer',
    letThrough('merchants.traceAct', 'merchants.traceAdd', 'traces'),
  ],
];
