import type { CivilDate } from './civil-date';
import { refuse } from './errors';
import { addWorkingDays, type Calendar } from './law/calendar/calendar';
import { asOf, isLate } from './law/deadline/clocks';
import type { Deadline } from './law/deadline/deadline';
import { settleLateEntry, waitingOn } from './law/deadline/late-entry';
import type { Acting, Decision, Moment } from './lifecycle';

/** Working days within which the day of an act may be entered without more (casework: mediation). */
export const ENTRY_DAYS = 3;

/** Where an act's input names the day it really was done, and what proves it. */
export interface Claim {
  day: string;
  proof: string;
}

/** The day of an act that was entered more than three working days later and helps (补登): it counts once a second person confirmed it. */
export interface LateEntry {
  /** Counted within the case, from 1; the periods name it. */
  no: number;
  /** The act, a command of the case's table. */
  command: string;
  /** The day as it was entered, and the day of entry. */
  day: CivilDate;
  on: CivilDate;
  by: { member: string; name: string };
  proof: string;
  settled?: { confirmed: boolean; on: CivilDate; by: string; reason?: string };
}

/** A case of any kind whose periods a late entry may end. */
export interface WithLateEntries {
  deadlines: Deadline[];
  lateEntries?: LateEntry[];
}

type Input = Record<string, unknown>;

function at(input: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Input | undefined)?.[key], input);
  return typeof found === 'string' && found.trim() ? found : undefined;
}

function withDay(input: unknown, path: string, day: CivilDate): Input {
  const [key = '', ...rest] = path.split('.');
  const before = input as Input;
  return { ...before, [key]: rest.length ? withDay(before[key], rest.join('.'), day) : day };
}

/** What a late entry leaves on its case beside the periods while it waits: `entered` by the day as entered, `plain` by the day of entry. */
export type UntilConfirmed<Subject> = (entered: Subject, plain: Subject, command: string) => Subject;

/** Every late entry of the period taken at its word. */
const granted = (deadline: Deadline, calendar: Calendar): Deadline =>
  waitingOn(deadline).reduce((next, no) => settleLateEntry(next, no, true, calendar), deadline);

/** Whether the day as entered makes the period on time where it is late by the day of entry, or gives it more days. */
function helps(entered: Deadline, plain: Deadline, { today, calendar }: Moment): boolean {
  if (isLate(plain, today, calendar) && !isLate(granted(entered, calendar), today, calendar)) return true;
  return asOf(entered, today, calendar).dueOn > asOf(plain, today, calendar).dueOn;
}

/** The period as the day of entry leaves it, with what the entered day would change set down beside it until it is confirmed. */
function waiting(entered: Deadline, plain: Deadline, { no, on }: Pick<LateEntry, 'no' | 'on'>): Deadline {
  const { metOn, droppedOn } = entered;
  const lateEntry = { no, on, waiting: true as const };
  const pauses = plain.pauses.map((pause, index) => {
    const { from = pause.from } = entered.pauses[index] ?? {};
    return from < pause.from ? { ...pause, lateEntry: { ...lateEntry, from } } : pause;
  });
  const ended = metOn !== plain.metOn || droppedOn !== plain.droppedOn;
  return {
    ...plain,
    pauses,
    ...(ended && { lateEntry: { ...lateEntry, ...(metOn && { metOn }), ...(droppedOn && { droppedOn }) } }),
  };
}

/** An act under way: what was asked, by whom, when, and the same decided for another input. */
interface Entering<Subject> {
  subject: Subject;
  /** The acts of its kind whose day, earlier than the day of entry, can turn late into on time. */
  claims: Readonly<Record<string, Claim>>;
  command: string;
  input: unknown;
  actor: Acting<string>;
  moment: Moment;
  decide: (input: unknown) => Decision<Subject>;
  untilConfirmed?: UntilConfirmed<Subject>;
}

const endsAlike = (one: Deadline, other: Deadline) => one.metOn === other.metOn && one.droppedOn === other.droppedOn;

/**
 * An act whose day lies more than {@link ENTRY_DAYS} working days back and would turn late into on time is a late entry (补登): it needs
 * its proof, and until another person has confirmed it everything it ends stands as if it had been done on the day of entry.
 */
export function asLateEntry<Subject extends WithLateEntries>(
  decided: Decision<Subject>,
  entering: Entering<Subject>,
): Decision<Subject> {
  const { subject, claims, command, input, actor, moment, decide, untilConfirmed } = entering;
  const claim = Object.prototype.hasOwnProperty.call(claims, command) ? claims[command] : undefined;
  const day = claim && at(input, claim.day);
  if (!decided.ok || !claim || !day || addWorkingDays(day, ENTRY_DAYS, moment.calendar) >= moment.today) return decided;
  const plain = decide(withDay(input, claim.day, moment.today));
  if (!plain.ok) return plain;
  const helped = decided.next.deadlines.map((one, index) => {
    const other = plain.next.deadlines[index];
    return other !== undefined && helps(one, other, moment);
  });
  if (!helped.includes(true)) return decided;
  const proof = at(input, claim.proof);
  if (!proof)
    return {
      ok: false,
      ...refuse('invalid-input', {
        fields: {
          [claim.proof]: `这一天离今天超过 ${ENTRY_DAYS} 个工作日，会把超期改成按时，算补登：请写凭据，如通话记录、邮寄回执、照片。`,
        },
      }),
    };
  const before = subject.lateEntries ?? [];
  const no = before.length + 1;
  const entry: LateEntry = { no, command, day, on: moment.today, by: { member: actor.member, name: actor.name }, proof };
  const deadlines = decided.next.deadlines.map((one, index) => {
    const other = plain.next.deadlines[index];
    // One day ends them all: what it does not help waits with what it helps.
    return other && (helped[index] || !endsAlike(one, other)) ? waiting(one, other, entry) : one;
  });
  const left = untilConfirmed ? untilConfirmed(decided.next, plain.next, command) : decided.next;
  return { ok: true, next: { ...left, deadlines, lateEntries: [...before, entry] } };
}

/** The late entries that wait for a second person; until then they count late. */
export function waitingEntries({ lateEntries = [] }: Pick<WithLateEntries, 'lateEntries'>): LateEntry[] {
  return lateEntries.filter((one) => !one.settled);
}
