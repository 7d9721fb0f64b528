import type { z } from 'zod';
import { fieldErrors } from './field-errors';
import type { CivilDate } from './civil-date';
import type { Calendar } from './law/calendar/calendar';
import type { Refusal } from './errors';
import { refuse } from './errors';
import { defaultSettings, type Settings } from './bureau/settings';
import { notByFirst, type SecondPerson } from './second-person';

/**
 * The instant of an act: UTC milliseconds, the civil date in +08:00, and the working days as they are known then. Given by the caller; the
 * domain has no clock.
 */
export interface Moment {
  now: number;
  today: CivilDate;
  calendar: Calendar;
}

/** The day alone, for what no instant matters to. */
export type Day = Pick<Moment, 'today' | 'calendar'>;

/** Who acts, in the relation to the subject that the server established. */
export interface Acting<Relation extends string> {
  member: string;
  name: string;
  relation: Relation;
  office?: string;
}

/** One act on one subject, as every guard and effect sees it. */
export interface Step<Subject, Input, Relation extends string> {
  subject: Subject;
  input: Input;
  actor: Acting<Relation>;
  moment: Moment;
  settings: Settings;
}

/** Anything with a state and a list of facts; a lifecycle never looks further. */
export interface Stateful<State extends string> {
  state: State;
}

/**
 * One row of a lifecycle: the whole rule of one command.
 * `asks` is the form on the screen, the guard on the server and the generator in tests.
 */
export interface Row<
  State extends string,
  Relation extends string,
  DeadlineId extends string,
  Subject,
  Schema extends z.ZodType,
> {
  /** Chinese name of the act, as on the button. */
  label: string;
  /** `令121-15`: rule and article the act rests on. */
  article: string;
  by: readonly Relation[];
  from: readonly State[];
  /** The state afterwards; absent when the state stays. */
  to?: State;
  /** Of an act that undoes another: the state it goes back to, kept on the subject. */
  back?: (subject: Subject) => State;
  asks: Schema;
  /** Precondition on the subject, the settings, the day and in which relations one would do it: where it refuses, the act is not even offered. */
  when?: (
    subject: Subject,
    settings: Settings,
    today: CivilDate,
    calendar: Calendar,
    relations: readonly Relation[],
  ) => Refusal | undefined;
  /** Of an act that settles what one person proposed, or undoes what was done: by whom it is not done. */
  second?: SecondPerson<Step<Subject, z.output<Schema>, Relation>>;
  /** Preconditions on facts, in order; the first refusal is the answer. */
  needs?: readonly ((step: Step<Subject, z.output<Schema>, Relation>) => Refusal | undefined)[];
  /** Statutory periods that begin or end with this act. */
  deadlines?: { start?: readonly DeadlineId[]; stop?: readonly DeadlineId[] };
  /** The facts the act leaves on the subject, whole new subject; pure. State and deadlines are applied by {@link decide}. */
  leaves?: (step: Step<Subject, z.output<Schema>, Relation>) => Subject;
  /** Which official form (文书) goes to whom. */
  notice?: Partial<Record<'complainant' | 'respondent' | 'reporter', string>>;
}

export type Table<State extends string, Relation extends string, DeadlineId extends string, Subject> = Record<
  string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows differ in their schema; each was checked by `row` when it was written
  Row<State, Relation, DeadlineId, Subject, any>
>;

/**
 * Declares a lifecycle. Names of states, relations and deadlines are checked at compile time.
 * `row` only carries the schema's type into the guards and effects of its own row.
 */
export function defineLifecycle<
  State extends string,
  Relation extends string,
  DeadlineId extends string,
  Subject extends Stateful<State>,
>() {
  return {
    row: <Schema extends z.ZodType>(row: Row<State, Relation, DeadlineId, Subject, Schema>) => row,
    table: <T extends Table<State, Relation, DeadlineId, Subject>>(rows: T): T => rows,
  };
}

/** What {@link decide} needs to know about statutory periods; the deadline module provides it. */
export interface Clocks<Subject, DeadlineId extends string> {
  start: (subject: Subject, ids: readonly DeadlineId[], moment: Moment) => Subject;
  stop: (subject: Subject, ids: readonly DeadlineId[], moment: Moment) => Subject;
}

export type Decision<Subject> = { ok: true; next: Subject } | ({ ok: false } & Refusal);

/**
 * Decides one command on one subject: may this relation do it, from this state, with this input, on these facts?
 * Order of refusals: unknown command, relation, state, `when`, input (fields named), the person who took the first half of it, facts. Pure.
 */
export function decide<State extends string, Relation extends string, DeadlineId extends string, Subject extends Stateful<State>>(
  table: Table<State, Relation, DeadlineId, Subject>,
  clocks: Clocks<Subject, DeadlineId>,
  subject: Subject,
  command: string,
  input: unknown,
  actor: Acting<Relation>,
  moment: Moment,
  settings: Settings = defaultSettings,
): Decision<Subject> {
  const row = rowOf(table, command);
  if (!row) return { ok: false, ...refuse('unknown-command') };
  if (!row.by.includes(actor.relation)) return { ok: false, ...refuse('not-allowed') };
  if (!row.from.includes(subject.state)) return { ok: false, ...refuse('wrong-state') };
  const premature = row.when?.(subject, settings, moment.today, moment.calendar, [actor.relation]);
  if (premature) return { ok: false, ...premature };
  const parsed = row.asks.safeParse(input) as z.ZodSafeParseResult<unknown>;
  if (!parsed.success) return { ok: false, ...refuse('invalid-input', { fields: fieldErrors(parsed.error) }) };
  const step = { subject, input: parsed.data, actor, moment, settings };
  const own = row.second && notByFirst(row.second.first(step), actor, row.second.own);
  if (own) return { ok: false, ...own };
  for (const need of row.needs ?? []) {
    const refusal = need(step) as Refusal | undefined;
    if (refusal) return { ok: false, ...refusal };
  }
  let next: Subject = row.leaves ? (row.leaves(step) as Subject) : subject;
  const to = row.to ?? row.back?.(subject);
  if (to) next = { ...next, state: to };
  if (row.deadlines?.stop) next = clocks.stop(next, row.deadlines.stop, moment);
  if (row.deadlines?.start) next = clocks.start(next, row.deadlines.start, moment);
  return { ok: true, next };
}

/** Of kinds on which no statutory period runs. */
export const noPeriods = {
  start: <Subject>(subject: Subject): Subject => subject,
  stop: <Subject>(subject: Subject): Subject => subject,
};

/** {@link decide} for a kind on which no statutory period runs: a state from which the act is not done is refused in the kind's own words. Pure. */
export function decideInWords<State extends string, Relation extends string, Subject extends Stateful<State>>(
  wrongState: Refusal,
  table: Table<State, Relation, never, Subject>,
  subject: Subject,
  command: string,
  input: unknown,
  actor: Acting<Relation>,
  moment: Moment,
  settings: Settings = defaultSettings,
): Decision<Subject> {
  const decision = decide<State, Relation, never, Subject>(table, noPeriods, subject, command, input, actor, moment, settings);
  return !decision.ok && decision.refused === 'wrong-state' ? { ok: false, ...wrongState } : decision;
}

/** The row of a command, or undefined; names that every object inherits are no commands. */
export function rowOf<Found>(table: Record<string, Found>, command: string): Found | undefined {
  return Object.prototype.hasOwnProperty.call(table, command) ? table[command] : undefined;
}

/** The commands open to these relations on the subject as it stands today: the buttons, and the server's own question. */
export function actionsFor<
  State extends string,
  Relation extends string,
  Subject extends Stateful<State>,
  T extends Table<State, Relation, string, Subject>,
>(
  table: T & Table<State, Relation, string, Subject>,
  subject: Subject,
  relations: readonly Relation[],
  { today, calendar }: Day,
  settings: Settings = defaultSettings,
): (keyof T & string)[] {
  return Object.keys(table).filter((command) => {
    const row = table[command];
    if (!row || !row.from.includes(subject.state) || !row.by.some((relation) => relations.includes(relation))) return false;
    return row.when?.(subject, settings, today, calendar, relations) === undefined;
  });
}

/**
 * Whether one of these acts waits for this person as it stands: open to one of the relations, and what it settles was begun by somebody else. Pure.
 */
export function waitsFor<
  State extends string,
  Relation extends string,
  Subject extends Stateful<State>,
  T extends Table<State, Relation, string, Subject>,
>(
  table: T & Table<State, Relation, string, Subject>,
  acts: readonly (keyof T & string)[],
  subject: Subject,
  { member, name, relations }: { member: string; name: string; relations: readonly Relation[] },
  moment: Moment,
  settings: Settings = defaultSettings,
): boolean {
  const open = actionsFor(table, subject, relations, moment, settings);
  return acts.some((command) => {
    const second = table[command]?.second;
    const [relation] = relations;
    if (!open.includes(command) || relation === undefined) return false;
    const step = { subject, input: {}, actor: { member, name, relation }, moment, settings };
    return !second || !notByFirst(second.first(step), { member, name }, second.own);
  });
}
