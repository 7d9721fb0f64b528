import { promiseName } from '@domain/promise/name';
import { traceName } from '@domain/trace/name';

const asked = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Where a merchant's own promises and trace records are. */
export const ownShown = {
  promises: (merchant: string) => `/shop/promises/index?${asked({ merchant })}`,
  promise: (id: string) => `/${promiseName.pages.own}?${asked({ id })}`,
  newPromise: (merchant: string, kind = '') => `/shop/promise-new/index?${asked({ merchant, kind })}`,
  promiseAct: (id: string, act: string) => `/shop/promise-act/index?${asked({ id, act })}`,
  traces: (merchant: string) => `/shop/traces/index?${asked({ merchant })}`,
  trace: (id: string) => `/${traceName.pages.own}?${asked({ id })}`,
  newTrace: (merchant: string) => `/shop/trace-new/index?${asked({ merchant })}`,
  traceAct: (id: string, act: string) => `/shop/trace-act/index?${asked({ id, act })}`,
};
