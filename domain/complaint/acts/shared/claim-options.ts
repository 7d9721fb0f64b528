import { requestKinds } from '../../filing/schema';
import { requestWords } from '../../words';

/** What can be asked for, as form 1 lists it. */
export const claimOptions = requestKinds.map((value) => ({ value, label: requestWords[value] }));
