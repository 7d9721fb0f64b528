import type { Step } from '../scenarios/scenario';

const step = (at: string, as: string, path: string, slot: string, input: object): Step => ({
  ...{ at, as, function: 'measures', path, slot, key: `demo-${slot}`, input: () => input },
});

/** What 3 and 9 are held against, entered by one person, and the word of another on both. The number is invented, and its source says so. */
export const shareSteps = (): Step[] => [
  step('2026-11-02T10:05', 'handler', 'enterTotal', 'subject-total', {
    ...{ total: 420, asOf: '2026-10-31', source: '演示用的数，没有真实来源', version: 0 },
  }),
  ...(['networkShare', 'lasting'] as const).map((item, n) =>
    step(`2026-11-23T15:4${n}`, 'taskForce', 'confirmPoint', `assessed-${item}`, {
      ...{ year: 2026, item, version: 0 },
      reason: '照名单逐家看了，重复登记的已经合并；总数是演示用的数。',
    }),
  ),
];
