import { isClear, type Checks } from '../content/checks';
import { openOffer } from '../offer/offering';
import { saidAllDone } from '../complaint/performance';
import { mayBecomeComplaint } from './becoming';
import type { NegotiationSight } from './facts';
import { isLive, type Negotiation } from './negotiation';
import { viewNegotiation, type NegotiationView } from './visibility';

/** Ids of the pictures that WeChat's check has not passed and nobody let through; what is no picture is not looked at. */
const heldIn = (checks: Checks | undefined): Set<string> =>
  new Set(checks?.items.filter((one) => one.what === 'picture' && !isClear(one)).map(({ id }) => id));

/** A negotiation as one relation may read it now: the firm sees a picture once the check passed it, or an officer let it through. Pure. */
export function shownTo(negotiation: Negotiation, sight: NegotiationSight, checks: Checks | undefined): NegotiationView {
  if (sight !== 'merchant') return viewNegotiation(negotiation, sight);
  const held = heldIn(checks);
  const { shown } = negotiation;
  return viewNegotiation({ ...negotiation, shown: { ...shown, files: shown.files.filter((id) => !held.has(id)) } }, sight);
}

/** Who is to do something now: to answer, or to do what was agreed, or to say whether it was done. Pure. */
export function askedNow(negotiation: Negotiation): 'consumer' | 'merchant' | undefined {
  const { performance } = negotiation;
  if (isLive(negotiation)) return openOffer(negotiation.offers)?.from === 'merchant' ? 'consumer' : 'merchant';
  if (negotiation.state !== 'agreed' || !performance || !mayBecomeComplaint(negotiation)) return undefined;
  return saidAllDone(performance) ? 'consumer' : 'merchant';
}
