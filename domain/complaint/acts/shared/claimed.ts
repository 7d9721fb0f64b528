import { yuanText } from '../../../money';
import type { Answers } from '../../../question';
import type { Complaint } from '../../complaint';

/** The claim as it is, to be changed where it has changed. */
export function claimed({ requests, askedFen }: Partial<Pick<Complaint, 'requests' | 'askedFen'>>): Answers {
  return { requests, askedFen: askedFen === undefined ? undefined : yuanText(askedFen) };
}
