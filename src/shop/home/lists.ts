import { routes } from '../../routes';
import type { WayRow } from '../../shell/way-rows';
import { ownFactRoutes } from '../fact-routes';
import { ownNoticeRoutes } from '../notice-routes';
import { ownShown } from '../shown';

/** The lists of one merchant, each of its own subject; a subject adds its line here. */
export const listsOf = (merchant: string): readonly WayRow[] => [
  { id: 'shop-facts', word: '公示在您名下的信息', to: ownFactRoutes.list(merchant) },
  { id: 'shop-notices', word: '给您的信用提示', to: ownNoticeRoutes.list(merchant) },
  { id: 'shop-letters', word: '给您的约谈、提醒和指导', to: `/shop/letter/index?merchant=${encodeURIComponent(merchant)}` },
  { id: 'shop-checks', word: '合规自查', to: routes.selfChecks(merchant) },
  { id: 'shop-calendar', word: '要做的事和日子', to: routes.compliance(merchant) },
  { id: 'own-promises', word: '经营承诺', to: ownShown.promises(merchant) },
  { id: 'own-traces', word: '追溯记录', to: ownShown.traces(merchant) },
  { id: 'own-negotiations', word: '消费者的协商', to: `/settling/merchant-list/index?merchant=${encodeURIComponent(merchant)}` },
  { id: 'own-enrolment', word: '自行协商单位', to: `/settling/enrolment/index?merchant=${encodeURIComponent(merchant)}` },
  { id: 'own-public', word: '公众看到的样子', to: `/guide/shop/index?id=${encodeURIComponent(merchant)}` },
];
