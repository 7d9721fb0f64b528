import type { client } from '../../cloud/client';

export type Plots = Awaited<ReturnType<typeof client.indicators.plots.query>>;

/** What the list of cases is asked for; year, period and office are those of the drawing. */
export interface CasesChoice {
  measure: string;
  part: 'n' | 'd' | 'rest';
  month?: number;
  office?: string;
  /** Of one value, such as stars or days, from and to. */
  from?: number;
  to?: number;
}
export type OpenCases = (choice: CasesChoice) => void;
