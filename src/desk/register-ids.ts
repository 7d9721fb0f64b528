/** What tests tap where a case is linked with the register. */
export const registerIds = { search: 'find-in-register', openLinked: 'open-linked-merchant', openLinking: 'open-linking' };
export const candidateId = (no: string) => `candidate-${no}`;
export const foundRowId = (no: string) => `found-${no}`;
