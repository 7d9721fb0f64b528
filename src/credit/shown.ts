import { promiseName } from '@domain/promise/name';
import { traceName } from '@domain/trace/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where the bureau reads promises and trace records. */
export const staffShown = {
  /** All of the county that wait, or those of one merchant. */
  promises: (merchant?: string) => `/credit/promises/index?${asked(merchant ? { merchant } : {})}`,
  promise: (id: string) => `/${promiseName.pages.staff}?${asked({ id })}`,
  promiseAct: (id: string, act: string) => `/credit/promise-act/index?${asked({ id, act })}`,
  traces: (merchant: string) => `/credit/traces/index?${asked({ merchant })}`,
  trace: (id: string) => `/${traceName.pages.staff}?${asked({ id })}`,
  traceAct: (id: string, act: string) => `/credit/trace-act/index?${asked({ id, act })}`,
};
