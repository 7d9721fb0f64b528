import { creditFactName } from '@domain/credit/fact/name';

const asked = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Where the pages of credit facts are. */
export const factRoutes = {
  /** All of them, or those of one merchant. */
  list: (merchant?: string) => `/credit/facts/index?${asked({ merchant })}`,
  fact: (id: string) => `/${creditFactName.pages.staff}?id=${encodeURIComponent(id)}`,
  /** A new one of a merchant. */
  enter: (merchant: string) => `/credit/fact-edit/index?${asked({ merchant })}`,
  act: (id: string, act: string) => `/credit/fact-act/index?${asked({ id, act })}`,
  readings: '/credit/readings/index',
};
