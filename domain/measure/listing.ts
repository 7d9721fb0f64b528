import { plusDays } from '../civil-date';
import type { Measure } from './measure';
import { isSentTo } from './visibility';

/** By what a list is narrowed; one mark of each. */
export const listMark = {
  state: (state: string) => `s:${state}`,
  kind: (kind: string) => `k:${kind}`,
  /** All that the bureau has about a merchant. */
  merchant: (id: string) => `m:${id}`,
  /** What a merchant itself reads. */
  own: (id: string) => `o:${id}`,
};

/** Days before the end of a term on which the officer is reminded. */
const BEFORE = 2;

/** The lists a measure stands in, and the day on which the timer looks at it again. Pure. */
export function measureListed(measure: Measure): { lists: string[]; dueBy: string } {
  const { state, kind, objects, letter } = measure;
  const of = objects.map(({ merchant }) => merchant);
  const lists = [
    listMark.state(state),
    listMark.kind(kind),
    ...of.map(listMark.merchant),
    ...of.filter((one) => isSentTo(measure, one)).map(listMark.own),
  ];
  return { lists, dueBy: state === 'carried' && letter.dueOn !== undefined ? plusDays(letter.dueOn, -BEFORE) : '' };
}
