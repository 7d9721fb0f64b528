import type { CivilDate } from '../civil-date';
import { measures } from '../indicator/measures';

/** The bureau's own figures, in this order; none of them is one of 26.1, which counts at the ODR of 12315. */
export const ownFigures = {
  negotiationOnTime: { ...measures.negotiationOnTime, n: '按时', d: '应当有结果', rest: '超期' },
  negotiationSettled: { ...measures.negotiationSettled, n: '谈成', d: '已结束', rest: '没有谈成' },
  activeFirms: {
    name: '活跃度（内部）',
    numerator: '这一年有过协商、一件也没有超期的自行协商单位',
    denominator: '截至当天已经批准、没有退出的自行协商单位（暂停的也在里面）',
    counts: '协商按发给商家的日子',
    note: '本局自己的数，不计分。12315平台怎样算没有查到，这是推定的算法。',
    ...{ n: '活跃', d: '自行协商单位', rest: '不活跃' },
  },
} as const;
export type OwnFigure = keyof typeof ownFigures;
export const ownFigureKeys = Object.keys(ownFigures) as [OwnFigure, ...OwnFigure[]];

/** Of fewer a share says little. */
export const FEW = 10;

/** One that is counted: a negotiation, or a firm that is enrolled; `n` is 1 where it stands above the line. */
export interface OwnRow {
  figure: OwnFigure;
  of: { kind: 'negotiation' | 'enrolment'; id: string };
  no: string;
  /** The firm, by name. */
  object: string;
  /** The day by which it is counted, +08:00. */
  on: CivilDate;
  n: 0 | 1;
  why: string;
}
