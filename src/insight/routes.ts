const asked = (values: Record<string, string | number | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Where the pages of this package are, and those of others to which a point leads; what others open stands in src/routes.ts. */
export const insightRoutes = {
  figures: '/insight/figures/index',
  /** The 41 indicators. */
  framework: '/insight/framework/index',
  /** 佐证材料包, of the year and up to the month that is looked at. */
  packs: (year: number, through?: number) => `/insight/pack/index?${asked({ year, through })}`,
  /** The cases behind a figure; the choice as the page of figures made it. */
  figureCases: (choice: Record<string, string | number | undefined>) => `/insight/cases/index?${asked(choice)}`,
  /** How many complaints by what went wrong, by kind of goods and month; and the cases behind one of them. */
  kinds: '/insight/kinds/index',
  kindCases: (choice: Record<string, string | number | undefined>) => `/insight/kind-cases/index?${asked(choice)}`,
  /** What becomes late on one day if nobody acts. */
  aheadOn: (on: string, office?: string) => `/insight/ahead/index?${asked({ on, office })}`,
  bulletinLedger: (year: number) => `/press/ledger/index?${asked({ year })}`,
  itemLedger: (year: number, indicator: string) => `/means/ledger/index?${asked({ year, indicator })}`,
  enrolments: '/odr/enrolments/index',
};
