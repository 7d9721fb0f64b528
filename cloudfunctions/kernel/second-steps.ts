import type { Actor } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import type { KindName } from '@domain/subject';
import type { CollectionName } from '../collections';
import { MOST_COUNTED } from './counting';
import { ownMerchants } from './merchants';
import { sideBySide } from './meter';
import { only } from './newest';
import { answered, db, type Stored } from './store';

/** One step that waits, as its line reads; it opens the page of what it is on. */
interface WaitingStep {
  id: string;
  no: string;
  what: string;
  /** Who did the first half. */
  by: string;
}

/** What of one kind waits for this person; each as a line where they are few, else how many. */
export interface WaitingOf {
  kind: string;
  /** The state in which such a one waits: with the kind it names one line. */
  state: string;
  /** What is called for: `等批准`. */
  step: string;
  count: number;
  /** Since which civil day the oldest waits. */
  on: CivilDate;
  /** Only the oldest of them were looked at: there may be more. */
  more: boolean;
  rows: WaitingStep[];
}

/** So many stand as lines of their own. */
const FEW = 5;

/** Merchants that the person acts for: nothing of theirs is that person's to decide as an officer. */
type Own = ReadonlySet<string>;
/** What was found, once it is known whose merchants the person acts for. */
export type Found = (own: Own) => WaitingOf[];

interface Asked<S> {
  of: KindName & { collection: CollectionName };
  state: string;
  step: string;
  where: Record<string, unknown>;
  /** What is asked of it, and its line, are read from these. */
  fields: readonly (keyof S & string)[];
  /** Whether it waits for this person's word: never what that person wrote. */
  waits: (subject: S, own: Own) => boolean;
  line: (subject: S) => Omit<WaitingStep, 'id' | 'no'>;
}

/** What of a kind waits for this person, the oldest first, by one question; at most as many as are counted are looked at. */
export function waitingOf<S extends Stored & { on: CivilDate; no: string }>(asked: Asked<S>): () => Promise<Found> {
  const { of, state, step, where, fields, waits, line } = asked;
  return async () => {
    const query = db.collection(of.collection).where(where).orderBy('at', 'asc').orderBy('_id', 'asc');
    const wanted = only([...fields, 'no', 'on', 'at']);
    const { data } = await answered(query.limit(MOST_COUNTED).field(wanted).get());
    const all = data as unknown as S[];
    return (own) => {
      const found = all.filter((one) => waits(one, own));
      const more = all.length === MOST_COUNTED;
      const oldest = found[0] ?? (more ? all[0] : undefined);
      if (!oldest) return [];
      const rows = !more && found.length <= FEW ? found.map((one) => ({ id: one._id, no: one.no, ...line(one) })) : [];
      return [{ kind: of.kind, state, step, count: found.length, on: oldest.on, more, rows }];
    };
  };
}

/** All that waits for this person, each kind by its own question, side by side. */
export async function allWaiting(
  { member }: Pick<Actor, 'member'>,
  asked: readonly (() => Promise<Found>)[],
): Promise<WaitingOf[]> {
  const ownIds = async () => new Set((await ownMerchants({ member })).map(({ merchant }) => merchant._id));
  const [own, found] = await sideBySide([ownIds, () => sideBySide(asked)]);
  return found.flatMap((say) => say(own));
}

/** Names of whoever did the first half. */
export const namesOf = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('、');
