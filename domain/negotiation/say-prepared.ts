import { sayClaim } from '../complaint/claim';
import { goodsCategories } from '../matter/goods-categories';
import { problemTypes } from '../matter/problem-types';
import { sayYuan } from '../money';
import { respondentKindWords } from '../respondent-kind';
import { asIs, type SaysOf } from '../say';
import type { Negotiation } from './negotiation';
import type { NegotiationView } from './visibility';

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('；');
const yes = (said: boolean) => (said ? '同意' : '不同意');

/** How reads what a complaint would be filed with. */
export const sayPrepared: SaysOf<Negotiation, NegotiationView>['prepared'] = {
  parts: {
    respondent: ({ kind, platform, name, shopUrl, address, contact, phone, uscc }) =>
      joined([name, respondentKindWords[kind], platform, shopUrl, address, contact, phone, uscc]),
    purchase: ({ goods, boughtOn, amountFen, orderNo }, { day }) =>
      joined([goods, day(boughtOn), amountFen === undefined ? undefined : sayYuan(amountFen), orderNo && `订单号 ${orderNo}`]),
    category: (category) => goodsCategories[category].label,
    problem: (problem) => problemTypes[problem].label,
    facts: asIs,
    requests: (requests) => sayClaim({ requests }),
    otherRequest: asIs,
    askedFen: sayYuan,
    complainant: ({ name, phone, address }) => joined([name, phone, address]),
    consents: ({ mediation, directContact, entrust, publish }) =>
      `${yes(mediation)}调解；${yes(directContact)}商家直接联系；${yes(entrust)}委托调解；${yes(publish)}公示`,
  },
};
