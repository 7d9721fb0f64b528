/** Ids of the controls of this package that tests use. */
export const insightIds = {
  openDetails: 'open-details',
  openFramework: 'open-framework',
  openKinds: 'open-kinds',
  openPacks: 'open-packs',
  buildPack: 'build-pack',
  stopPack: 'stop-pack',
  dropPack: 'drop-pack',
} as const;

/** `next-odr-1`: the second act that would settle an item. */
export const nextActId = (item: string, index: number) => `next-${item}-${index}`;
/** `dot-firstDecisionOnTime-11`: a month in a drawing. */
export const dotId = (measure: string, month: number) => `dot-${measure}-${month}`;
/** `due-2026-12-03`: a day of the strip ahead. */
export const dayId = (day: string) => `due-${day}`;
export const plotTableId = (plot: string) => `table-${plot}`;

/** A volume of the pack that stands open. */
export const volumeId = (no: number) => `take-volume-${no}`;
