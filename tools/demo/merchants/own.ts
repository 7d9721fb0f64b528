import { checksFor } from '../../../domain/guidance/checks/list';
import type { Known, Step } from '../scenarios/scenario';
import { demoMerchants } from './subjects';

const OWNER = 'merchant';
const OFFICER = 'handler';
const [mine] = demoMerchants;
const of = mine!.slot;

const call = (at: string, as: string, path: string, slot: string, input: Step['input'], more: Partial<Step> = {}): Step => ({
  ...{ at, as, function: 'merchants', path, slot, input },
  ...more,
});

/** Thirty in the year, three a month: at first much is missing, in the end hardly anything. */
function selfCheckSteps(): Step[] {
  return Array.from({ length: 30 }, (_, n): Step => {
    const on = `2026-${String(2 + Math.floor(n / 3)).padStart(2, '0')}-${['12', '18', '23'][n % 3]}`;
    const { kind, trades } = mine!;
    const answers = checksFor({ kind, trades }, on).map(({ id }, place) => ({
      check: id,
      answer: (place + n) % 31 < 6 - Math.floor(n / 5) ? 'no' : 'yes',
    }));
    return call(`${on}T21:${10 + n}`, OWNER, 'saveSelfCheck', `self-check-${n + 1}`, (known) => ({
      ...{ merchant: known(of).id, version: 0, trades, answers, done: true },
    }));
  });
}

const acting = (at: string, as: string, slot: string, command: string, input: object = {}): Step =>
  call(at, as, 'promiseAct', slot, (known) => ({ id: known(slot).id, version: known(slot).version, command, input }));

const wordings = {
  quality: { goods: '店里卖的全部山货' },
  sevenDays: {
    goods: '店里卖的全部山货',
    days: 10,
    refundDays: 5,
    freight: 'buyer',
    excluded: ['fresh'],
    excludedGoods: '鲜核桃、鲜菌子',
  },
} as const;

/** Signed by the owner, held against the law by an officer, and shown. */
const promiseSteps = (kind: keyof typeof wordings, on: string): Step[] => {
  const slot = `promise-${kind}`;
  return [
    call(`${on}T09:40`, OWNER, 'promiseDraft', slot, (known: (slot: string) => Known) => ({
      ...{ merchant: known(of).id, kind, wording: wordings[kind] },
    })),
    acting(`${on}T09:46`, OWNER, slot, 'sign'),
    acting(`${on}T14:46`, OFFICER, slot, 'check'),
    acting(`${on}T15:46`, OFFICER, slot, 'show', { where: ['platform'], note: '店铺首页' }),
  ];
};

const trace = (on: string, product: string, batch: string): Step =>
  call(`${on}T08:20`, OWNER, 'traceAdd', `trace-${on}`, (known) => ({
    ...{ merchant: known(of).id, product, batch, source: '本县农户自产（演示用）', certificate: 'commitment', open: ['source'] },
  }));

/** What the merchant one can sign in as does of itself: self-checks, promises, where its goods come from. */
export const ownSteps = (): Step[] =>
  [
    ...selfCheckSteps(),
    ...promiseSteps('quality', '2026-03-16'),
    ...promiseSteps('sevenDays', '2026-04-08'),
    trace('2026-09-24', '薄皮核桃', '2026-09 第 1 批'),
    trace('2026-10-21', '薄皮核桃', '2026-10 第 2 批'),
  ].map((step, number) => ({ ...step, key: `demo-own-${number}` }));
