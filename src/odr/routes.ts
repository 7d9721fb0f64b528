import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where the pages of this package are; those that others open stand in src/routes.ts. */
export const odrRoutes = {
  enrolment: (id: string) => `/${enrolmentName.pages.staff}?${asked({ id })}`,
  enrolmentAct: (id: string, act: string) => `/odr/enrolment-act/index?${asked({ id, act })}`,
  negotiations: '/odr/negotiations/index',
  negotiation: (id: string) => `/${negotiationName.pages.staff}?${asked({ id })}`,
  negotiationAct: (id: string, act: string) => `/odr/negotiation-act/index?${asked({ id, act })}`,
};
