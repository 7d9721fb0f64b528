import * as z from 'zod';
import { leadsBureau, type Actor } from '../bureau/actor';
import { sayFullDate, type CivilDate } from '../civil-date';
import { form, longText } from '../fields';
import { number12315Schema } from '../bureau/number-12315';
import type { Reminder } from '../complaint/desk/reminders';
import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';

export const noteSchema = form({ clue: longText('举报的线索', 4, 2000) });
export const enterSchema = form({ number: number12315Schema });
export type Note = z.output<typeof noteSchema>;

/**
 * A report found inside a complaint (令121-9), stored apart from it: until the report desk exists it is entered into the national
 * platform on the day it is found. The complaint does not name it, so nobody who may read the complaint learns of it there (令121-37).
 */
export interface Transfer {
  _id: string;
  kind: 'transfer';
  version: number;
  /** Case number of the complaint it was found in, for the officers who enter it. */
  no: string;
  office: string;
  clue: string;
  notedOn: CivilDate;
  notedBy: { member: string; name: string };
  number?: string;
  entered?: { on: CivilDate; by: string };
}

/** Who noted it, intake and leaders of its office, and leaders of the bureau; to everybody else it does not exist. */
export function mayKnowTransfer(actor: Actor, transfer: Pick<Transfer, 'notedBy' | 'office'>): boolean {
  const { member, roles, office } = actor;
  if (transfer.notedBy.member === member || leadsBureau(actor)) return true;
  return office === transfer.office && (roles.includes('intake') || roles.includes('leader'));
}

export function noting(note: Note, of: { id: string; no: string; office: string; actor: Actor; moment: Moment }): Transfer {
  const { id, no, office, actor, moment } = of;
  const notedBy = { member: actor.member, name: actor.name };
  return { _id: id, kind: 'transfer', version: 1, no, office, clue: note.clue, notedOn: moment.today, notedBy };
}

/** Ends the task: nothing but the number of the national platform does. */
export function entering(transfer: Transfer, number: string, by: string, { today }: Moment): Transfer | Refusal {
  if (transfer.entered) return refuse('wrong-state');
  return { ...transfer, version: transfer.version + 1, number, entered: { on: today, by } };
}

/** The nudge while it is not entered: on the day it was found, and from the next day on to the leader too. */
export function transferReminder({ _id, notedOn, entered, no }: Transfer, today: CivilDate): Reminder | undefined {
  if (entered) return undefined;
  const late = today > notedOn;
  const title = late ? '还没有转录12315的举报' : '今天要转录12315的举报';
  const body = `${no} 里的一条举报，${late ? `应在 ${sayFullDate(notedOn)}当日转录，已经超过` : '当日转录全国12315平台'}。`;
  return { stage: `transfer-${_id}-${late ? 'late' : 'due'}`, late, title, body };
}
