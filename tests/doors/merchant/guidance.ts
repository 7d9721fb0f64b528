import { checksFor } from '../../../domain/guidance/checks/list';
import type { Step } from '../scenarios';
import { handler, merchant, on, TODAY, uploaded, withFile } from './steps';

const identity = { kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F' };
const details = { ...identity, registeredOn: '2023-05-18', office: '621228-01', trades: ['goods'] };
const answers = checksFor({ kind: 'company', trades: ['goods'] }, TODAY).map(({ id }) => ({ check: id, answer: 'no' }));

/** A merchant whose owner is the merchant persona. */
const owned: readonly Step[] = [
  ...uploaded(merchant),
  withFile((file) => () => ({
    openid: merchant,
    door: 'merchants.claim',
    input: { ...identity, person: '周店', phone: '13900001101', files: [file] },
  })),
  on(handler, 'merchants.verifyClaim', 'merchants.claim', 'merchantClaims', (id, version) => ({
    ...{ id, version, input: { details, saw: '营业执照照片，和公示系统一致' } },
  })),
];

/** A door told of the merchant that is there, and of the self-check that was saved last. */
const own =
  (door: string, input: (saved: { id?: string; version: number }) => object): Step =>
  ({ 'merchants.saveSelfCheck': made }, { merchants = [], selfChecks = [] }) => {
    const version = selfChecks.find(({ _id }) => _id === made?.id)?.version;
    const saved = { ...(made && { id: made.id }), version: typeof version === 'number' ? version : 0 };
    return { openid: merchant, door, input: { merchant: merchants[merchants.length - 1]?._id, ...input(saved) } };
  };

/** Every door and act of self-checks and the calendar that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const guidanceSteps: readonly (readonly Step[])[] = [
  [
    ...owned,
    own('merchants.saveSelfCheck', ({ version }) => ({
      version,
      trades: ['goods'],
      answers: answers.slice(0, 2),
      done: false,
    })),
    own('merchants.saveSelfCheck', (saved) => ({ ...saved, trades: ['goods'], answers, done: true })),
    own('merchants.deleteSelfCheck', (saved) => saved),
  ],
];
