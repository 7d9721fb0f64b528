import { factRoutes } from '../fact-routes';
import { noticeRoutes } from '../notice-routes';
import type { WayRow } from '../../shell/way-rows';

/** A new measure, spot check or decision not to punish for this merchant, of another package. */
const begin = (what: 'measures' | 'checks' | 'leniencies', merchant: string, name: string) =>
  `/means/new/index?what=${what}&merchant=${encodeURIComponent(merchant)}&name=${encodeURIComponent(name)}`;

/** `begins`: something new, which is kept under no merchant that was merged into another. */
interface OfMerchant extends WayRow {
  begins?: true;
}

/** The lists of one merchant, each of its own subject; a subject adds its line here. */
export const listsOf = (merchant: string, name: string): readonly OfMerchant[] => [
  { id: 'merchant-facts', word: '信用信息', to: factRoutes.list(merchant) },
  { id: 'merchant-fact-enter', word: '录入一条信用信息', to: factRoutes.enter(merchant), begins: true },
  { id: 'merchant-notices', word: '信用提示', to: noticeRoutes.list(merchant) },
  { id: 'merchant-notice-draft', word: '写一份信用提示', to: noticeRoutes.draft(merchant), begins: true },
  { id: 'merchant-measure', word: '提出一件柔性措施', to: begin('measures', merchant, name), begins: true },
  { id: 'merchant-check', word: '登记一次监督抽查', to: begin('checks', merchant, name), begins: true },
  { id: 'merchant-leniency', word: '提出不予处罚、不予立案', to: begin('leniencies', merchant, name), begins: true },
];
