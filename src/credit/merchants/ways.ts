import { batchRoutes } from '../batch-routes';
import { factRoutes } from '../fact-routes';
import { handedRoutes } from '../handed-routes';
import { noticeRoutes } from '../notice-routes';
import { staffShown } from '../shown';
import type { WayRow } from '../../shell/way-rows';

/** What else begins from the list of merchants, each of its own subject; a subject adds its line here. */
export const waysOf = (): readonly WayRow[] => [
  { id: 'way-merchant-lists', word: '导入经营主体', to: batchRoutes.lists('merchants') },
  { id: 'way-handed', word: '认领处置（国家平台分发的）', to: handedRoutes.list },
  { id: 'way-facts', word: '信用信息', to: factRoutes.list() },
  { id: 'way-checking', word: '逐条核对', to: batchRoutes.checking },
  { id: 'way-fact-lists', word: '导入信用信息', to: batchRoutes.lists('facts') },
  { id: 'way-unreported', word: '没有报年报的名单', to: batchRoutes.lists('unreported') },
  { id: 'way-notices', word: '信用提示', to: noticeRoutes.list() },
  { id: 'way-batches', word: '批量提示', to: batchRoutes.batches },
  { id: 'way-promises', word: '经营承诺', to: staffShown.promises() },
  { id: 'way-enrolments', word: '自行协商单位', to: '/odr/enrolments/index' },
  { id: 'way-negotiations', word: '自行协商', to: '/odr/negotiations/index' },
  { id: 'way-measures', word: '行政指导、约谈、提醒告诫', to: '/means/list/index?what=measures' },
  { id: 'way-checks', word: '监督抽查', to: '/means/list/index?what=checks' },
  { id: 'way-leniencies', word: '不予处罚和教育', to: '/means/list/index?what=leniencies' },
  { id: 'way-ledgers', word: '台账（指标 3、9、11、12、14、26、27）', to: '/means/ledger/index' },
];
