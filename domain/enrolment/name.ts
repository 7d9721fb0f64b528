import type { KindName } from '../subject';

/** 自行协商单位: a merchant that undertook to settle with consumers itself before the bureau's clock starts (令121-18(2)). */
export const enrolmentName = {
  kind: 'enrolment',
  collection: 'enrolments',
  word: '自行协商单位',
  series: 'E',
  pages: { staff: 'odr/enrolment/index', own: 'settling/enrolment/index' },
} as const satisfies KindName;
