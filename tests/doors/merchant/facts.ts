import { factContent } from '../../../domain/credit/fact/fixture';
import type { Step } from '../scenarios';
import { act, by, handler, leader, TODAY } from './steps';

const content = (more: object = {}) => factContent({ seenOn: TODAY, ...more });

/** A company, entered by an officer. */
const aMerchant: Step = by(handler, 'merchants.enter', {
  kind: 'company',
  name: '云屏山货有限公司',
  uscc: '91621228MA7123450F',
  registeredOn: '2023-05-18',
  office: '621228-01',
  trades: ['goods'],
});

const entered = (more: object = {}): Step[] => [
  aMerchant,
  (answers) => ({
    openid: handler,
    door: 'credit.enterFact',
    input: { merchant: answers['merchants.enter']!.id, content: content(more) },
  }),
];
const doing = (who: string, command: string, input: object = {}) =>
  act(who, 'credit.actFact', 'credit.enterFact', 'creditFacts', command, input);
const checked = doing(leader, 'check');

const reading =
  (who: string, door: string, input: object): Step =>
  (_, stored) => ({
    openid: who,
    door,
    input: { ...input, version: stored.settings?.find(({ _id }) => _id === 'creditReadings')?.version ?? 0 },
  });
const said = { key: 'months', as: 'confirmed', name: '法规科 周科', document: '法规科意见 3 号', on: '2026-11-20' };

/** Every door and act of credit facts that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const factsSteps: readonly (readonly Step[])[] = [
  [
    ...entered(),
    doing(leader, 'sendBack', { reason: '公示日期抄错了' }),
    doing(handler, 'correct', { reason: '照系统改过', content: content({ publishedOn: '2026-03-11' }) }),
    checked,
    doing(handler, 'recordRefusal', { on: '2026-11-20', document: '不修 1 号' }),
    checked,
  ],
  [
    ...entered({ publishedOn: '2026-08-24', decidedOn: '2026-08-20' }),
    checked,
    doing(leader, 'end', { why: 'repaired', on: '2026-11-20', document: '修 2 号' }),
    doing(handler, 'restore', { on: TODAY, document: '撤 2 号' }),
  ],
  [...entered(), doing(handler, 'discard', { reason: '不是这一家的' })],
  // Its first day of application has come: the timer tells of it.
  [...entered(), checked, () => 'timer'],
  [
    reading(handler, 'credit.proposeReading', said),
    reading(leader, 'credit.approveReading', { key: 'months' }),
    reading(handler, 'credit.proposeReading', { ...said, key: 'older' }),
    reading(handler, 'credit.dropReading', { key: 'older', reason: '登记错了' }),
  ],
];
