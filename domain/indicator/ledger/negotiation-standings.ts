import type { Negotiation, NegotiationState } from '../../negotiation/negotiation';
import { firstStanding, type Bare, type Standing } from './standings';

/** What of a negotiation its standings look at. */
export type CountedNegotiation = Pick<
  Negotiation,
  'state' | 'office' | 'deadlines' | 'agreement' | 'failed' | 'left' | 'expiredOn'
>;

const ended: Readonly<Partial<Record<NegotiationState, { on: (of: CountedNegotiation) => string | undefined; why: string }>>> = {
  agreed: { on: ({ agreement }) => agreement?.on, why: '谈成了' },
  failed: { on: ({ failed }) => failed?.on, why: '没有谈成' },
  expired: { on: ({ expiredOn }) => expiredOn, why: '到期没有结果' },
  left: { on: ({ left }) => left?.on, why: '消费者退出' },
};

/**
 * What a negotiation stands for in the bureau's own figures, which are no part of indicator 26.1: that counts at the ODR of 12315. One that
 * the consumer left in time is out of the on-time rate, and stands among the finished as not settled. Pure.
 */
export function negotiationStandings(negotiation: CountedNegotiation): Standing[] {
  const { office, state } = negotiation;
  const onTime = firstStanding(negotiation, 'C7');
  const end = ended[state];
  const on = end?.on(negotiation);
  const finished: Bare[] =
    end && on ? [{ measure: 'negotiationSettled', day: on, from: on, n: state === 'agreed' ? 1 : 0, d: 1, why: end.why }] : [];
  return [...(onTime ? [{ measure: 'negotiationOnTime' as const, ...onTime }] : []), ...finished].map((one) => ({
    ...one,
    office,
  }));
}
