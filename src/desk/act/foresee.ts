import { county } from '@config/county';
import type { ComplaintRelation } from '@domain/bureau/actor';
import { complaintTable } from '@domain/complaint/acts/table';
import type { Complaint } from '@domain/complaint/complaint';
import { foretell, type Given } from '@domain/complaint/foretelling';
import { formKinds } from '@domain/complaint/letters/documents';
import { noticeText } from '@domain/complaint/letters/notices';
import { sayRefusal } from '@domain/error-table';
import { rowOf, type Moment } from '@domain/lifecycle';
import type { Letter } from '../../act/letters';
import type { ShownRefusal } from '../../cloud/envelope';
import type { Command } from '../commands';

const heads = { complainant: '投诉人会看到', respondent: '商家会看到', file: '同时开出的文书' } as const;
const readers = { complainant: '投诉人', respondent: '商家' } as const;

interface Person {
  member: string;
  name: string;
  office?: string;
}

/** The act by whoever reads the page, in the relation in which one may do it; the server decides again by itself. */
export function givenBy(person: Person, relations: readonly ComplaintRelation[], command: Command, input: unknown): Given {
  const { member, name, office } = person;
  const by: readonly ComplaintRelation[] = complaintTable[command].by;
  const relation = relations.find((one) => by.includes(one)) ?? relations[0] ?? ('stranger' as const);
  return { command, input, actor: { member, name, office, relation } };
}

/** The approval of what was proposed: by another person, in a relation that may. */
export function approvedBy(command: Command): Given {
  return { command, input: {}, actor: { member: '', name: '', relation: complaintTable[command].by[0] ?? 'leader' } };
}

/**
 * The acts decided on the phone by the server's own rules: the letters as they are shown — who sees each, and which goes another way because
 * its reader has no account here — or why it would be refused. Of a proposal with its approval the letters are those the approval would send.
 */
export function foresee(complaint: Complaint, acts: readonly Given[], moment: Moment): Letter[] | ShownRefusal {
  const told = foretell(complaint, acts, moment, county.settings);
  if ('refused' in told) return { code: told.refused, fields: told.fields, ...sayRefusal(told) };
  const { next, sent } = told;
  const after = acts.length > 1 ? '批准以后，' : '';
  return sent.map(({ to, form }) => ({
    head: after + heads[to],
    ...(to !== 'file' && !next[to].member && { note: `${readers[to]}没有用小程序，这份要另行送达，并在“登记文书送达”里登记。` }),
    official: rowOf(formKinds, form) !== undefined,
    ...noticeText(form, next, moment, county),
  }));
}
