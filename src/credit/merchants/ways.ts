import { batchRoutes } from '../batch-routes';
import { factRoutes } from '../fact-routes';

interface StaffWay {
  id: string;
  word: string;
  to: string;
}

/** What else begins from the list of merchants, each of its own subject; a subject adds its line here. */
export const waysOf = (): readonly StaffWay[] => [
  { id: 'credit-facts', word: '信用信息', to: factRoutes.list() },
  { id: 'credit-batches', word: '批量提示', to: batchRoutes.batches },
  { id: 'credit-import', word: '导入名单', to: batchRoutes.lists('facts') },
];
