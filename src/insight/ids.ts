/** Ids of the controls of this package that tests use. */
export const insightIds = {
  openDetails: 'open-details',
  openFramework: 'open-framework',
  openKinds: 'open-kinds',
} as const;

/** `next-odr-1`: the second act that would settle an item. */
export const nextActId = (item: string, index: number) => `next-${item}-${index}`;
