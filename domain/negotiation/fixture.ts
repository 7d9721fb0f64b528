import type { CivilDate } from '../civil-date';
import { builtIn } from '../law/calendar/calendar';
import { startDeadline } from '../law/deadline/clocks';
import type { Negotiation } from './negotiation';

/** One as it was sent on this civil day (+08:00) at ten. */
export const negotiationOf = (on: CivilDate, more: Partial<Negotiation> = {}): Negotiation => ({
  ...{ _id: 'ng_1', version: 1, no: 'LDH-2026-0001', state: 'sent', enrolment: 'en_1', merchant: 'mc_1', office: '621228-01' },
  member: 'm_consumer',
  prepared: {
    respondent: { kind: 'inPlatformMerchant', platform: '山货集市', name: '云屏山货铺' },
    purchase: { goods: '薄皮核桃', boughtOn: '2026-11-02', amountFen: 12_950 },
    ...{ category: 'food', problem: 'spoiled', facts: '收到的核桃有一半是空壳，店铺不给退。', requests: ['refund'] },
    complainant: { name: '王秀兰', phone: '13900001101', address: '城关镇东街 8 号' },
    consents: { mediation: true, publish: false, entrust: false, directContact: false },
  } as Negotiation['prepared'],
  files: [],
  shown: { text: '核桃有一半是空壳，请退款。', files: [], on, at: Date.parse(`${on}T02:00:00Z`) },
  deadlines: [startDeadline('C7', on, on, builtIn)],
  ...{ offers: [], at: Date.parse(`${on}T02:00:00Z`), on },
  ...more,
});
