import type { CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import { choice, form, longText } from '../fields';
import type { Moment } from '../lifecycle';
import { without } from '../without';

/** What WeChat's check said; `unavailable` gave no answer in time, `unasked` never went there: it may be a paper of identity. */
export type Suggest = 'pass' | 'review' | 'risky' | 'unavailable' | 'unasked';

/** By what something was written: its words, and the pictures that came with it. */
export type Where = 'filing' | 'supplement' | 'answer' | 'feedback' | 'bulletin' | 'promise' | 'trace' | 'negotiation' | 'offer';
/** Who wrote it; `giver` gives feedback, `writer` a bulletin, `seller` what a merchant tells everybody. */
export type Author = 'complainant' | 'respondent' | 'giver' | 'writer' | 'seller';

/**
 * One thing that one side wrote and the other side may come to see: words (`id` is the event that holds them) or a picture (`id` is the
 * file's). It is with WeChat or waits for it (`waiting`, `asked`), passed, waits for an officer (`held`), or was decided on.
 */
export interface Item {
  id: string;
  what: 'words' | 'picture';
  where: Where;
  from: Author;
  member: string;
  /** UTC ms of the act that brought it. */
  at: number;
  state: 'waiting' | 'asked' | 'passed' | 'held' | 'released' | 'heldBack';
  /** How often it was asked of WeChat in vain. */
  tries: number;
  /** UTC ms of the next attempt, or of when an answer is overdue; absent where nothing is to be done. */
  dueAt?: number;
  /** By what WeChat's later answer names it. */
  trace?: string;
  suggest?: Suggest;
  decided?: { by: string; on: CivilDate; reason: string };
}

/** What is checked of one case or piece of feedback. It is beside it: no period, no figure and no version of the case hangs on it. */
export interface Checks {
  _id: string;
  version: number;
  /** What it was written in. */
  of: string;
  kind: string;
  no?: string;
  items: Item[];
  /** UTC ms at which the next of them is to be asked; absent when nothing is. */
  dueAt?: number;
  traces: string[];
  /** UTC ms of the oldest that waits for an officer; {@link QUIET} when none does. */
  waitingSince: number;
}

/** Sorts after every real time. */
export const QUIET = 9_999_999_999_999;
const MINUTE = 60_000;
/** Minutes to the next attempt after each that failed; then an officer looks. The author must have been here within two hours. */
const pauses = [5, 15, 30];
/** WeChat answers about a picture within half an hour. */
const ANSWER_MS = 35 * MINUTE;

export const checksIdOf = (of: string) => `${of}-checks`;

/** What stands in an officer's list: nothing came of the first attempt, or what came of it was no pass. */
export const waitsForOfficer = ({ state, tries }: Item): boolean =>
  state === 'held' || ((state === 'waiting' || state === 'asked') && tries > 0);
/** What the other side may see. */
export const isClear = ({ state }: Item): boolean => state === 'passed' || state === 'released';

const beside: readonly string[] = ['feedback', 'bulletin', 'promise', 'trace', 'negotiation'];

/** The document after its items changed: when the next is due, which answers are awaited, since when an officer is. */
function settled(checks: Checks, items: Item[]): Checks {
  const due = items.flatMap(({ dueAt }) => dueAt ?? []);
  // What waits in feedback, a bulletin, a promise, a trace record or a negotiation is seen beside it, by who deals with it.
  const waiting = beside.includes(checks.kind) ? [] : items.filter(waitsForOfficer).map(({ at }) => at);
  return {
    ...without(checks, 'dueAt'),
    version: checks.version + 1,
    items,
    traces: items.flatMap(({ trace, state }) => (trace && state === 'asked' ? [trace] : [])),
    waitingSince: Math.min(QUIET, ...waiting),
    ...(due.length && { dueAt: Math.min(...due) }),
  };
}

type Of = Pick<Checks, 'of' | 'kind' | 'no'>;

/** Nothing was written yet. */
export const newChecks = (of: Of): Checks => ({
  _id: checksIdOf(of.of),
  version: 0,
  ...of,
  items: [],
  traces: [],
  waitingSince: QUIET,
});

/** With what one act brought; what never goes to WeChat waits for an officer at once. `unasked`: its pictures. `now` in UTC ms. */
export function withItems(
  checks: Checks,
  items: readonly Pick<Item, 'id' | 'what' | 'where' | 'from' | 'member'>[],
  now: number,
  unasked = false,
): Checks {
  const added = items.map((one): Item => {
    const begun = { ...one, at: now, tries: 0 };
    if (unasked && one.what === 'picture') return { ...begun, state: 'held', suggest: 'unasked' };
    return { ...begun, state: 'waiting', dueAt: now };
  });
  return settled(checks, [...checks.items, ...added]);
}

/** Items whose time has come, in UTC ms. */
export const dueIn = ({ items }: Checks, now: number): Item[] => items.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);

/** What came of asking about one item: a judgement, a trace by which it will come, or nothing; `late`: its author was not here lately. */
export type Answered = { suggest: Exclude<Suggest, 'unasked'> } | { trace: string } | 'late';

function after(item: Item, answer: Answered, now: number): Item {
  const before = without(without(item, 'dueAt'), 'trace');
  if (answer === 'late') return { ...before, state: 'held', suggest: 'unavailable', tries: item.tries + 1 };
  if ('trace' in answer) return { ...before, state: 'asked', trace: answer.trace, dueAt: now + ANSWER_MS };
  const { suggest } = answer;
  if (suggest === 'pass') return { ...before, state: 'passed' };
  if (suggest !== 'unavailable') return { ...before, state: 'held', suggest };
  const pause = pauses[item.tries];
  const tries = item.tries + 1;
  // Nobody's picture waits for ever on a service that does not answer.
  if (pause === undefined) return { ...before, state: 'held', suggest, tries };
  return { ...before, state: 'waiting', suggest, tries, dueAt: now + pause * MINUTE };
}

/** With what WeChat answered, by item; what an officer has decided meanwhile stands. `now` in UTC ms. */
export function withAnswers(checks: Checks, answers: ReadonlyMap<string, Answered>, now: number): Checks {
  const open = ({ state }: Item) => state === 'waiting' || state === 'asked';
  const items = checks.items.map((item) => {
    const answer = answers.get(item.id);
    return answer && open(item) ? after(item, answer, now) : item;
  });
  return settled(checks, items);
}

/** With an answer that WeChat pushed; undefined where nothing awaits it. */
export function withPushed(checks: Checks, trace: string, suggest: 'pass' | 'review' | 'risky' | 'unavailable', now: number) {
  const item = checks.items.find((one) => one.trace === trace && one.state === 'asked');
  return item && withAnswers(checks, new Map([[item.id, { suggest }]]), now);
}

/** Items that wait for an officer now and did not before: of these the officer and the author hear. */
export function newlyHeld(before: Checks, now: Checks): Item[] {
  const held = new Set(before.items.filter(({ state }) => state === 'held').map(({ id }) => id));
  return now.items.filter(({ id, state }) => state === 'held' && !held.has(id));
}

export const verdicts = ['release', 'holdBack'] as const;
export const contentVerdictSchema = form({
  item: longText('要决定的内容', 1, 80),
  verdict: choice('能不能给另一方看', verdicts),
  reason: longText('理由', 2, 200),
});
export type ContentVerdict = ReturnType<(typeof contentVerdictSchema)['parse']>;

/** An officer of the case lets the other side see it, or does not; with a reason, once. Refuses `wrong-state` where nothing waits. */
export function judged(
  checks: Checks,
  { item: id, verdict, reason }: ContentVerdict,
  by: string,
  { today }: Moment,
): Checks | Refusal {
  const item = checks.items.find((one) => one.id === id);
  if (!item || !waitsForOfficer(item)) return refuse('wrong-state');
  const state = verdict === 'release' ? 'released' : 'heldBack';
  const decided: Item = { ...without(without(item, 'dueAt'), 'trace'), state, decided: { by, on: today, reason } };
  return settled(
    checks,
    checks.items.map((one) => (one.id === id ? decided : one)),
  );
}
