import { defineFacts, type Sight } from '../facts';
import { isToCall } from './becoming';
import { negotiationLabels } from './labels';
import type { Negotiation } from './negotiation';

/** Who reads a negotiation: its consumer, whoever acts for the firm, the bureau, which looks on. */
export type NegotiationSight = 'consumer' | 'merchant' | 'staff';
type Sights = Record<NegotiationSight, Sight>;

const all = { consumer: 'full', merchant: 'full', staff: 'full' } as const satisfies Sights;
const own = { consumer: 'full', merchant: 'absent', staff: 'absent' } as const satisfies Sights;
const nobody = { consumer: 'absent', merchant: 'absent', staff: 'absent' } as const satisfies Sights;
const masked = { consumer: 'masked', merchant: 'masked', staff: 'masked' } as const satisfies Sights;
const shownOnly = { consumer: 'full', merchant: 'masked', staff: 'masked' } as const satisfies Sights;

/** Every fact of a negotiation: what it holds, and who reads it. The firm and the bureau read what the consumer approved. */
export const negotiationFacts = defineFacts<Negotiation, NegotiationSight>()(negotiationLabels, {
  _id: { holds: 'bureau', sight: all },
  version: { holds: 'bureau', sight: all },
  no: { holds: 'bureau', sight: all },
  state: { holds: 'bureau', sight: all },
  enrolment: { holds: 'bureau', sight: nobody },
  merchant: { holds: 'bureau', sight: all },
  office: { holds: 'bureau', sight: { ...nobody, staff: 'full' } },
  member: { holds: 'account', sight: nobody },
  prepared: {
    parts: {
      respondent: { holds: 'written', sight: own },
      purchase: {
        holds: 'written',
        note: '别人看到商品和购买日期',
        sight: shownOnly,
        mask: ({ goods, boughtOn }) => ({ goods, boughtOn }),
      },
      category: { holds: 'written', sight: own },
      problem: { holds: 'written', sight: own },
      facts: { holds: 'written', sight: own },
      requests: { holds: 'written', sight: own },
      otherRequest: { holds: 'written', sight: own },
      askedFen: { holds: 'written', sight: own },
      complainant: {
        holds: 'contact',
        note: '没有谈成又没有转为投诉的，工作人员看到姓名和电话，好打电话问',
        sight: { consumer: 'full', merchant: 'absent', staff: 'masked' },
        mask: ({ name, phone }, of) => (isToCall(of) ? { name, phone } : undefined),
      },
      consents: { holds: 'written', sight: own },
    },
  },
  files: {
    holds: 'written',
    note: '别人看到本人选给商家看的',
    sight: shownOnly,
    mask: (files, { shown }) => files.filter(({ id }) => shown.files.includes(id)),
  },
  shown: { holds: 'written', sight: all },
  deadlines: { holds: 'bureau', sight: all },
  viewed: {
    holds: 'written',
    note: '消费者看不到是谁',
    sight: masked,
    mask: ({ on, by }, _, sight) => (sight === 'consumer' ? { on } : { on, by: by.name }),
  },
  offers: {
    holds: 'written',
    note: '消费者看不到是谁',
    sight: masked,
    mask: (offers, _, sight) =>
      offers.map(({ by, ...one }) => ({
        ...one,
        ...((sight === 'staff' || (sight === 'merchant' && one.from === 'merchant')) && { by: by.name }),
      })),
  },
  agreement: { holds: 'written', sight: all },
  performance: { holds: 'written', sight: all },
  failed: {
    holds: 'written',
    note: '消费者看不到是谁',
    sight: masked,
    mask: ({ by, ...rest }, _, sight) => (sight === 'consumer' ? rest : { ...rest, by: by.name }),
  },
  left: { holds: 'written', sight: all },
  expiredOn: { holds: 'bureau', sight: all },
  // A complaint does not exist for the firm before it is accepted.
  complaint: { holds: 'bureau', sight: { consumer: 'full', merchant: 'absent', staff: 'full' } },
  calls: {
    holds: 'bureau',
    note: '本人看不到是谁打的',
    sight: { consumer: 'masked', merchant: 'absent', staff: 'masked' },
    mask: (calls, _, sight) => calls.map(({ by, ...one }) => ({ ...one, ...(sight === 'staff' && { by: by.name }) })),
  },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: all },
});
