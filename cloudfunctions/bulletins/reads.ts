import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { bulletinActions, bulletinTable } from '@domain/bulletin/acts/table';
import type { Bulletin, State } from '@domain/bulletin/bulletin';
import { isOutside, onDay, shownNames } from '@domain/bulletin/days';
import { refuseBulletin } from '@domain/bulletin/errors';
import { bulletinKinds } from '@domain/bulletin/kinds';
import { missingOf } from '@domain/bulletin/ledger';
import { feedMark, type FeedChoice } from '@domain/bulletin/listing';
import { reportUpward } from '@domain/bulletin/may-not-say';
import { bulletinName } from '@domain/bulletin/name';
import { relationsToBulletins } from '@domain/bulletin/relations';
import { reallyHas, wantedMarks } from '@domain/bulletin/text';
import { viewBulletin } from '@domain/bulletin/visibility';
import { checksIdOf, type Checks } from '@domain/content/checks';
import type { Moment } from '@domain/lifecycle';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../kernel/commit';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { db, read } from '../kernel/store';
import { countsOf } from './counts';
import { pictureAddresses } from './files';
import { heldOf } from './screening';

const { collection } = bulletinName;

/** What a line of a list shows. */
const ofRow = [
  'kind',
  'title',
  'lead',
  'issuer',
  'audience',
  'categories',
  'problems',
  'networkRelated',
  'at',
  'publishedOn',
] as const;
const ofFeed = [...ofRow, 'validUntil', 'state', 'versions.until'] as const;
const ofDesk = [...ofFeed, 'no', 'version', 'on', 'correction.on', 'publishAt', 'writers.name'] as const;

type FeedSource = Pick<Bulletin, '_id' | (typeof ofRow)[number] | 'validUntil' | 'state'> & { versions?: { until: string }[] };
type DeskSource = FeedSource &
  Pick<Bulletin, 'no' | 'version' | 'on' | 'publishAt'> & {
    correction?: { on: string };
    writers?: { name: string }[];
  };

const feedRow = <Source extends FeedSource>({ _id: id, versions = [], state: _s, ...row }: Source) => ({
  id,
  ...row,
  // The first page shows a row and carries no table of kinds.
  kindLabel: bulletinKinds[row.kind].label,
  correctedOn: versions[versions.length - 1]?.until,
});

/** One page of what stands published, the newest first, narrowed by one key of the index. */
export async function feedPage(choice: FeedChoice, cursor?: string) {
  const { found, next } = await newestPage<FeedSource>(collection, { find: feedMark(choice) }, cursor, ofFeed);
  return { rows: found.map((one) => feedRow(one)), next };
}

/**
 * One page of what stands published and has these words, the newest first: by pairs of letters from the index, each held against its own text,
 * for pairs may come from two places, and a firm that may not be named any more today (+08:00) is found by nothing.
 */
export async function searchPage(words: string, { today }: Moment, cursor?: string) {
  const marks = wantedMarks(words);
  if (!marks.length) return { rows: [], next: undefined };
  const where = { find: db.command.all(marks) };
  const { found, next } = await newestPage<FeedSource & Bulletin>(collection, where, cursor, [...ofFeed, 'blocks', 'names']);
  const has = (one: FeedSource & Bulletin) => reallyHas({ ...one, names: shownNames(one, today) }, words);
  const rows = found.filter(has).map(({ blocks: _b, names: _n, ...row }) => feedRow(row));
  return { rows, next };
}

export async function bulletinById(id: string): Promise<Bulletin | undefined> {
  const kept = await read<Kept<Bulletin>>(collection, id);
  return kept && withoutHead(kept);
}

/** What stands outside, to anybody: published, and marked as what it has become. */
export async function bulletinFor(id: string, { today }: Moment) {
  const bulletin = await bulletinById(id);
  if (!bulletin || !isOutside(bulletin)) throw new Refused(refuseBulletin('not-found'));
  const view = viewBulletin(bulletin, 'reader', today);
  return { id, ...view, pictures: await pictureAddresses(view) };
}

/** One page of what the bureau has in a state, or of all of it, the newest first. */
export async function deskPage(state: State | undefined, cursor?: string) {
  const { found, next } = await newestPage<DeskSource>(collection, state ? { state } : {}, cursor, ofDesk);
  const rows = found.map(({ correction, writers = [], state: of, ...row }) => ({
    ...feedRow({ ...row, state: of }),
    state: of,
    correctionOn: correction?.on,
    writers: writers.map(({ name }) => name),
  }));
  return { rows, next };
}

/** One whole, to who works in the bureau: what may be done with it now, what is held, what it came to, what of its releases is missing. */
export async function deskBulletin(actor: Actor, id: string, moment: Moment) {
  const [kept, checks, counts] = await sideBySide([
    () => bulletinById(id),
    () => read<Checks>('checks', checksIdOf(id)),
    () => countsOf(id),
  ]);
  if (!kept) throw new Refused(refuseBulletin('not-found'));
  const bulletin = onDay(kept, moment.today);
  const relations = relationsToBulletins(actor);
  const written = bulletin.correction?.writing ?? bulletin;
  const acts = bulletinActions(bulletin, relations, moment).map((command) => ({ command, label: bulletinTable[command].label }));
  return {
    id,
    bulletin: viewBulletin(bulletin, 'staff', moment.today),
    acts,
    /** Whether the reader wrote some of it, or the correction that waits: then another checks, lets through and approves. */
    wrote: notByFirst(bulletin.writers, actor, 'check-own') !== undefined,
    held: heldOf(checks, written),
    duty: reportUpward(bulletin),
    counts,
    missing: Object.fromEntries((bulletin.releases ?? []).map((one) => [one.id, one.struck ? [] : missingOf(one)])),
    pictures: await pictureAddresses({ blocks: [...bulletin.blocks, ...(bulletin.correction?.writing.blocks ?? [])] }),
    issuer: county.bureau,
  };
}
