import { builtIn } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import type { Merchant, MerchantMember } from './merchant';

/** A civil day at ten in the morning (+08:00). */
export const on = (today: string): Moment => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });

/** Codes with a right check digit. */
export const usccs = ['91621228MA7123450F', '92621228MA7ABCDE0N', '93621228MA7KLMN107'] as const;

export const people = {
  owner: { member: 'm_owner', name: '周店' },
  clerk: { member: 'm_clerk', name: '吴伙' },
  officer: { member: 'm_officer', name: '赵文' },
  checker: { member: 'm_checker', name: '钱核' },
  leader: { member: 'm_leader', name: '孙局' },
} as const;

const acting = (who: 'owner' | 'clerk', id: string): MerchantMember => ({
  ...{ id, ...people[who], role: who, since: '2026-03-02' },
});

/** A merchant as it stands, of a company with one shop, an owner and a clerk. */
export const merchantOf = (more: Partial<Merchant> = {}): Merchant => ({
  _id: 'mc_1',
  version: 1,
  no: 'LDM-2026-0001',
  kind: 'company',
  name: '云屏山货有限公司',
  uscc: usccs[0],
  registeredOn: '2023-05-18',
  address: '城关镇东街 8 号',
  office: '621228-01',
  trades: ['goods', 'farmProduce'],
  shops: [{ id: 's1', channel: 'platform', platform: '淘宝', name: '云屏山货店', url: 'https://yunping.example.com' }],
  people: [acting('owner', 'p1'), acting('clerk', 'p2')],
  state: 'active',
  source: 'entered',
  at: on('2026-03-01').now,
  on: '2026-03-01',
  by: people.officer,
  ...more,
});
