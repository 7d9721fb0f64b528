import { factRows, viewOf } from '../../facts';
import { selfCheckFacts } from './facts';
import type { SelfCheckRelation } from './relations';
import type { SelfCheck } from './self-check';

/** What one of its own people may read. */
export type SelfCheckView = Omit<SelfCheck, 'by' | 'salt' | 'at'> & {
  by?: { name: string; member?: never };
  salt?: never;
  at?: never;
};

/** Who reads what of a self-check, row by row, compiled from its facts. */
export const visibility = factRows<SelfCheck, SelfCheckRelation>(selfCheckFacts);

/** A self-check as one relation may read it; empty for a stranger. */
export function viewSelfCheck(selfCheck: SelfCheck, relation: SelfCheckRelation): SelfCheckView {
  return viewOf(visibility, selfCheck, relation) as unknown as SelfCheckView;
}
