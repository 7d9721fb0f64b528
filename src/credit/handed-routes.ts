import { handedRecordName } from '@domain/handed-record/name';

const e = encodeURIComponent;

/** Where the pages of handed-over records are, and what tests tap on them. */
export const handedRoutes = {
  list: '/credit/handed-list/index',
  one: (id: string) => `/${handedRecordName.pages.staff}?id=${e(id)}`,
  act: (id: string, act: string) => `/credit/handed-act/index?id=${e(id)}&act=${act}`,
  bringIn: '/credit/handed-new/index',
};
export const handedIds = {
  bringIn: 'handed-bring-in',
  import: 'handed-import',
  export: 'handed-export',
  template: 'handed-template',
  totals: 'handed-totals',
  search: 'handed-search',
  searchEnd: 'handed-search-end',
  ledger: 'handed-ledger',
} as const;
export const handedRowId = (no: string) => `handed-${no}`;
