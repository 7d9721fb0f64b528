import { batchRoutes } from '../batch-routes';
import { factRoutes } from '../fact-routes';
import { noticeRoutes } from '../notice-routes';

interface StaffWay {
  id: string;
  word: string;
  to: string;
}

/** What else begins from the list of merchants, each of its own subject; a subject adds its line here. */
export const waysOf = (): readonly StaffWay[] => [
  { id: 'credit-facts', word: '信用信息', to: factRoutes.list() },
  { id: 'credit-notices', word: '信用提示', to: noticeRoutes.list() },
  { id: 'credit-batches', word: '批量提示', to: batchRoutes.batches },
  { id: 'credit-import', word: '导入名单', to: batchRoutes.lists('facts') },
  { id: 'means-measures', word: '行政指导、约谈、提醒告诫', to: '/means/list/index?what=measures' },
  { id: 'means-checks', word: '监督抽查', to: '/means/list/index?what=checks' },
  { id: 'means-leniencies', word: '不予处罚和教育', to: '/means/list/index?what=leniencies' },
  { id: 'means-ledgers', word: '台账（指标 12、14、27）', to: '/means/ledger/index' },
];
