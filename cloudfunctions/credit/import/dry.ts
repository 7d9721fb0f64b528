import type { Counts } from '@domain/credit/import/list';

/** A line the officer reads of a list: which row, which code, and what there is to say of it. */
export interface Told {
  row: number;
  number?: string;
  /** The fact that is there already. */
  id?: string;
  no?: string;
  texts: string[];
}

export interface Dry<Row> {
  rows: Row[];
  told: { bad: Told[]; differs: Told[]; unknown: Told[] };
  counts: Counts;
}

export const nothing = <Row>(): Dry<Row> => ({
  rows: [],
  told: { bad: [], differs: [], unknown: [] },
  counts: { fresh: 0, same: 0, differs: 0, unknown: 0, bad: 0 },
});

export const toldBad = ({ row, uscc, problems }: { row: number; uscc?: string; problems: string[] }): Told => ({
  row,
  ...(uscc && { number: uscc }),
  texts: problems,
});

/** A dry run with how many rows are what. */
export const counted = <Row>({ rows, told, counts }: Dry<Row>): Dry<Row> => ({
  ...{ rows, told },
  counts: {
    ...counts,
    fresh: rows.length,
    differs: told.differs.length,
    unknown: told.unknown.length,
    bad: told.bad.length,
  },
});
