// No list and no text is cut without saying so: each place that takes the first so many of something stands here with how the rest is reached.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ways = {
  paged: 'the answer says where the next page begins, and the screen asks for it (看更多)',
  said: 'how many are left out, or that there are others, stands in the answer and in Chinese on the screen',
  onward: 'a loop, a job or the next run goes on behind them until nothing is left',
  named: 'as many as were asked for by id',
  first: 'the first alone is what is wanted',
  counted: 'counted to a hundred, and said as 99+',
  ellipsis: 'the text ends with a sign that it goes on',
  bounded: 'a rule of its own keeps them fewer',
  weighed: 'only looked at: nothing of it is shown as the whole',
  code: 'a piece of a number, a code, a name or a picture that is no list',
} as const;
type Way = keyof typeof ways;

/** By file each call as it is written, once for each place it stands in. */
const places: Record<string, readonly (readonly [string, Way])[]> = {
  'cloudfunctions/accounts/health.ts': [
    // As many as the timer has jobs.
    ['limit(MOST_COUNTED)', 'bounded'],
    ['limit(MOST_COUNTED + 1)', 'said'],
    ['slice(0, MOST_COUNTED)', 'said'],
    ['limit(MOST_COUNTED)', 'weighed'],
  ],
  'cloudfunctions/accounts/queries.ts': [
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/bulletins/signals/course.ts': [['limit(signals.length)', 'named']],
  'cloudfunctions/bulletins/signals/folding.ts': [
    ['limit(SLICE)', 'onward'],
    ['limit(ids.length)', 'named'],
  ],
  'cloudfunctions/bulletins/signals/folds.ts': [
    // Days: so many were asked for.
    ['limit(AT_ONCE)', 'bounded'],
    ['limit(1)', 'first'],
  ],
  'cloudfunctions/bulletins/signals/forgetting.ts': [['limit(COUNTS)', 'onward']],
  'cloudfunctions/bulletins/signals/sightings.ts': [
    ['limit(ids.length)', 'named'],
    ['limit(limit)', 'onward'],
    ['limit(1)', 'onward'],
  ],
  'cloudfunctions/bulletins/signals/reads.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/bulletins/counts.ts': [['limit(MARKS)', 'onward']],
  'cloudfunctions/bulletins/files.ts': [['limit(folders.length)', 'named']],
  'cloudfunctions/bulletins/subscribing.ts': [
    ['limit(1)', 'onward'],
    ['limit(SLICE)', 'onward'],
  ],
  'cloudfunctions/complaints/acts/importing.ts': [['limit(1)', 'onward']],
  'cloudfunctions/complaints/acts/transfers.ts': [
    ['limit(DONE_SHOWN + 1)', 'said'],
    ['slice(0, DONE_SHOWN)', 'said'],
  ],
  'cloudfunctions/complaints/content/asking.ts': [
    ['limit(SLICE)', 'onward'],
    ['limit(SLICE)', 'onward'],
    ['limit(ids.length)', 'named'],
    ['slice(0, CALLS)', 'onward'],
  ],
  'cloudfunctions/complaints/content/filed.ts': [
    ['limit(SLICE)', 'onward'],
    ['limit(ids.length)', 'named'],
  ],
  'cloudfunctions/complaints/content/reading.ts': [
    ['limit(MOST_COUNTED)', 'said'],
    ['limit(data.length)', 'named'],
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/complaints/reads/events.ts': [
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/complaints/reads/home.ts': [['slice(0, PAGE)', 'said']],
  'cloudfunctions/complaints/reads/queries.ts': [
    ['limit(1)', 'first'],
    // Groups: one an office of the county.
    ['limit(100)', 'bounded'],
    ['limit(MOST_COUNTED)', 'onward'],
    ['limit(MOST_FIGURES + 1)', 'said'],
    ['limit(MOST_LOAD)', 'bounded'],
    ['limit(MOST_LOAD + 1)', 'said'],
    ['limit(ids.length)', 'named'],
    ['limit(members.length)', 'named'],
    ['limit(size + 1)', 'paged'],
    ['slice(0, size)', 'paged'],
  ],
  'cloudfunctions/complaints/reads/shop-desk.ts': [['slice(0, MOST_FIGURES)', 'said']],
  'cloudfunctions/complaints/reads/shop.ts': [['slice(0, MOST)', 'said']],
  'cloudfunctions/complaints/reads/waiting.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/complaints/recounting.ts': [
    ['limit(SLICE)', 'onward'],
    ['slice(0, 16)', 'code'],
  ],
  'cloudfunctions/complaints/talk/talk.ts': [
    ['limit(PAGE + 1)', 'paged'],
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, 24)', 'code'],
    ['slice(0, PAGE)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/credit/batches/running.ts': [['limit(1)', 'onward']],
  'cloudfunctions/credit/import/merchant-rows.ts': [['slice(0, 24)', 'code']],
  'cloudfunctions/credit/import/running.ts': [['limit(1)', 'onward']],
  'cloudfunctions/credit/notice-files.ts': [['limit(folders.length)', 'named']],
  'cloudfunctions/credit/notice-jobs.ts': [['limit(ids.length)', 'named']],
  // The sheet says that the code opens the whole text.
  'cloudfunctions/documents/bulletin-poster.ts': [['slice(0, MOST_POINTS)', 'said']],
  'cloudfunctions/documents/router.ts': [
    ['limit(1)', 'first'],
    ['limit(1)', 'first'],
    ['limit(PAGE)', 'onward'],
  ],
  'cloudfunctions/evidence/reading.ts': [['limit(ids.length)', 'named']],
  // evidenceLimits.unfiled, and what the share of a day lets one hand in within a quarter of an hour.
  'cloudfunctions/evidence/tickets.ts': [['limit(FOLDERS)', 'bounded']],
  'cloudfunctions/indicators/cases.ts': [['slice(0, PAGE)', 'paged']],
  'cloudfunctions/indicators/confirmed.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/indicators/differing.ts': [['slice(0, MOST_CASES)', 'said']],
  'cloudfunctions/indicators/folding.ts': [
    ['slice(0, count)', 'onward'],
    ['slice(0, count)', 'onward'],
  ],
  'cloudfunctions/indicators/kinds.ts': [
    ['limit(MOST + 1)', 'said'],
    // Groups: the types, the categories, the months.
    ['limit(100)', 'bounded'],
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/indicators/pack/building.ts': [['limit(1)', 'first']],
  'cloudfunctions/indicators/pack/cases.ts': [['limit(SLICE)', 'onward']],
  'cloudfunctions/indicators/pack/kept-off.ts': [
    ['limit(MOST)', 'weighed'],
    ['limit(1)', 'weighed'],
  ],
  'cloudfunctions/indicators/pack/sheets.ts': [['limit(DOCUMENTS)', 'onward']],
  'cloudfunctions/indicators/places.ts': [['limit(PAGE)', 'onward']],
  'cloudfunctions/indicators/ledger.ts': [
    ['limit(1)', 'named'],
    ['limit(PAGE)', 'onward'],
    ['limit(limit)', 'onward'],
  ],
  'cloudfunctions/indicators/lines.ts': [
    ['limit(PAGE)', 'onward'],
    ['limit(most)', 'paged'],
    ['limit(most)', 'paged'],
    // Groups: an office and a figure each.
    ['limit(PAGE)', 'bounded'],
  ],
  'cloudfunctions/indicators/queries.ts': [
    ['limit(1)', 'first'],
    ['limit(1)', 'first'],
    ['limit(count)', 'first'],
    ['limit(ids.length)', 'named'],
    ['limit(limit)', 'onward'],
  ],
  'cloudfunctions/indicators/reconciling.ts': [['slice(0, MOST_NAMED)', 'said']],
  'cloudfunctions/indicators/recounting.ts': [['limit(1)', 'first']],
  'cloudfunctions/kernel/all-of.ts': [['limit(SLICE)', 'onward']],
  'cloudfunctions/kernel/checks.ts': [['limit(more.length + 1)', 'named']],
  'cloudfunctions/kernel/counting.ts': [['limit(MOST_COUNTED)', 'counted']],
  'cloudfunctions/kernel/delivery.ts': [
    ['limit(SLICE)', 'onward'],
    ['limit(ids.length)', 'named'],
  ],
  'cloudfunctions/kernel/due.ts': [
    ['limit(DUE_SLICE)', 'onward'],
    ['limit(size)', 'onward'],
  ],
  'cloudfunctions/kernel/fan-out.ts': [
    ['limit(SLICE)', 'named'],
    ['limit(SLICE)', 'onward'],
    ['limit(ids.length)', 'named'],
  ],
  'cloudfunctions/kernel/jobs.ts': [['limit(all.length)', 'named']],
  'cloudfunctions/kernel/ledger-rows.ts': [['limit(MOST)', 'named']],
  'cloudfunctions/kernel/register.ts': [['slice(0, MOST)', 'said']],
  'cloudfunctions/kernel/merchants.ts': [
    ['limit(ids.length)', 'named'],
    ['limit(wanted.length)', 'named'],
    // A person acts for ten merchants at most: no eleventh is joined or claimed.
    ['slice(0, MOST_OWN)', 'bounded'],
  ],
  'cloudfunctions/measures/acts.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/measures/ledgers/points.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/measures/ledgers/sources.ts': [
    // Groups: the classes of each list of a year.
    ['limit(MOST_CLASSES)', 'bounded'],
    ['limit(wanted.length)', 'named'],
  ],
  // A longer list is refused, with how many lines it has.
  'cloudfunctions/measures/risk.ts': [['limit(MOST_LINES)', 'bounded']],
  'cloudfunctions/merchants/guidance-reads.ts': [['limit(months.length)', 'named']],
  'cloudfunctions/merchants/promises.ts': [['limit(1)', 'first']],
  'cloudfunctions/merchants/twins.ts': [['slice(0, MOST)', 'said']],
  'cloudfunctions/merchants/public.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/kernel/filed.ts': [['limit(folders.length)', 'named']],
  'cloudfunctions/kernel/newest.ts': [
    ['limit(PAGE + 1)', 'paged'],
    ['slice(0, PAGE)', 'paged'],
  ],
  'cloudfunctions/kernel/parts.ts': [['limit(2)', 'paged']],
  'cloudfunctions/kernel/second-steps.ts': [['limit(MOST_COUNTED)', 'said']],
  'cloudfunctions/kernel/sheets/xlsx.ts': [['slice(0, 8)', 'code']],
  'cloudfunctions/kernel/store.ts': [['limit(ids.length)', 'named']],
  'cloudfunctions/kernel/troubles.ts': [
    ['limit(MOST)', 'named'],
    ['limit(MOST)', 'onward'],
  ],
  'cloudfunctions/settling/enrolment-reads.ts': [
    ['limit(ids.length)', 'named'],
    ['limit(lists.length)', 'named'],
    // By its number there is one.
    ['limit(1)', 'first'],
  ],
  'cloudfunctions/settling/negotiation-reads.ts': [['limit(wanted.length)', 'named']],
  'domain/assessment/pack/manifest.ts': [['slice(0, 2)', 'said']],
  // A word longer than a line goes on in the next one.
  'domain/assessment/pack/table.ts': [['slice(0, width)', 'onward']],
  'domain/bureau/actor.ts': [['slice(0, 6)', 'code']],
  // By what words one is found; a name after these is found by its merchant's.
  'domain/merchant/candidates.ts': [
    ['slice(0, MOST)', 'weighed'],
    ['slice(0, LEAST + place)', 'weighed'],
  ],
  'domain/merchant/import/row.ts': [['slice(0, 2)', 'code']],
  'domain/merchant/listing.ts': [
    // The beginning of the words leads there; whether all of them are there is asked of what was found.
    ['slice(0, LONGEST)', 'weighed'],
  ],
  // Where the headings stand; the rows are read whole.
  'domain/sheet/columns.ts': [['slice(0, LOOKED_AT)', 'weighed']],
  'domain/complaint/import/row.ts': [
    ['slice(0, LONGEST)', 'said'],
    ['slice(0, LONGEST)', 'said'],
  ],
  'domain/evidence/png.ts': [['slice(0, size)', 'code']],
  // Words beside a signal: those of most people; the complaints have them all.
  'domain/signal/noticing.ts': [['slice(0, MOST_PAIRS)', 'weighed']],
  // What a link is sought in; without one the text stays whole.
  'domain/link.ts': [
    ['slice(0, LOOKED_AT)', 'weighed'],
    ['slice(0, LOOKED_AT)', 'weighed'],
  ],
  'domain/mishap.ts': [['slice(0, 8)', 'said']],
  'domain/privacy/id-number.ts': [
    ['slice(0, 17)', 'code'],
    ['slice(0, 2)', 'code'],
  ],
  'domain/privacy/masks.ts': [
    ['slice(0, 2)', 'code'],
    ['slice(0, 2)', 'code'],
  ],
  'domain/shortened.ts': [['slice(0, most - 1)', 'ellipsis']],
  'domain/whose-matter/suggestion.ts': [['slice(0, MOST_WORDS)', 'said']],
  'domain/whose-matter/weighing.ts': [
    ['slice(0, OPENING)', 'weighed'],
    ['slice(0, READ)', 'weighed'],
  ],
  // What is shown without a network; with one everything is asked for anew.
  'src/cloud/seen.ts': [['slice(0, MOST)', 'weighed']],
  // The questions after the first stand below the list.
  'src/desk/batch/index.tsx': [
    ['slice(0, 1)', 'onward'],
    // The button says how many it chooses.
    ['slice(0, MOST)', 'said'],
  ],
  'src/desk/case/register-card.tsx': [['slice(0, MOST)', 'said']],
  'src/desk/case/documents-card.tsx': [['slice(0, 8)', 'code']],
  'src/insight/cases/index.tsx': [['slice(0, FIRST)', 'onward']],
  'src/insight/plots/kinds.tsx': [['slice(0, MOST)', 'said']],
  'src/evidence/choosing.h5.ts': [['slice(0, most)', 'said']],
  'src/evidence/own-pictures.ts': [['slice(0, MOST)', 'bounded']],
  'src/form/personal.ts': [['slice(0, NEAR)', 'ellipsis']],
  'src/negotiation/firm.ts': [['slice(0, LONGEST)', 'code']],
  'src/ui/choice.tsx': [['slice(0, all)', 'said']],
  'src/office/calendar/index.tsx': [['slice(0, 2)', 'paged']],
};

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** The year, the month or the day of a date; up to a place that was found in a text, or to its end. */
const piece = /^slice\(0, (?:4|7|10|-.*|at|from|first\.from|colon|half|later|length|marks.*|text\.length.*)\)$/;
/** The beginning of a random or a hashed id. */
const id = /(?:sha256|eventIdOf|randomUUID)\b.*$/;

const cuts = /\.((?:limit\(|slice\(0, )[^()]*\))/g;
const cutsOf = (path: string) => {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(cuts)].flatMap(({ 1: call = '', index }) =>
    piece.test(call) || (call.startsWith('slice') && id.test(text.slice(Math.max(0, index - 60), index))) ? [] : [call],
  );
};

test('each place that cuts a list or a text stands in the table with how the rest is reached or said', () => {
  const found = ['cloudfunctions', 'domain', 'src'].flatMap((root) =>
    [...sources(root)].flatMap((path) => cutsOf(path).map((call) => `${path} ${call}`)),
  );
  const known = Object.entries(places).flatMap(([path, calls]) => calls.map(([call]) => `${path} ${call}`));
  expect(found.sort()).toEqual(known.sort());
  for (const [, way] of Object.values(places).flat()) expect(Object.keys(ways)).toContain(way);
});

test('a way that no place takes is gone from the list of ways', () => {
  const taken = new Set(Object.values(places).flatMap((calls) => calls.map(([, way]) => way)));
  expect([...taken].sort()).toEqual(Object.keys(ways).sort());
});
