import { isBureau } from '@domain/bureau/actor';
import { plusDays, startOfDay, type CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { followedBy, weeksOf } from '@domain/signal/course';
import { findIn } from '@domain/signal/finding';
import { begun, goingOn, isReopened, type Found } from '@domain/signal/life';
import { continued, isLive } from '@domain/signal/matching';
import { signalName } from '@domain/signal/name';
import { candidatesIn, tallyOf, type Tallied } from '@domain/signal/noticing';
import { relationToSignal } from '@domain/signal/relations';
import type { Sighting } from '@domain/signal/sighting';
import type { Signal } from '@domain/signal/signal';
import { comparedWith, WINDOW_DAYS, windowTo, type Window } from '@domain/signal/windows';
import { signalNews } from '@domain/signal/news';
import { refTo } from '@domain/subject';
import { allOf } from '../../kernel/all-of';
import { commit, withoutHead, type Kept, type MemberContext } from '../../kernel/commit';
import { staffSeats } from '../../kernel/desks';
import { sha256 } from '../../kernel/hash';
import type { Job, Step } from '../../kernel/jobs';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import { answered, db, inTransaction } from '../../kernel/store';
import { courseDocument, courseOf, FOLLOWED_DAYS, isFollowed } from './course';
import { foldSlice } from './folding';
import { firstDay, sightingsIn, WATERMARK, watermark, type Watermark } from './folds';

const _ = db.command;
/** A day's last events are folded some minutes after it is over. */
const SETTLED_MS = 5 * 60_000;
/** What no comparison reaches any more: three years, the four weeks and their neighbours. */
const KEPT_DAYS = 3 * 366 + 5 * WINDOW_DAYS;
const FORGOTTEN_A_NIGHT = 50;

const program = { member: 'program', name: '程序', roles: [] };

/** Nobody is calling: what is written down is the program's own. One night notes a matter once. */
const asProgram = (moment: Moment, night: CivilDate, signal: string): MemberContext => ({
  ...{ caller: { kind: 'member', actor: program, openid: '', version: 1 }, actor: program, moment, trace: '' },
  key: `signal-${night}-${signal}`,
});

const nothing = refuse('wrong-state');

/** What concerns the night's times: how many people each thing had in each of them, one time in memory at once. */
async function talliesOf(wanted: ReadonlySet<string>, window: Window, since: CivilDate): Promise<Tallied[]> {
  const tallied: Tallied[] = [];
  for (const compared of comparedWith(window, since)) {
    const sightings = await sightingsIn(compared);
    // Days on which nobody complained of anything say nothing of what is usual.
    if (sightings.length) tallied.push({ window: compared, tally: tallyOf(sightings, wanted) });
  }
  return tallied;
}

const signalsSince = async (where: Record<string, unknown>): Promise<Signal[]> =>
  (await allOf<Kept<Signal>>(signalName.collection, where)).map(withoutHead);

/** A signal as the night leaves it: begun, gone on, or as it was. */
async function note(found: Found, before: Signal | undefined, window: Window, moment: Moment): Promise<number> {
  const id = before?._id ?? `s_${sha256(`${found.key}\n${window.to}`).slice(0, 24)}`;
  const seats = await staffSeats();
  const officers = seats.filter(
    ({ office, member, roles }) => isBureau(office) && relationToSignal({ roles: [...roles], member }, found) === 'officer',
  );
  const ref = before ? refTo(signalName, id, 'any' as const) : refTo(signalName, id, 0 as const);
  try {
    await commit<Signal>(
      asProgram(moment, window.to, id),
      ref,
      before ? 'goOn' : 'notice',
      { night: window.to },
      {
        decide: (kept) => {
          const next = kept ? goingOn(kept, found, window) : begun(found, window, { id, moment });
          if (!next) return nothing;
          const told = !kept || isReopened(kept, next);
          const notices = told
            ? officers.map(({ member: to }) => ({ to, ...signalNews(next, kept !== undefined), staff: true as const }))
            : [];
          return plainly(next, { relation: 'system', shown: program.name, article: '令121-38', notices });
        },
      },
    );
    return 1;
  } catch (error) {
    if (error instanceof Refused && error.refusal === nothing) return 0;
    throw error;
  }
}

/** The weeks of every signal that is followed, as far as the night has read them. */
async function follow(sightings: readonly Sighting[], days: Window, today: CivilDate): Promise<void> {
  const followed = await signalsSince({ on: _.gte(plusDays(today, -FOLLOWED_DAYS)) });
  for (const { _id, key } of followed.filter(({ on }) => isFollowed(on, today))) {
    const before = await courseOf(_id);
    const weeks = followedBy(before, weeksOf(key, sightings, days));
    if (JSON.stringify(weeks) !== JSON.stringify(before))
      await inTransaction((tx) => tx.put('signalFolds', courseDocument(_id, weeks)));
  }
}

/** Days that no comparison reaches are forgotten. */
async function forget(today: CivilDate): Promise<void> {
  const query = db.collection('signalFolds').where({ _id: _.lt(plusDays(today, -KEPT_DAYS)) });
  const { data } = await answered(query.limit(FORGOTTEN_A_NIGHT).field({ _id: true }).get());
  for (const { _id } of data) await inTransaction((tx) => tx.remove('signalFolds', String(_id)));
}

/** Looks at the four weeks that ended with this day, once; answers how many signals began or went on. */
async function look(night: CivilDate, moment: Moment): Promise<number> {
  const window = windowTo(night);
  const [sightings, since = night] = await Promise.all([sightingsIn(window), firstDay()]);
  const candidates = candidatesIn(sightings);
  const before = await talliesOf(new Set(candidates.keys()), window, since);
  const live = (await signalsSince({ lastOn: _.gte(plusDays(night, -WINDOW_DAYS)) })).filter((one) => isLive(one, night));
  let done = 0;
  const gone = new Set<string>();
  for (const found of findIn(sightings, candidates, before)) {
    const known = continued(
      found,
      live.filter(({ _id }) => !gone.has(_id)),
    );
    if (known) gone.add(known._id);
    done += await note(found, known, window, moment);
  }
  const weeks: Window = { from: plusDays(night, 1 - 4 * WINDOW_DAYS), to: night };
  await follow([...(await sightingsIn({ from: weeks.from, to: plusDays(window.from, -1) })), ...sightings], weeks, night);
  await forget(night);
  await inTransaction(async (tx) => {
    const now = await tx.get<Watermark>('signalFolds', WATERMARK);
    if (now) await tx.put('signalFolds', { ...now, night } as Watermark);
  });
  return done;
}

/** First what happened is folded, some events a step; once all of a day is, its night is looked at. */
async function signalNext(moment: Moment): Promise<Step> {
  const folded = await foldSlice(moment.now);
  if (folded) return { done: folded, next: 'fold' };
  const night = plusDays(moment.today, -1);
  const isOver = moment.now >= startOfDay(moment.today) + SETTLED_MS;
  if (!isOver || ((await watermark()).night ?? '') >= night) return { done: 0 };
  return { done: await look(night, moment) };
}

export const signalJob: Job = { name: 'bulletins.signals', step: signalNext };
