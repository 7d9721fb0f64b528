import { county } from '@config/county';
import type { ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { formKinds } from '@domain/complaint/letters/documents';
import { complaintTable } from '@domain/complaint/acts/table';
import { decideComplaint, formsOf, lettersOf as lettersAfter } from '@domain/complaint/lifecycle';
import { noticeText, type NoticeForm } from '@domain/complaint/letters/notices';
import type { Party } from '@domain/complaint/records';
import type { Refusal } from '@domain/errors';
import { rowOf, type Moment } from '@domain/lifecycle';
import type { Letter } from '../../act/letters';
import type { Command } from '../commands';
import { approvalOf } from './offered';

const heads = { complainant: '投诉人会看到', respondent: '商家会看到', file: '同时开出的文书' } as const;
const readers = { complainant: '投诉人', respondent: '商家' } as const;

interface Person {
  member: string;
  name: string;
  office?: string;
}

/** The relation in which one may do this act; the server decides again by itself. */
function actingAs({ member, name, office }: Person, relations: readonly ComplaintRelation[], act: Command) {
  const by: readonly ComplaintRelation[] = complaintTable[act].by;
  return { member, name, office, relation: relations.find((one) => by.includes(one)) ?? relations[0] ?? ('stranger' as const) };
}

/** The letters as they are shown: who sees each, and which goes another way because its reader has no account here. */
function lettersOf(act: Command, next: Complaint, moment: Moment, after = ''): Letter[] {
  const letters = lettersAfter(act, next);
  const unsent = formsOf(act, next).filter((form) => !letters.some((letter) => letter.form === form));
  const all: { to: Party | 'file'; form: NoticeForm }[] = [...letters, ...unsent.map((form) => ({ to: 'file' as const, form }))];
  return all.map(({ to, form }) => ({
    head: after + heads[to],
    ...(to !== 'file' && !next[to].member && { note: `${readers[to]}没有用小程序，这份要另行送达，并在“登记文书送达”里登记。` }),
    official: rowOf(formKinds, form) !== undefined,
    ...noticeText(form, next, moment, county),
  }));
}

/**
 * The act decided on the phone by the server's own rules: the letters it would send, or why it would be refused.
 * Of a proposal the letters are those its approval would send.
 */
export function foresee(
  complaint: Complaint,
  act: Command,
  input: unknown,
  person: Person,
  relations: readonly ComplaintRelation[],
  moment: Moment,
): Letter[] | Refusal {
  const decided = decideComplaint(complaint, act, input, actingAs(person, relations, act), moment, county.settings);
  if (!decided.ok) return decided;
  const approval = approvalOf(act);
  if (!approval) return lettersOf(act, decided.next, moment);
  // Whoever approves is another person in a relation that may.
  const relation = complaintTable[approval].by[0] ?? 'leader';
  const approved = decideComplaint(decided.next, approval, {}, { member: '', name: '', relation }, moment, county.settings);
  return approved.ok ? lettersOf(approval, approved.next, moment, '批准以后，') : approved;
}
