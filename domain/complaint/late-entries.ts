import { addWorkingDays } from '../law/calendar/calendar';
import type { CivilDate } from '../civil-date';
import { asOf, isLate } from '../law/deadline/clocks';
import type { Deadline } from '../law/deadline/deadline';
import { settleLateEntry, waitingOn } from '../law/deadline/late-entry';
import type { Acting, Decision, Moment } from '../lifecycle';
import { badField } from './acts/row';
import type { Complaint } from './complaint';
import type { LateEntry } from './records';

/** Working days within which the day of an act may be entered without more (casework: mediation). */
export const ENTRY_DAYS = 3;

/** Where an act's input names the day it really was done, and what proves it. */
interface Claim {
  day: string;
  proof: string;
}

/**
 * The acts whose day, earlier than the day of entry, can turn late into on time. The other days of acts cannot: a report that came in
 * earlier, a clue found earlier or an earlier receipt only leave less time.
 */
export const claims: Readonly<Record<string, Claim>> = {
  recordDispatch: { day: 'on', proof: 'proof' },
  appraisalOut: { day: 'out', proof: 'evidence' },
  clueTestOut: { day: 'out', proof: 'evidence' },
  agree: { day: 'on', proof: 'proof' },
  settle: { day: 'recorded.on', proof: 'recorded.proof' },
  withdraw: { day: 'recorded.on', proof: 'recorded.proof' },
};

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

/** Every late entry of the period taken at its word. */
const granted = (deadline: Deadline): Deadline =>
  waitingOn(deadline).reduce((next, no) => settleLateEntry(next, no, true), deadline);

/** Whether the day as entered makes the period on time where it is late by the day of entry, or gives it more days. */
function helps(entered: Deadline, plain: Deadline, today: CivilDate): boolean {
  if (isLate(plain, today) && !isLate(granted(entered), today)) return true;
  return asOf(entered, today).dueOn > asOf(plain, today).dueOn;
}

/** The period as the day of entry leaves it, with what the entered day would change set down beside it until it is confirmed. */
function waiting(entered: Deadline, plain: Deadline, no: number): Deadline {
  const { metOn, droppedOn } = entered;
  const lateEntry = { no, waiting: true as const };
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
interface Entering {
  subject: Complaint;
  command: string;
  input: unknown;
  actor: Acting<string>;
  moment: Moment;
  decide: (input: unknown) => Decision<Complaint>;
}

/**
 * An act whose day lies more than {@link ENTRY_DAYS} working days back and would turn late into on time is a late entry (补登): it needs
 * its proof, and until another person has confirmed it the periods stand as if it had been done on the day of entry.
 */
export function asLateEntry(decided: Decision<Complaint>, entering: Entering): Decision<Complaint> {
  const { subject, command, input, actor, moment, decide } = entering;
  const claim = Object.prototype.hasOwnProperty.call(claims, command) ? claims[command] : undefined;
  const day = claim && at(input, claim.day);
  if (!decided.ok || !claim || !day || addWorkingDays(day, ENTRY_DAYS) >= moment.today) return decided;
  const plain = decide(withDay(input, claim.day, moment.today));
  if (!plain.ok) return plain;
  const helped = decided.next.deadlines.map((one, index) => {
    const other = plain.next.deadlines[index];
    return other !== undefined && helps(one, other, moment.today);
  });
  if (!helped.includes(true)) return decided;
  const proof = at(input, claim.proof);
  if (!proof)
    return {
      ok: false,
      ...badField(
        claim.proof,
        `这一天离今天超过 ${ENTRY_DAYS} 个工作日，会把超期改成按时，算补登：请写凭据，如通话记录、邮寄回执、照片。`,
      ),
    };
  const before = subject.lateEntries ?? [];
  const no = before.length + 1;
  const entry: LateEntry = { no, command, day, on: moment.today, by: { member: actor.member, name: actor.name }, proof };
  const deadlines = decided.next.deadlines.map((one, index) => {
    const other = plain.next.deadlines[index];
    return helped[index] && other ? waiting(one, other, no) : one;
  });
  return { ok: true, next: { ...decided.next, deadlines, lateEntries: [...before, entry] } };
}

/** The late entries that wait for a second person; until then they count late. */
export function waitingEntries({ lateEntries = [] }: Pick<Complaint, 'lateEntries'>): LateEntry[] {
  return lateEntries.filter((one) => !one.settled);
}
