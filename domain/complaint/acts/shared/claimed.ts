import { yuanText } from '../../../money';
import type { Answers } from '../../../question';
import type { Complaint } from '../../complaint';

/** The claim as it is, to be changed where it has changed. */
export function claimed({
  requests,
  otherRequest,
  askedFen,
}: Partial<Pick<Complaint, 'requests' | 'otherRequest' | 'askedFen'>>): Answers {
  return { requests, ...(otherRequest && { otherRequest }), askedFen: askedFen === undefined ? undefined : yuanText(askedFen) };
}
