import type { CivilDate } from '../../civil-date';
import { factRows, viewOf } from '../../facts';
import { officialFacts } from './facts';
import type { OfficialRelation, OfficialValue } from './official';

type Named = 'recordedBy' | 'checkedBy' | 'withdrawal' | 'withdrawn';

/** What who keeps the official values reads of one: persons by their names. */
export type OfficialView = Omit<OfficialValue, Named> & {
  recordedBy: string;
  checkedBy?: string;
  withdrawal?: { on: CivilDate; by: string; reason: string };
  withdrawn?: { on: CivilDate; by: string; reason: string; agreedBy?: string };
};

/** Who reads what of an official value, row by row, compiled from its facts. */
export const visibility = factRows<OfficialValue, OfficialRelation>(officialFacts);

/** An official value as one relation may read it. */
export function viewOfficial(value: OfficialValue, relation: OfficialRelation): OfficialView {
  return viewOf(visibility, value, relation) as unknown as OfficialView;
}
