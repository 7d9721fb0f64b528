import { noticeBatchName } from '@domain/credit/batch/name';

const asked = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');

/** Where imports, mailings and checking in turn are in this package. */
export const batchRoutes = {
  /** Lists of published facts, of those who have not reported, of merchants, or of records handed over. */
  lists: (sort: 'facts' | 'unreported' | 'merchants' | 'handed') => `/credit/import/index?${asked({ sort })}`,
  checking: '/credit/checking/index',
  batches: '/credit/batches/index',
  batch: (id: string) => `/${noticeBatchName.pages.staff}?${asked({ id })}`,
  /** A new one, of a list where one is named; or one that exists, written anew. */
  write: (what: { id?: string; list?: string } = {}) => `/credit/batch-edit/index?${asked(what)}`,
  act: (id: string, act: string) => `/credit/batch-act/index?${asked({ id, act })}`,
};
