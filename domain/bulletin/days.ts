import { civilDateOf, plusDays, startOfDay, type CivilDate } from '../civil-date';
import { without } from '../without';
import type { Bulletin, Person, Release, State, Writing } from './bulletin';
import type { NamedFirm } from './naming';

/** Who does what comes by itself. */
export const program: Person = { member: 'program', name: '程序' };

/** What the public reads, or has read and may come back to. */
export const outsideStates = ['published', 'withdrawn', 'expired'] as const satisfies readonly State[];
const outside: readonly State[] = outsideStates;

/** Whether a reader may open it. Pure. */
export const isOutside = ({ state }: Pick<Bulletin, 'state'>): boolean => outside.includes(state);

const endedNames = (names: readonly NamedFirm[], today: CivilDate): NamedFirm[] =>
  names.map((one): NamedFirm => {
    const ended = !one.removed && one.shownUntil !== undefined && one.shownUntil < today;
    return ended ? { ...one, removed: { on: plusDays(one.shownUntil ?? today, 1), by: program.name, why: 'ended' } } : one;
  });

/** With every name whose publication has ended before the civil day `today` taken off (总局令45 第十三至十五条). Pure. */
export function onDay<W extends Writing>(writing: W, today: CivilDate): W {
  return writing.names ? { ...writing, names: endedNames(writing.names, today) } : writing;
}

/** Names that stand there on the civil day `today`. Pure. */
export const shownNames = (writing: Pick<Writing, 'names'>, today: CivilDate): NamedFirm[] =>
  endedNames(writing.names ?? [], today).filter(({ removed }) => !removed);

const after = (day: CivilDate): number => startOfDay(plusDays(day, 1));

/** UTC ms at which the timer has something to do: publish, end, take a name off; undefined where nothing comes by itself. Pure. */
export function dueAt({ state, publishAt, validUntil, names = [], versions = [] }: Bulletin): number | undefined {
  const ends = [...names, ...versions.flatMap(({ writing }) => writing.names ?? [])].flatMap(({ removed, shownUntil }) =>
    !removed && shownUntil ? [after(shownUntil)] : [],
  );
  const times = [
    ...(state === 'scheduled' && publishAt !== undefined ? [publishAt] : []),
    ...(state === 'published' && validUntil ? [after(validUntil)] : []),
    ...(outside.includes(state) ? ends : []),
  ];
  return times.length ? Math.min(...times) : undefined;
}

/** The bulletin as the civil day of `now` (UTC ms) leaves it without anybody's doing: published, ended, names taken off. Pure. */
export function asTime(bulletin: Bulletin, now: number): Bulletin {
  const today = civilDateOf(now);
  const { publishAt, versions, validUntil } = bulletin;
  const due = bulletin.state === 'scheduled' && publishAt !== undefined && publishAt <= now;
  // What the timer slept past altogether is over before anybody could read it.
  if (due && validUntil !== undefined && validUntil < today)
    return { ...without(bulletin, 'publishAt'), state: 'expired', expiredOn: plusDays(validUntil, 1) };
  const out = due ? published(bulletin, now) : bulletin;
  if (!isOutside(out)) return out;
  const ends = out.state === 'published' && out.validUntil !== undefined && out.validUntil < today;
  const ended = ends ? { ...out, state: 'expired' as const, expiredOn: plusDays(out.validUntil ?? today, 1) } : out;
  const named = onDay(ended, today);
  return versions ? { ...named, versions: versions.map((one) => ({ ...one, writing: onDay(one.writing, today) })) } : named;
}

/** Published at this instant (UTC ms). Pure. */
export function published(bulletin: Bulletin, at: number): Bulletin {
  const publishedOn = civilDateOf(at);
  const { releases = [] } = bulletin;
  const id = `r${releases.length + 1}`;
  // The program's own record proves what is told in it.
  const here: Release = {
    id,
    medium: 'program',
    form: 'article',
    on: publishedOn,
    proofs: [],
    recordedBy: program,
    recordedOn: publishedOn,
  };
  return { ...without(bulletin, 'publishAt'), state: 'published', at, publishedOn, releases: [...releases, here] };
}
