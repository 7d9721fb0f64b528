import { plusDays } from '@domain/civil-date';
import { peopleIn } from '@domain/signal/counting';
import { followedBy, weeksTo, type Week } from '@domain/signal/course';
import { signalName } from '@domain/signal/name';
import type { Signal } from '@domain/signal/signal';
import { allOf } from '../../kernel/all-of';
import { db, inTransaction } from '../../kernel/store';
import { courseDocument, coursesOf, FOLLOWED_DAYS } from './course';
import { daysIn } from './folds';
import type { Stage } from './stages';

const _ = db.command;
/** Weeks of one step, and signals of one transaction. */
const WEEKS = 4;
const SIGNALS = 18;

/** Some weeks of some signals that are followed: how many people complained of each. */
export const follow: Stage = async ({ night, done }) => {
  const since = plusDays(night, -FOLLOWED_DAYS);
  const followed = await allOf<Pick<Signal, '_id' | 'key'>>(signalName.collection, { on: _.gte(since) }, ['key']);
  const parts = Math.ceil(followed.length / SIGNALS);
  const part = parts ? (done % parts) * SIGNALS : 0;
  const at = parts ? Math.floor(done / parts) * WEEKS : 0;
  const weeks = weeksTo(night).slice(at, at + WEEKS);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!parts || !first || !last) return { stage: 'forget', done: 0 };
  const some = followed.slice(part, part + SIGNALS);
  const [days, courses] = await Promise.all([daysIn({ from: first.from, to: last.to }), coursesOf(some.map(({ _id }) => _id))]);
  const counted = weeks.map((week) => ({ from: week.from, people: peopleIn(days, week) }));
  const changed = some.flatMap(({ _id, key }) => {
    const before = courses.get(_id) ?? [];
    const now = followedBy(
      before,
      counted.map(({ from, people }): Week => ({ from, people: people.get(key) ?? 0 })),
    );
    return JSON.stringify(now) === JSON.stringify(before) ? [] : [courseDocument(_id, now)];
  });
  if (changed.length)
    await inTransaction(async (tx) => {
      for (const course of changed) await tx.put('signalFolds', course);
    });
  return { done: done + 1 };
};
