import { daysBetween, type CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { without } from '../without';
import type { Window } from './windows';
import type { Person, Signal } from './signal';
import { partsOf, type Key } from './sighting';

/** What a night finds of one matter: all of a signal that the night knows. */
export type Found = Pick<
  Signal,
  | 'people'
  | 'complaints'
  | 'before'
  | 'oneIn'
  | 'cases'
  | 'also'
  | 'words'
  | 'categories'
  | 'problems'
  | 'places'
  | 'shops'
  | 'of'
> & { key: Key };

/** A dismissed signal is told again when so many times as many complain as when it was dismissed. */
const GROWN = 1.5;
/** One that stays as it is is noted again after so many days: until then the last note says that it goes on. */
const NOTED_DAYS = 7;

/** A matter that was noticed for the first time; `window` are the four weeks that were looked at. Pure. */
export function begun(found: Found, window: Window, { id, moment }: { id: string; moment: Moment }): Signal {
  const { aspect } = partsOf(found.key);
  return {
    ...{ _id: id, version: 1, state: 'open', aspect },
    ...{ at: moment.now, on: window.to, lastOn: window.to, ...window },
    ...found,
  };
}

const union = <T>(before: readonly T[], now: readonly T[]) => [...new Set([...before, ...now])];

/**
 * The signal as it goes on in what a night found: complaints are added and none is lost, its key and what it is called stay. The numbers are
 * the night's where it was found under that key; under another one they would be said of what they are not, and those of before stay. One that was dismissed is open again once it has grown by half. Undefined where nothing is new that a reader would see,
 * and it was noted within a week. Pure.
 */
export function goingOn(signal: Signal, found: Found, window: Window): Signal | undefined {
  const cases = union(signal.cases, found.cases);
  const also = union(signal.also, [...found.also, found.key]).filter((key) => key !== signal.key);
  const grown = signal.state === 'dismissed' && found.people >= GROWN * (signal.dismissed?.people ?? 0);
  const own = found.key === signal.key;
  const same =
    cases.length === signal.cases.length &&
    also.length === signal.also.length &&
    (!own || found.people === signal.people) &&
    !grown;
  if (same && daysBetween(signal.lastOn, window.to) < NOTED_DAYS) return undefined;
  const now = own ? { ...without(without(found, 'key'), 'of'), ...window } : {};
  const shops = union(signal.shops, found.shops);
  const state = grown ? 'open' : signal.state;
  return { ...signal, ...now, cases, also, shops, state, lastOn: window.to, version: signal.version + 1 };
}

/** Whether a signal that was dismissed is open again by this change. Pure. */
export const isReopened = (before: Signal, after: Signal): boolean => before.state === 'dismissed' && after.state === 'open';

interface Deciding {
  by: Person;
  on: CivilDate;
}

/** No matter for a warning, with the reason, until it has grown by half. Pure. */
export function dismissing(signal: Signal, reason: string, { by, on }: Deciding): Signal | Refusal {
  if (signal.state !== 'open') return refuse('kind-reload', { params: refusals.decided });
  const dismissed = { on, by, reason, people: signal.people };
  return { ...signal, version: signal.version + 1, state: 'dismissed', dismissed };
}

/** A bulletin answers it; one is enough. Pure. */
export function answered(signal: Signal, bulletin: string, { by, on }: Deciding): Signal | Refusal {
  if (signal.state === 'drafted') return refuse('kind-reload', { params: refusals.drafted });
  return { ...signal, version: signal.version + 1, state: 'drafted', drafted: { on, by, bulletin } };
}

/** What only a signal is refused for. */
export const refusals = {
  missing: { say: '没有找到这个信号。', do: '请从列表重新打开。' },
  decided: { say: '这个信号已经有人处理过。', do: '请重新打开，看是谁怎样处理的。' },
  drafted: { say: '这个信号已经起草了提示。', do: '请打开那一条提示接着写。' },
} as const;
