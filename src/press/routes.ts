import { bulletinName } from '@domain/bulletin/name';

const asked = (values: Record<string, string | number | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Where the pages of this package are; the one that others open stands in src/routes.ts. */
export const pressRoutes = {
  list: '/press/list/index',
  /** A new one: from a skeleton, from nothing, or as published elsewhere. */
  start: () => '/press/start/index',
  /** A draft on this phone by its place, or a bulletin that exists by what is done with it. */
  edit: (what: { place?: string; id?: string; as?: 'write' | 'correct' }) => `/press/edit/index?${asked(what)}`,
  desk: (id: string) => `/${bulletinName.pages.staff}?id=${encodeURIComponent(id)}`,
  act: (id: string, act: string, answers: Record<string, string> = {}) =>
    `/press/act/index?${asked({ id, act, ...Object.fromEntries(Object.entries(answers).map(([path, value]) => [`a.${path}`, value])) })}`,
  ledger: (year?: number) => `/press/ledger/index?${asked({ year })}`,
  signals: '/press/signals/index',
  signal: (id: string) => `/press/signals/index?id=${encodeURIComponent(id)}`,
};
