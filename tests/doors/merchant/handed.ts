import type { Step } from '../scenarios';
import { act, by, handler, leader, TODAY } from './steps';

const record = {
  ...{ platformNo: 'WJ202611000001', batch: '2026 年 11 月', handedOn: TODAY, name: '云屏山货有限公司' },
  ...{ shop: '云屏山货铺', platform: '山货集市', url: 'https://shop.example.com/yp', address: '甘肃省陇南市两当县城关镇西街' },
};
const does = (who: string, command: string, input: object): Step =>
  act(who, 'measures.actHanded', 'measures.bringIn', 'handedRecords', command, input);

/** Every door and act of handed-over records that changes something, in an order in which each finds what it needs. */
export const handedSteps: readonly (readonly Step[])[] = [
  [
    by(handler, 'measures.bringIn', record),
    does(handler, 'give', { result: 'unreachable', words: '电话打过两次，没有人接' }),
    by(handler, 'merchants.enter', {
      ...{ kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F', registeredOn: '2023-05-18' },
      ...{ office: '621228-01', trades: ['goods'] },
    }),
    (answers, stored) =>
      does(leader, 'correct', {
        ...{ result: 'registered', merchant: answers['merchants.enter']!.id },
        reason: '找到了，就是这一家',
      })(answers, stored),
  ],
];
