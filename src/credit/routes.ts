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
  act: (id: string, act: string) => `/credit/act/index?${asked({ id, act })}`,
  claims: '/credit/claims/index',
  claim: (id: string) => `/${merchantClaimName.pages.staff}?${asked({ id })}`,
  claimAct: (id: string, act: string) => `/credit/claim-act/index?${asked({ id, act })}`,
};
