import { creditNoticeName } from '@domain/credit/notice/name';

/** Where a merchant's own pages of notices are. */
export const ownNoticeRoutes = {
  list: (merchant: string) => `/shop/notices/index?merchant=${encodeURIComponent(merchant)}`,
  notice: (id: string) => `/${creditNoticeName.pages.own}?id=${encodeURIComponent(id)}`,
  contest: (id: string) => `/shop/notice-act/index?id=${encodeURIComponent(id)}`,
};
