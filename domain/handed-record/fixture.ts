import { people } from '../merchant/fixture';
import type { HandedRecord } from './handed-record';

/** A record that waits for its result. */
export const handedOf = (more: Partial<HandedRecord> = {}): HandedRecord => ({
  ...{ _id: 'hr_1', version: 1, no: 'LDZ-2026-0001', state: 'open', office: '621228-01' },
  ...{ at: Date.parse('2026-11-20T02:00:00Z'), on: '2026-11-20', by: people.officer },
  ...{ platformNo: 'WJ202611000001', batch: '2026 年 11 月', handedOn: '2026-11-18', name: '云屏山货有限公司' },
  ...{ shop: '云屏山货铺', platform: '山货集市', url: 'https://shop.example.com/yp' },
  ...more,
});
