/** The decision it records: not to punish (行政处罚法 33), or not to open a case (程序规定 20). */
export const stages = {
  penalty: { label: '不予行政处罚', article: '行政处罚法-33' },
  filing: { label: '不予立案', article: '程序规定-20' },
} as const;
export type Stage = keyof typeof stages;
export const stageKeys = Object.keys(stages) as [Stage, ...Stage[]];

/** What is asked together, each with its evidence. */
export const tests = {
  minor: { label: '违法行为轻微' },
  corrected: { label: '及时改正' },
  noHarm: { label: '没有造成危害后果' },
  first: { label: '初次违法' },
  slightHarm: { label: '危害后果轻微' },
  noFault: { label: '当事人有证据足以证明没有主观过错' },
  noOtherRule: { label: '法律、行政法规没有另外的规定' },
  otherGround: { label: '依法可以不予立案' },
} as const;
export type TestKey = keyof typeof tests;
export const testKeys = Object.keys(tests) as [TestKey, ...TestKey[]];

interface GroundRow {
  label: string;
  /** The sentence of the law, as it stands. */
  sentence: string;
  /** Whether the organ must, or may. */
  force: Readonly<Record<Stage, 'shall' | 'may'>>;
  /** All of them, or the ground is not met. */
  tests: readonly TestKey[];
  stages: readonly Stage[];
}

/**
 * 行政处罚法 (2021) 33(1), (2) and 程序规定 20, read 2026-11-27 at samr.gov.cn. In the stage before a case all of them are 可以 (程序规定 20); at the
 * decision the first sentence and the want of fault leave no choice.
 */
export const grounds = {
  minor: {
    label: '违法轻微并及时改正，没有造成危害后果',
    sentence: '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。',
    force: { penalty: 'shall', filing: 'may' },
    tests: ['minor', 'corrected', 'noHarm'],
    stages: ['penalty', 'filing'],
  },
  first: {
    label: '初次违法且危害后果轻微并及时改正',
    sentence: '初次违法且危害后果轻微并及时改正的，可以不予行政处罚。',
    force: { penalty: 'may', filing: 'may' },
    tests: ['first', 'slightHarm', 'corrected'],
    stages: ['penalty', 'filing'],
  },
  noFault: {
    label: '有证据足以证明没有主观过错',
    sentence: '当事人有证据足以证明没有主观过错的，不予行政处罚。法律、行政法规另有规定的，从其规定。',
    force: { penalty: 'shall', filing: 'may' },
    tests: ['noFault', 'noOtherRule'],
    stages: ['penalty', 'filing'],
  },
  other: {
    label: '依法可以不予立案的其他情形',
    sentence: '依法可以不予立案的其他情形。',
    force: { penalty: 'may', filing: 'may' },
    tests: ['otherGround'],
    stages: ['filing'],
  },
} as const satisfies Record<string, GroundRow>;
export type Ground = keyof typeof grounds;
export const groundKeys = Object.keys(grounds) as [Ground, ...Ground[]];

export const groundRow = (ground: Ground): GroundRow => grounds[ground];

/** 应当 or 可以, as the ground's own sentence has it in this stage. */
export const sayForce = (ground: Ground, stage: Stage): string =>
  groundRow(ground).force[stage] === 'shall' ? '应当不予' : '可以不予';
