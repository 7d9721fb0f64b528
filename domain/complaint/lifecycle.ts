import type { ComplaintRelation } from '../bureau/actor';
import { asLateEntry } from '../late-entries';
import { refuse, type Refusal } from '../errors';
import { actionsFor, decide, rowOf, type Acting, type Day, type Decision, type Moment } from '../lifecycle';
import { refusedAnyhow } from '../refused-anyhow';
import { defaultSettings, type Settings } from '../bureau/settings';
import type { Acts } from './acts/shared/row';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { complaintClocks } from './clocks';
import type { Complaint } from './complaint';
import { isThin } from './import/is-thin';
import { claims } from './late-entries';
import { untilConfirmed } from './late-ending';
import { withLapsedOffer } from './offers';
import { counted } from './shares';
import { withoutStaleProposal } from './stale-proposal';
import { without } from '../without';

/** Acts of which nobody but the staff on the case learns, not even that they were done. */
export function confidential(acts: Acts = complaintTable): string[] {
  return Object.keys(acts).filter((command) => rowOf(acts, command)?.confidential);
}

/**
 * What can be done about a row of a list that is no full case yet: who has it, that it is the same dispute as another case, and that it
 * becomes one. Everything else is done in the national platform.
 */
const whileThin: readonly string[] = ['promote', 'distribute', 'return', 'takeOn', 'release', 'merge', 'unmerge'];

const mayBeDone = (subject: Complaint, command: string) => !isThin(subject) || whileThin.indexOf(command) >= 0;

/** The commands open to these relations on a complaint as it stands on the civil date of `day` (+08:00), as {@link actionsFor}. Pure. */
export const complaintActions = (
  subject: Complaint,
  relations: readonly ComplaintRelation[],
  day: Day,
  settings: Settings = defaultSettings,
): ComplaintCommand[] => actionsFor(complaintTable, subject, relations, day, settings).filter((one) => mayBeDone(subject, one));

/** A view code ends with the case: nothing stands there to be revoked, and nothing opens should the case begin again. */
function withoutDeadCode(complaint: Complaint): Complaint {
  const { access, state, mergedInto } = complaint;
  // Of a merged case it comes back with it.
  return state === 'closed' && !mergedInto && access?.code ? { ...complaint, access: without(access, 'code') } : complaint;
}

/** An act that is open to who reads, and would be refused today whatever is typed. */
export interface Withheld {
  act: ComplaintCommand;
  refusal: Refusal;
}

/**
 * What of the acts that may be done would certainly be refused today, by the rules that decide ({@link refusedAnyhow}), each in the relation
 * in which this person would do it. Pure.
 */
export function withheldActs(
  subject: Complaint,
  actions: readonly ComplaintCommand[],
  relations: readonly ComplaintRelation[],
  by: Omit<Acting<ComplaintRelation>, 'relation'>,
  moment: Moment,
  settings: Settings = defaultSettings,
): Withheld[] {
  return actions.flatMap((act) => {
    const row = rowOf<Acts[string]>(complaintTable, act);
    const relation = relations.find((one) => row?.by.includes(one));
    if (!row || !relation) return [];
    const refusal = refusedAnyhow(row, { subject, actor: { ...by, relation }, moment, settings });
    return refusal ? [{ act, refusal }] : [];
  });
}

/**
 * Decides one command on one complaint ({@link decide}), and counts it on the party's share where a party gives it: last, so that what is
 * refused uses nothing up. Pure, the subject is never changed in place.
 */
export function decideComplaint(
  subject: Complaint,
  command: string,
  input: unknown,
  actor: Acting<ComplaintRelation>,
  moment: Moment,
  settings: Settings = defaultSettings,
  acts: Acts = complaintTable,
): Decision<Complaint> {
  const row = rowOf(acts, command);
  const isOpen = row?.by.includes(actor.relation) && row.from.includes(subject.state);
  if (isOpen && !mayBeDone(subject, command)) return { ok: false, ...refuse('only-a-row') };
  const by = (asked: unknown) => decide(acts, complaintClocks, subject, command, asked, actor, moment, settings);
  const decided = asLateEntry(by(input), { subject, claims, command, input, actor, moment, decide: by, untilConfirmed });
  const { label = command, share } = rowOf(acts, command) ?? {};
  if (!decided.ok) return decided;
  const left = withLapsedOffer(subject, withoutStaleProposal(subject, withoutDeadCode(decided.next), moment), moment);
  if (!share) return { ok: true, next: left };
  const next = counted(subject, left, { command, label, share }, actor, moment);
  return 'refused' in next ? { ok: false, ...next } : { ok: true, next };
}
