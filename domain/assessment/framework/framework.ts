import type { MeasureId } from '../../indicator/measures';
import stored from './indicators-2022.json';

/** Items that the program counts or keeps a ledger of. Numbers are data and change with an edition; code knows an item by its key. */
export const frameworkKeys = [
  'networkShare',
  'lasting',
  'handedOver',
  'jointCredit',
  'creditShared',
  'graded',
  'softMeasures',
  'spotChecks',
  'supervision',
  'reportsVerified',
  'education',
  'warnings',
  'onTime',
  'mediationSuccess',
  'satisfaction',
  'resolution',
  'guidance',
  'tracing',
  'promising',
] as const;
export type FrameworkKey = (typeof frameworkKeys)[number];

/** One thing that is judged by itself; an indicator without numbered ones is one item. */
export interface FrameworkItem {
  key?: FrameworkKey;
  no: string;
  text: string;
  /** Absent where any one item of the indicator scores all of its points. */
  points?: number;
  /** What must hold, one by one, where it is more than one thing. */
  tests?: string[];
  /** The figures by which the program counts it. */
  measures?: MeasureId[];
}

/** One of the 41 indicators, in the words of the edition; punctuation alone was made full-width. */
export interface FrameworkIndicator {
  no: string;
  level1: string;
  level2: string;
  /** 定性, 定量, or both. */
  nature: string;
  name: string;
  points: number;
  rule: string;
  items: FrameworkItem[];
  anyOneItemScoresAll?: true;
  /** Judged in each of some years. */
  perYear?: { years: number; pointsEach: number };
  /** A point for each one there is, up to so many. */
  countMax?: number;
  assessment: string;
  sources: string[];
  responsibleUnits: string[];
  /** What the text leaves open and nobody has answered. */
  openQuestion?: string;
  /** What of the copied text was damaged and put right. */
  repairs?: string[];
}

interface Framework {
  /** First level, in its order. */
  blocks: { name: string; points: number }[];
  indicators: FrameworkIndicator[];
}

/** The framework of the edition: 41 indicators, 100 points. For functions alone: it is large, and phones are told what they show. */
export const framework = stored as Framework;

const byKey = new Map(framework.indicators.flatMap(({ items }) => items.map((item) => [item.key, item] as const)));

/** An item in the framework's own words; throws for a key that the edition does not have. */
export function itemByKey(key: FrameworkKey): FrameworkItem & { points: number } {
  const item = byKey.get(key);
  if (item?.points === undefined) throw new Error(`the framework has no item ${key} with points of its own`);
  return { ...item, points: item.points };
}

/** The indicator an item belongs to; throws like {@link itemByKey}. */
export function indicatorOf(key: FrameworkKey): FrameworkIndicator {
  const found = framework.indicators.find(({ items }) => items.some((item) => item.key === key));
  if (!found) throw new Error(`the framework has no item ${key}`);
  return found;
}
