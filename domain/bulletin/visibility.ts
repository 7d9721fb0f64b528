import type { CivilDate } from '../civil-date';
import { factRows, viewOf } from '../facts';
import type { Bulletin, PastVersion, Release, Writing } from './bulletin';
import { onDay } from './days';
import { bulletinFacts, type BulletinSight } from './facts';
import type { NamedFirm } from './naming';

type Named<T> = Omit<T, 'by'> & { by: string };
type Masked =
  | ('lead' | 'blocks' | 'names' | 'writers' | 'checked' | 'approved' | 'returned' | 'correction' | 'versions')
  | ('letThrough' | 'withdrawn' | 'discarded' | 'releases');

/** A release as the bureau reads it. */
export type ReleaseView = Omit<Release, 'recordedBy'> & { recordedBy: string };

/** What one relation may read; a reader lacks what is the bureau's own, and of a withdrawn one its words. */
export type BulletinView = Omit<Bulletin, Masked | 'office' | 'on'> & {
  lead?: string;
  blocks?: Writing['blocks'];
  /** `id` and `removed` for the bureau alone. */
  names?: (Omit<NamedFirm, 'id'> & { id?: string })[];
  office?: string;
  on?: CivilDate;
  writers?: string[];
  checked?: Named<NonNullable<Bulletin['checked']>>;
  approved?: Named<NonNullable<Bulletin['approved']>>;
  returned?: Named<NonNullable<Bulletin['returned']>[number]>[];
  correction?: Named<NonNullable<Bulletin['correction']>>;
  versions?: (Pick<PastVersion, 'from' | 'until' | 'reason'> & { writing?: Writing; by?: string; approvedBy?: string })[];
  letThrough?: { on: CivilDate; by: string; reason: string }[];
  withdrawn?: { on: CivilDate; by?: string; reason: string };
  discarded?: Named<NonNullable<Bulletin['discarded']>>;
  releases?: ReleaseView[];
};

/** Who reads what of a bulletin, row by row, compiled from its facts. */
export const visibility = factRows<Bulletin, BulletinSight>(bulletinFacts);

/** A bulletin as one relation may read it on the civil day `today` (+08:00): no name outlives its publication by a minute. */
export function viewBulletin(bulletin: Bulletin, relation: BulletinSight, today: CivilDate): BulletinView {
  return viewOf(visibility, onDay(bulletin, today), relation) as unknown as BulletinView;
}
