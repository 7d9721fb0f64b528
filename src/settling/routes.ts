import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where the pages of this package are; those that others open stand in src/routes.ts. */
export const settlingRoutes = {
  enrolment: (id: string) => `/${enrolmentName.pages.own}?${asked({ id })}`,
  enrol: (merchant: string) => `/settling/enrol/index?${asked({ merchant })}`,
  enrolmentAct: (id: string, act: string) => `/settling/enrolment-act/index?${asked({ id, act })}`,
  negotiation: (id: string) => `/${negotiationName.pages.own}?${asked({ id })}`,
  negotiationAct: (side: 'consumer' | 'merchant') => (id: string, act: string) =>
    `/settling/negotiation-act/index?${asked({ id, act, side })}`,
  firms: '/settling/firms/index',
};
