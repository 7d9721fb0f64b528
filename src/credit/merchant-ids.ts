/** What tests tap on the pages of merchants. */
export const merchantIds = {
  enter: 'merchant-enter',
  claims: 'merchant-claims',
  export: 'merchant-export',
  totals: 'merchant-totals',
  search: 'merchant-search',
  searchEnd: 'merchant-search-end',
};
export const merchantRowId = (no: string) => `merchant-${no}`;
export const linkedCaseId = (no: string) => `linked-${no}`;
export const claimRowId = (no: string) => `claim-${no}`;

/** What tests tap where two entries of the register become one. */
export const mergingIds = { beside: 'merging-beside', turn: 'merging-turn', openUnder: 'merging-under' };
export const twinId = (no: string) => `twin-${no}`;
export const absorbedId = (no: string) => `absorbed-${no}`;
