import { factRoutes } from '../fact-routes';
import { noticeRoutes } from '../notice-routes';

/** A list of what is kept under a merchant, from its page. */
interface MerchantList {
  id: string;
  word: string;
  to: string;
}

/** The lists of one merchant, each of its own subject; a subject adds its line here. */
export const listsOf = (merchant: string): readonly MerchantList[] => [
  { id: 'merchant-facts', word: '信用信息', to: factRoutes.list(merchant) },
  { id: 'merchant-fact-enter', word: '录入一条信用信息', to: factRoutes.enter(merchant) },
  { id: 'merchant-notices', word: '信用提示', to: noticeRoutes.list(merchant) },
  { id: 'merchant-notice-draft', word: '写一份信用提示', to: noticeRoutes.draft(merchant) },
];
