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
