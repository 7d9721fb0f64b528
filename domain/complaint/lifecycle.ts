import type { ComplaintRelation } from '../access/actor';
import { wasAccepted } from '../access/relations';
import { decide, rowOf, type Acting, type Decision, type Moment } from '../lifecycle';
import { defaultSettings, type Settings } from '../settings';
import { deciding } from './acts/deciding';
import { identity } from './acts/identity';
import { revoking } from './acts/revoking';
import { table } from './acts/row';
import { complaintClocks } from './clocks';
import type { Complaint } from './complaint';
import type { NoticeForm } from './notices';
import type { Party } from './records';

/** Every act on a complaint: the whole rule of each, with its article. */
export const complaintTable = table({
  ...deciding,
  ...identity,
  ...revoking,
});

export type ComplaintCommand = keyof typeof complaintTable;

/** Decides one command on one complaint ({@link decide}); pure, the subject is never changed in place. */
export function decideComplaint(
  subject: Complaint,
  command: string,
  input: unknown,
  actor: Acting<ComplaintRelation>,
  moment: Moment,
  settings: Settings = defaultSettings,
): Decision<Complaint> {
  return decide(complaintTable, complaintClocks, subject, command, input, actor, moment, settings);
}

export interface Letter {
  to: Party;
  form: NoticeForm;
}

/**
 * Who is told what by an act, on the complaint as the act left it.
 * Nothing reaches the respondent of a complaint that was never accepted (casework: initial check).
 */
export function lettersOf(command: string, after: Complaint): Letter[] {
  const notice = rowOf<{ notice?: Partial<Record<string, string>> }>(complaintTable, command)?.notice ?? {};
  return (['complainant', 'respondent'] as const).flatMap((to) => {
    const form = notice[to] as NoticeForm | undefined;
    return form && (to === 'complainant' || wasAccepted(after)) ? [{ to, form }] : [];
  });
}
