/** One value of a classification that complaints are counted by. A key never changes its meaning; words may, and then say from when. */
export interface Classed {
  label: string;
  /** Since when the label reads so: `YYYY-MM` of its version. */
  version: string;
  /** The code of the national platform. Its code list is not published (looked for 2026-11-26), so it stays null until an export of it is seen. */
  code12315: string | null;
}

/** What went wrong, in the words of who buys, in the order in which it is offered. How lists of others call it: complaint/import/classes.ts. */
export const problemTypes = {
  spoiled: { label: '发霉变质', version: '2026-11', code12315: null },
  faulty: { label: '质量差', version: '2026-11', code12315: null },
  counterfeit: { label: '假货', version: '2026-11', code12315: null },
  short: { label: '少发漏发', version: '2026-11', code12315: null },
  noReturn: { label: '不退不换', version: '2026-11', code12315: null },
  notSent: { label: '不发货', version: '2026-11', code12315: null },
  mismatch: { label: '货不对版', version: '2026-11', code12315: null },
  misled: { label: '虚假宣传', version: '2026-11', code12315: null },
  price: { label: '价格', version: '2026-11', code12315: null },
  illness: { label: '吃了不舒服', version: '2026-11', code12315: null },
  privacy: { label: '个人信息', version: '2026-11', code12315: null },
  other: { label: '其他', version: '2026-11', code12315: null },
} as const satisfies Record<string, Classed>;

export type ProblemType = keyof typeof problemTypes;
export const problemTypeKeys = Object.keys(problemTypes) as [ProblemType, ...ProblemType[]];
