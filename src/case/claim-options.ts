import { requestKinds } from '@domain/complaint/filing/schema';
import { requestWords } from '@domain/complaint/words';

/** What can be asked for, as form 1 lists it. */
export const claimOptions = requestKinds.map((value) => ({ value, label: requestWords[value] }));
