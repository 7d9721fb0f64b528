import type { Bulletin, Proof, Release } from './bulletin';
import { itemOf, type BulletinKind, type LedgerItem } from './kinds';
import { formKeys, mediumKeys, mediumOf, proofKinds, type Form, type MediumKey } from './media';

/** What of a release an assessor would ask for and would not find. */
export interface Missing {
  what: 'url' | 'place' | 'reach' | 'proof';
  say: string;
}

/** A dated proof shows the release on its day or later; one that is dated before it shows something else. */
const proves = ({ on }: Pick<Proof, 'on'>, release: Pick<Release, 'on'>): boolean => on >= release.on;

/**
 * What is missing of a release before it can be defended: where it can be found again, how many it reached, a dated proof of each line that
 * its medium asks for. The program's own record proves what was told in it. Pure.
 */
export function missingOf(release: Pick<Release, 'medium' | 'on' | 'url' | 'place' | 'reach' | 'proofs'>): Missing[] {
  const { at, proofs: asked, reach: ways } = mediumOf(release.medium);
  const own = asked.length === 0;
  return [
    ...(at === 'url' && !release.url ? [{ what: 'url' as const, say: '缺网址' }] : []),
    ...(at === 'place' && !release.place ? [{ what: 'place' as const, say: '缺地点' }] : []),
    ...(!own && release.reach === undefined && ways.length ? [{ what: 'reach' as const, say: '缺触达人数' }] : []),
    ...asked.flatMap((line) => {
      const found = release.proofs.filter(({ kind }) => line.includes(kind));
      if (found.some((one) => proves(one, release))) return [];
      const names = line.map((kind) => proofKinds[kind].label).join('或者');
      const early = found.length ? `${names}上的日期早于发布日期` : `缺${names}`;
      return [{ what: 'proof' as const, say: early }];
    }),
  ];
}

/** What the ledger reads of a bulletin. */
export type LedgerSource = Pick<Bulletin, '_id' | 'no' | 'kind' | 'title' | 'networkRelated' | 'state' | 'releases'>;

/** One release as an item of the ledger. */
export interface LedgerRow {
  id: string;
  no: string;
  kind: BulletinKind;
  title: string;
  networkRelated: boolean;
  item: LedgerItem | undefined;
  release: Release;
  missing: Missing[];
}

/** Every release of a year that stands, by day; what was discarded or struck is none. Pure. */
export function ledgerRows(bulletins: readonly LedgerSource[], year: number): LedgerRow[] {
  const rows = bulletins.flatMap(({ _id: id, no, kind, title, networkRelated, state, releases = [] }) =>
    state === 'discarded'
      ? []
      : releases
          .filter(({ on, struck }) => !struck && on.startsWith(`${year}-`))
          .map((release): LedgerRow => {
            return { id, no, kind, title, networkRelated, item: itemOf(kind), release, missing: missingOf(release) };
          }),
  );
  return rows.sort((a, b) => (a.release.on + a.no + a.release.id < b.release.on + b.no + b.release.id ? -1 : 1));
}

/** How often something was told by a medium in a form, month by month from January; and how many of these lack a proof. */
export interface LedgerCell {
  medium: MediumKey;
  form: Form;
  months: number[];
  missing: number;
}

/** The matrix of one item, and what it comes to. Bulletins are counted once, however often they were told. */
export interface LedgerMatrix {
  cells: LedgerCell[];
  bulletins: number;
  releases: number;
  media: number;
  forms: number;
  /** Months of the year in which anything was told. */
  months: number;
  /** Releases that lack something. */
  missing: number;
}

/** Form × medium × month of what counts for one item; `network`: of consumption in the network alone, which is what the item asks for. Pure. */
export function matrixOf(rows: readonly LedgerRow[], item: LedgerItem, network: boolean): LedgerMatrix {
  const counted = rows.filter((row) => row.item === item && (!network || row.networkRelated));
  const cells = mediumKeys.flatMap((medium) =>
    formKeys.flatMap((form): LedgerCell[] => {
      const here = counted.filter(({ release }) => release.medium === medium && release.form === form);
      if (!here.length) return [];
      const months = Array.from(
        { length: 12 },
        (_, month) => here.filter(({ release }) => Number(release.on.slice(5, 7)) === month + 1).length,
      );
      return [{ medium, form, months, missing: here.filter(({ missing }) => missing.length).length }];
    }),
  );
  const distinct = (of: (row: LedgerRow) => string) => new Set(counted.map(of)).size;
  return {
    cells,
    bulletins: distinct(({ id }) => id),
    releases: counted.length,
    media: distinct(({ release }) => release.medium),
    forms: distinct(({ release }) => release.form),
    months: distinct(({ release }) => release.on.slice(0, 7)),
    missing: counted.filter(({ missing }) => missing.length).length,
  };
}

/** What a year's ledger is measured by where the item names no number: this bureau's own aim, no rule of the assessment. */
export const ownAims = { months: 12, network: 4, media: 4, forms: 4 } as const;

/** Months of a year up to `through` (1–12) in which nothing about consumption in the network was told. Pure. */
export function quietMonths(rows: readonly LedgerRow[], through: number): number[] {
  const told = new Set(rows.filter((row) => row.networkRelated && row.item).map(({ release }) => Number(release.on.slice(5, 7))));
  return Array.from({ length: through }, (_, index) => index + 1).filter((month) => !told.has(month));
}
