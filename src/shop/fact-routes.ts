import { creditFactName } from '@domain/credit/fact/name';

/** Where a merchant's own pages of credit are. */
export const ownFactRoutes = {
  list: (merchant: string) => `/shop/facts/index?merchant=${encodeURIComponent(merchant)}`,
  fact: (id: string) => `/${creditFactName.pages.own}?id=${encodeURIComponent(id)}`,
};
