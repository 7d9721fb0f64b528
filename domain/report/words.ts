import type { AdMedium, AdRole } from './advertisement';
import type { ReportOutcome, ReportState } from './report';

export const stateWords: Record<ReportState, string> = { received: '核查中', filed: '已立案', closed: '已结束' };

export const outcomeWords: Record<ReportOutcome, string> = {
  notFiled: '不予立案',
  notCompetent: '不归本局处理，告知向有权处理的部门举报',
  transferred: '已经移交',
  repeated: '重复举报，不再处理',
  merged: '已并入另一件',
};

export const adMediumWords: Record<AdMedium, string> = {
  internet: '互联网',
  broadcast: '广播、电影、电视',
  press: '报纸、期刊',
  none: '招牌、传单等，不是大众传播媒介',
};

export const adRoleWords: Record<AdRole, string> = {
  ownPublisher: '自行发布的广告主',
  advertiser: '由别人发布的广告主',
  agency: '广告经营者',
  publisher: '广告发布者',
};
