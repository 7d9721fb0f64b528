import type { OfficialMeasure, OfficialOf } from './official/official';
import type { ItemKey, Score } from './scores';

/**
 * What a person can do next about an item; the screen has the words and the page of each.
 * `record`: an official value of this period is missing · `check`: it is recorded and waits for a second person · `confirm`: a person looks at
 * the ledger and confirms · `enrol`: there is no firm at the platform's ODR · `cases`: figures do not exceed, their cases say why.
 */
export type NextAct =
  | { act: 'record' | 'check'; of: OfficialOf; measures: OfficialMeasure[] }
  | { act: 'confirm' | 'enrol' }
  | { act: 'cases'; measures: OfficialMeasure[] };

interface Needs {
  /** A person confirms its ledger. */
  ledger?: true;
  /** What of the country it is compared with. */
  national?: readonly OfficialMeasure[];
  /** What only the platform itself can state of the county. */
  county?: readonly OfficialMeasure[];
  /** Figures of our own with cases behind them. */
  own?: readonly OfficialMeasure[];
}

const odr = ['odrOnTime', 'odrSettled'] as const;

/** What each item rests on. */
const needs: Readonly<Record<ItemKey, Needs>> = {
  education: { ledger: true },
  warnings: { ledger: true },
  onTime: { own: ['firstDecisionOnTime', 'closingOnTimeA'] },
  mediationSuccess: { national: ['mediationSuccessA'], own: ['mediationSuccessA'] },
  satisfaction: { national: ['satisfactionA'], own: ['satisfactionA'] },
  odr: { ledger: true, national: odr, county: odr },
  guidance: { ledger: true },
};

/** What is there of what an item rests on, for the period it is scored for. */
export interface Found {
  /** `counts`: recorded and checked; `waits`: recorded, and nobody has checked it. */
  official: (of: OfficialOf, measure: OfficialMeasure) => 'counts' | 'waits' | undefined;
  confirmed: boolean;
  odrFirms: number;
}

/** The acts that would settle an item that is open, or win back one that is lost, the most urgent first; none where the point is won. Pure. */
export function nextActs(item: ItemKey, score: Score, { official, confirmed, odrFirms }: Found): NextAct[] {
  if (score.state === 'scored' && score.points === 1) return [];
  const { ledger, national = [], county = [], own = [] } = needs[item];
  // What is certainly lost no official value that is still missing can win.
  if (score.state === 'scored') return own.length ? [{ act: 'cases', measures: [...own] }] : [];
  const missing = (of: OfficialOf, wanted: readonly OfficialMeasure[]): NextAct[] =>
    (['check', 'record'] as const).flatMap((act) => {
      const found = act === 'check' ? 'waits' : undefined;
      const measures = wanted.filter((measure) => official(of, measure) === found);
      return measures.length ? [{ act, of, measures }] : [];
    });
  return [
    ...(county.length && odrFirms === 0 ? [{ act: 'enrol' as const }] : []),
    ...missing('county', county),
    ...missing('national', national),
    ...(ledger && !confirmed ? [{ act: 'confirm' as const }] : []),
  ];
}
