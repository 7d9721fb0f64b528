import { itemByKey } from '../framework/framework';
import { county } from '@config/county';
import { proofKinds as releaseProofs, media } from '../../bulletin/media';
import type { CivilDate } from '../../civil-date';
import type { FiledFile } from '../../evidence/claiming';
import { sayOf, sayPeriod } from '../../indicator/official/words';
import { measures } from '../../indicator/measures';
import { itemNoOf, items } from '../../indicator/scores';
import { proofKinds, rowKinds } from '../items';
import type { PackBasis } from './basis';

/** A paper that proves something, as it goes into the pack: once, whatever it proves. */
export interface PackProof {
  /** Number of the item. */
  item: string;
  n: number;
  title: string;
  unit: string;
  on: CivilDate;
  /** The record it was filed with, which alone may hand it out. */
  of: string;
  file: FiledFile;
  /** Each thing it proves, in words. */
  proves: string[];
  /** Who entered it, where that is known. */
  by?: string;
  /** Its day lies outside of the period: named, never left out. */
  outside?: true;
}

/** Tables of an item come before; so their number does not move those of the proofs. */
const FIRST = 101;

type Found = Omit<PackProof, 'n' | 'proves' | 'outside'> & { proves: string; dated: boolean };

const isInside = (on: CivilDate, { period: { first, last } }: PackBasis) => on >= first && on <= last;

function ofReleases({ releases }: PackBasis): Found[] {
  return releases.flatMap(({ item, id, no, release: { medium, on, proofs, recordedBy } }) =>
    proofs.map((proof): Found => {
      const { label } = releaseProofs[proof.kind];
      return {
        ...{ item: items[item!].no, title: `${label} ${no}`, unit: county.bureau, on: proof.on, of: id, file: proof.file },
        ...{ proves: `${no} ${on} ${media[medium].label}`, by: recordedBy, dated: true },
      };
    }),
  );
}

function ofValues({ year, values }: PackBasis): Found[] {
  return values.flatMap(({ of, measure, from, to, source, publishedOn, files = [], recordedBy }) =>
    files.map((file): Found => {
      const what = `${sayOf(of)} ${measures[measure].name} ${sayPeriod({ from, to })}`;
      return {
        ...{
          item: itemNoOf(measure),
          title: `官方数原件 ${what}`,
          unit: source,
          on: publishedOn,
          of: `official-${year}`,
          file,
        },
        // What is published of a period comes out after it: it is held by its period, not by its day.
        ...{ proves: what, by: recordedBy, dated: false },
      };
    }),
  );
}

function ofEntries({ entries }: PackBasis): Found[] {
  return entries.flatMap(({ item, kind, no, object, document, of, proofs }) =>
    proofs.map(({ kind: what, on, file, paper }): Found => {
      const isPaper = of.kind === 'ledgerPaper';
      const name = isPaper && document ? document : `${proofKinds[what].label} ${no}`;
      return {
        ...{
          item: itemByKey(item).no,
          title: name.trim(),
          unit: (isPaper && object) || county.bureau,
          on,
          of: paper ?? of.id,
          file,
        },
        ...{ proves: [rowKinds[kind].label, no, isPaper ? '' : object].filter(Boolean).join(' '), dated: true },
      };
    }),
  );
}

const order = ({ item, on, title, file }: Found) => `${item}|${on}|${title}|${file.sha256}`;

/** Every paper of the pack, each content once in an item, numbered by day; what one proves besides stands with it. Pure. */
export function proofsOf(basis: PackBasis): PackProof[] {
  const found = [...ofReleases(basis), ...ofValues(basis), ...ofEntries(basis)].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const known = new Map<string, PackProof>();
  const counted = new Map<string, number>();
  for (const { proves, dated, ...one } of found) {
    const key = `${one.item} ${one.file.sha256}`;
    const before = known.get(key);
    const outside = dated && !isInside(one.on, basis) && { outside: true as const };
    if (before) {
      if (!before.proves.includes(proves)) before.proves.push(proves);
      continue;
    }
    const n = counted.get(one.item) ?? FIRST;
    counted.set(one.item, n + 1);
    known.set(key, { ...one, n, proves: [proves], ...outside });
  }
  return [...known.values()];
}
