import { defineFacts, type Sight } from '../facts';
import type { Person } from '../merchant/person';
import type { Enrolment } from './enrolment';
import { enrolmentLabels } from './labels';

/** Who reads an enrolment: the bureau, the merchant's own people, anybody. */
export type EnrolmentSight = 'staff' | 'own' | 'public';

const all = { staff: 'full', own: 'full', public: 'full' } as const satisfies Record<EnrolmentSight, Sight>;
const two = { staff: 'full', own: 'full', public: 'absent' } as const;
const named = { staff: 'masked', own: 'masked', public: 'absent' } as const;
const nobody = { staff: 'absent', own: 'absent', public: 'absent' } as const;

const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });
/** Who of the bureau did it is told inside of the bureau. */
const byBureau = <V extends { by: Person }>({ by, ...rest }: V, sight: EnrolmentSight) =>
  sight === 'staff' ? { ...rest, by: by.name } : rest;

/** Every fact of an enrolment: what it holds, and who reads it. The public learns that a firm is enrolled, since when, and its 12315 account. */
export const enrolmentFacts = defineFacts<Enrolment, EnrolmentSight>()(enrolmentLabels, {
  _id: { holds: 'bureau', sight: two },
  version: { holds: 'bureau', sight: two },
  no: { holds: 'bureau', sight: all },
  merchant: { holds: 'bureau', sight: two },
  state: { holds: 'bureau', sight: all },
  contact: { holds: 'contact', sight: two },
  phone: { holds: 'contact', sight: two },
  has: { holds: 'written', sight: two },
  statement: { holds: 'written', sight: two },
  files: { holds: 'written', sight: two },
  pledge: { holds: 'written', note: '姓名', sight: named, mask: nameOf },
  reviewed: {
    holds: 'bureau',
    note: '商家看到日期',
    sight: named,
    mask: (done, _, sight) => (sight === 'staff' ? nameOf(done) : { on: done.on }),
  },
  admitted: {
    holds: 'bureau',
    note: '别人看到日期',
    sight: { staff: 'masked', own: 'masked', public: 'masked' },
    mask: (done, _, sight) => byBureau(done, sight),
  },
  odr: {
    holds: 'bureau',
    note: '公众看到编号',
    sight: { staff: 'masked', own: 'masked', public: 'masked' },
    mask: (done, _, sight) => (sight === 'public' ? { number: done.number } : byBureau(done, sight)),
  },
  suspensions: {
    holds: 'bureau',
    note: '商家看不到是谁',
    sight: named,
    mask: (lines, _, sight) =>
      lines.map(({ lifted, ...one }) => ({ ...byBureau(one, sight), ...(lifted && { lifted: byBureau(lifted, sight) }) })),
  },
  declined: { holds: 'bureau', note: '商家看不到是谁', sight: named, mask: (done, _, sight) => byBureau(done, sight) },
  ended: { holds: 'bureau', note: '商家看不到是谁', sight: named, mask: (done, _, sight) => byBureau(done, sight) },
  withdrawnOn: { holds: 'written', sight: two },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: two },
});
