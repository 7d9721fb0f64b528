import { fenIn, heardOf, isPerformed } from '../complaint/performance';
import { isLive, type Negotiation } from './negotiation';

/** Whether the consumer may make a complaint of it by one tap: once, and not of what was kept. Pure. */
export function mayBecomeComplaint({ state, complaint, performance }: Negotiation): boolean {
  if (complaint || isLive({ state })) return false;
  return state !== 'agreed' || !performance || !isPerformed(performance);
}

/** How it ended; undefined while it goes on. */
export const endOf = ({ state }: Pick<Negotiation, 'state'>) =>
  (['agreed', 'failed', 'expired', 'left'] as const).find((end) => end === state);

/** The negotiation with the complaint that was made of it on the civil day `on` (+08:00). Pure. */
export const becoming = (negotiation: Negotiation, complaint: NonNullable<Negotiation['complaint']>): Negotiation => ({
  ...negotiation,
  version: negotiation.version + 1,
  complaint,
});

/** Whether the bureau is to call the consumer: it came to nothing, no complaint was made of it, and nobody was reached yet. Pure. */
export const isToCall = ({ state, complaint, calls = [] }: Pick<Negotiation, 'state' | 'complaint' | 'calls'>): boolean =>
  (state === 'expired' || state === 'failed') && !complaint && !calls.some(({ reached }) => reached);

/** Fen that the consumer confirmed. Pure. */
export const confirmedFen = ({ performance }: Negotiation): number => {
  const heard = performance && heardOf(performance);
  return performance && heard ? fenIn(performance, heard) : 0;
};
