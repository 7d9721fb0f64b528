import { factRows, viewOf } from '../facts';
import { otherMatterFacts } from './facts';
import type { OtherMatter } from './other-matter';
import type { OtherMatterRelation } from './relations';

/** What one relation may read. */
export type OtherMatterView = Omit<OtherMatter, 'by' | 'at'> & { by: string; at?: never };

/** Who reads what of a matter, row by row, compiled from its facts. */
export const visibility = factRows<OtherMatter, OtherMatterRelation>(otherMatterFacts);

/** A matter as one relation may read it; empty for a stranger. */
export function viewOtherMatter(matter: OtherMatter, relation: OtherMatterRelation): OtherMatterView {
  return viewOf(visibility, matter, relation) as unknown as OtherMatterView;
}
