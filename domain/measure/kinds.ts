/** What a soft measure may be; 责令改正 is an administrative order and none of them. */
export const measureKinds = {
  guidance: { label: '行政指导', letter: '行政指导建议书', hint: '提建议，商家自己决定；不采纳没有不利后果' },
  interview: { label: '约谈', letter: '约谈通知书', hint: '请负责人来说明情况、提出整改；要有记录' },
  reminder: { label: '提醒告诫', letter: '提醒告诫函', hint: '讲清风险和法律义务，给一家或者很多家' },
  warningLetter: { label: '警示函', letter: '警示函', hint: '指出问题，请对照改正' },
  circular: { label: '警示通报', letter: '警示通报', hint: '把一类问题告诉一批商家或者平台' },
} as const satisfies Record<string, { label: string; letter: string; hint: string }>;

export type MeasureKind = keyof typeof measureKinds;
export const measureKindKeys = Object.keys(measureKinds) as [MeasureKind, ...MeasureKind[]];

/** What came of what was asked for. */
export const outcomes = {
  rectified: { label: '已整改' },
  partly: { label: '部分整改' },
  not: { label: '没有整改' },
} as const;
export type Outcome = keyof typeof outcomes;
export const outcomeKeys = Object.keys(outcomes) as [Outcome, ...Outcome[]];

/** How a letter reached whom it is for. */
export const carryWays = {
  inPerson: { label: '当面' },
  post: { label: '邮寄' },
  program: { label: '小程序' },
  other: { label: '其他方式' },
} as const;
export type CarryWay = keyof typeof carryWays;
export const carryWayKeys = Object.keys(carryWays) as [CarryWay, ...CarryWay[]];
