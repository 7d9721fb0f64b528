import type { GuideKey } from '@domain/guidance/guide/pages';
import { selfCheckName } from '@domain/guidance/self-check/name';

const asked = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Where the pages of this package are; those that others open too stand in src/routes.ts. */
export const guideRoutes = {
  list: '/guide/list/index',
  article: (key: GuideKey) => `/guide/article/index?key=${key}`,
  /** Merchants that show a promise; one of them. */
  shops: '/guide/shops/index',
  shop: (id: string) => `/guide/shop/index?${asked({ id })}`,
  rules: (merchant?: string) => `/guide/rules/index?${asked({ merchant })}`,
  /** A new self-check, of a merchant or of nobody's in particular: that one stays on the phone. */
  newCheck: (merchant?: string) => `/${selfCheckName.pages.own}?${asked({ merchant })}`,
  check: (id: string) => `/${selfCheckName.pages.own}?${asked({ id })}`,
  checks: (merchant: string) => `/guide/checks/index?${asked({ merchant })}`,
  calendar: (merchant: string) => `/guide/calendar/index?${asked({ merchant })}`,
};
