import { enrolmentName } from '@domain/enrolment/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where the pages of this package are; those that others open stand in src/routes.ts. */
export const odrRoutes = {
  enrolment: (id: string) => `/${enrolmentName.pages.staff}?${asked({ id })}`,
  enrolmentAct: (id: string, act: string) => `/odr/enrolment-act/index?${asked({ id, act })}`,
};
