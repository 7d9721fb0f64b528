import type { OfficialMeasure, OfficialOf } from './official/official';
import { measuresOf, type ItemKey, type Score } from './scores';

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
  /** Its figures are compared with the country's. */
  national?: true;
  /** Only the platform itself can state them of the county. */
  county?: true;
  /** They are our own, with cases behind them. */
  own?: true;
}

/** What each item rests on. */
const needs: Readonly<Record<ItemKey, Needs>> = {
  education: { ledger: true },
  warnings: { ledger: true },
  onTime: { own: true },
  mediationSuccess: { national: true, own: true },
  satisfaction: { national: true, own: true },
  odr: { ledger: true, national: true, county: true },
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
  const { ledger, national, county, own } = needs[item];
  const measures = measuresOf(item);
  // What is certainly lost no official value that is still missing can win.
  if (score.state === 'scored') return own ? [{ act: 'cases', measures: [...measures] }] : [];
  const missing = (of: OfficialOf): NextAct[] =>
    (['check', 'record'] as const).flatMap((act) => {
      const found = act === 'check' ? 'waits' : undefined;
      const some = measures.filter((measure) => official(of, measure) === found);
      return some.length ? [{ act, of, measures: some }] : [];
    });
  return [
    ...(county && odrFirms === 0 ? [{ act: 'enrol' as const }] : []),
    ...(county ? missing('county') : []),
    ...(national ? missing('national') : []),
    ...(ledger && !confirmed ? [{ act: 'confirm' as const }] : []),
  ];
}
