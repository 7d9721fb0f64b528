import type { SpotCheck } from './spot-check';
import { verdictOf } from './acts/row';

/** By what a list is narrowed; one mark of each. */
export const listMark = {
  state: (state: string) => `s:${state}`,
  verdict: (verdict: string) => `v:${verdict}`,
  merchant: (id: string) => `m:${id}`,
};

/** The lists a spot check stands in. Pure. */
export function spotCheckListed(check: SpotCheck): { lists: string[]; dueBy: string } {
  const verdict = verdictOf(check);
  const { state, merchant } = check;
  const lists = [
    listMark.state(state),
    ...(verdict ? [listMark.verdict(verdict)] : []),
    ...(merchant ? [listMark.merchant(merchant)] : []),
  ];
  return { lists, dueBy: '' };
}
