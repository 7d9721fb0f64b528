import type { ComplaintView } from '@domain/complaint/visibility';

type List = {
  [F in keyof ComplaintView]-?: NonNullable<ComplaintView[F]> extends readonly unknown[] ? F : never;
}[keyof ComplaintView];

/** Every list of a case: it grows with the work on it, or is held to a few by a rule of its own. One without a row does not compile. */
const lists = {
  supplements: 'grows',
  claims: 'grows',
  senders: 'grows',
  mediation: 'grows',
  documents: 'grows',
  deliveries: 'grows',
  corrections: 'grows',
  reclassifications: 'grows',
  consentLog: 'grows',
  routing: 'grows',
  meetings: 'grows',
  callbacks: 'grows',
  declined: 'grows',
  recusals: 'grows',
  mergedFrom: 'grows',
  clues: 'grows',
  competence: 'grows',
  referrals: 'grows',
  proceedings: 'grows',
  publication: 'grows',
  appraisals: 'grows',
  revoked: 'grows',
  flags: 'grows',
  merchantLinks: 'grows',
  offers: 'grows',
  // evidenceLimits.caseFiles
  evidence: 'few',
  deadlines: 'few',
  requests: 'few',
  recused: 'few',
  lateEntries: 'grows',
  // One a recount of a year, and only while it runs.
  dayCorrections: 'few',
} as const satisfies Record<List, 'grows' | 'few'>;

export type Growing = { [L in List]: (typeof lists)[L] extends 'grows' ? L : never }[List];
export const growing = (Object.keys(lists) as List[]).filter((list): list is Growing => lists[list] === 'grows');

/** What one list may take of the reply that opens a case, and of one that brings more of it: a call carries 100 KB of text. */
const OF_THE_CASE = 4 * 1024;
const OF_A_PAGE = 48 * 1024;

const listIn = (view: ComplaintView, list: Growing) => view[list] as readonly unknown[] | undefined;
const bytesOf = (entry: unknown) => Buffer.byteLength(JSON.stringify(entry));

/** Where the newest entries begin that fit, of those before `end`; at least `least` of them. */
function start(entries: readonly unknown[], end: number, bytes: number, least: 0 | 1): number {
  let left = bytes;
  let from = end;
  while (from > 0) {
    left -= bytesOf(entries[from - 1]);
    if (left < 0 && from <= end - least) break;
    from -= 1;
  }
  return from;
}

/** The view with the newest entries of each list, and how many earlier ones each has that {@link earlierIn} brings. */
export function newestIn(view: ComplaintView): { view: ComplaintView; earlier: Partial<Record<Growing, number>> } {
  const cut: Record<string, unknown> = { ...view };
  const earlier: Partial<Record<Growing, number>> = {};
  for (const list of growing) {
    const entries = listIn(view, list);
    const from = entries ? start(entries, entries.length, OF_THE_CASE, 0) : 0;
    if (!entries || from === 0) continue;
    cut[list] = entries.slice(from);
    earlier[list] = from;
  }
  return { view: cut as ComplaintView, earlier };
}

/** Entries of a list before the `before`th, the nearest that fit; `from` is how many there are before them. */
export function earlierIn(view: ComplaintView, list: Growing, before: number): { entries: unknown[]; from: number } {
  const entries = listIn(view, list) ?? [];
  const end = Math.min(before, entries.length);
  const from = start(entries, end, OF_A_PAGE, 1);
  return { entries: entries.slice(from, end), from };
}
