/** What everybody knows of a kind without its rules; all that the main package carries of it. */
export interface KindName {
  kind: string;
  /** Where it is kept; cloudfunctions/collections.ts declares it. */
  collection: string;
  /** What people call one. */
  word: string;
  /** Letters of its numbers behind those of the county: `Q` in LDQ-2026-0001; absent where it has no number. */
  series?: string;
  /** The pages that show one or list them, of the bureau and of everybody else. */
  pages: { staff?: string; own?: string };
}

/** Which subject of a kind an act is on, and the version the caller saw; 0 makes a new one. */
export const refTo = <N extends KindName, V>({ kind, collection }: N, id: string, version: V) => ({
  kind: kind as N['kind'],
  collection: collection as N['collection'],
  id,
  version,
});

/** The gapless counter of a kind's numbers in one year. */
export const counterOf = ({ kind }: KindName, year: string): string => `${kind}-${year}`;

/** `AB-2026-0142`: a number of the county with this prefix. Four digits at least; the ten thousandth has five. */
export const numberOf = (
  { series = '' }: Pick<KindName, 'series'>,
  prefix: string,
  year: string,
  count: number | string,
): string => `${prefix}${series}-${year}-${String(count).padStart(4, '0')}`;
