import { merchantName } from '@domain/merchant/name';
import { merchantClaimName } from '@domain/merchant/claim/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where the pages of merchants are for staff; the one that others open stands in src/routes.ts. */
export const creditRoutes = {
  merchant: (id: string) => `/${merchantName.pages.staff}?${asked({ id })}`,
  enter: '/credit/enter/index',
  /** `given`: what is answered already, by path of the form. */
  act: (id: string, act: string, given: Record<string, string> = {}) => {
    const answered = Object.entries(given).map(([path, value]) => [`a.${path}`, value] as const);
    return `/credit/act/index?${asked({ id, act, ...Object.fromEntries(answered) })}`;
  },
  claims: '/credit/claims/index',
  claim: (id: string) => `/${merchantClaimName.pages.staff}?${asked({ id })}`,
  claimAct: (id: string, act: string) => `/credit/claim-act/index?${asked({ id, act })}`,
};
