import type { Settings } from '@domain/bureau/settings';

/** The county this installation serves. Another county changes this file (and config/offices' people) and nothing else. */
export const county = {
  name: '两当县',
  /** The city and province above it; jurisdiction of an address (令121-13) is read against all three. */
  city: '陇南市',
  province: '甘肃省',
  /** GB/T 2260. */
  code: '621228',
  bureau: '两当县市场监督管理局',
  /** Letters before a case number: LD-2026-0142. */
  prefix: 'LD',
  /** The bureau's short name in document numbers: 两市监投受〔2026〕12号. */
  agency: '两市监',
  /** The national hotline; the bureau's own number is set when the bureau confirms it. */
  hotline: '12315',
  offices: [
    { code: '621228-00', name: '两当县局' },
    { code: '621228-01', name: '城关市场监管所' },
    { code: '621228-02', name: '杨店市场监管所' },
    { code: '621228-03', name: '西坡市场监管所' },
  ],
  /** Approvals on: one person proposes, another decides. `number12315` makes the number of the national platform, or a named reason, a condition of closing. */
  settings: { approval: { reject: true, terminate: true }, number12315: true, ratingDays: 30 } satisfies Settings,
} as const;

export type County = typeof county;
