import { creditNoticeName } from '@domain/credit/notice/name';

const asked = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Where the pages of credit notices are. */
export const noticeRoutes = {
  /** All of them, or those of one merchant. */
  list: (merchant?: string) => `/credit/notices/index?${asked({ merchant })}`,
  notice: (id: string) => `/${creditNoticeName.pages.staff}?id=${encodeURIComponent(id)}`,
  /** A new one of a merchant, of this fact if it is known already. */
  draft: (merchant: string, fact?: string) => `/credit/notice-edit/index?${asked({ merchant, fact })}`,
  act: (id: string, act: string) => `/credit/notice-act/index?${asked({ id, act })}`,
};
