import { county } from '@config/county';
import type { ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { checkIntake, takeIn as takenIn, type Intake } from '@domain/complaint/filing/intake';
import { checkSubmission, receive, type Submission } from '@domain/complaint/filing/schema';
import { complaintName } from '@domain/complaint/name';
import type { ListedRow } from '@domain/complaint/import/row';
import { imported } from '@domain/complaint/import/thin';
import { refuse, type Refusal } from '@domain/errors';
import { counterOf, numberOf, refTo } from '@domain/subject';
import {
  commit,
  eventIdOf,
  type AlsoDecided,
  type Answer,
  type Decided,
  type MemberContext,
  type OtherRef,
} from '../../kernel/commit';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../../kernel/related-documents';
import { callerTouched, countedOn } from '../../kernel/shares';
import { noteFiled } from '../content/filed';
import { shownAs } from './admitting';
import { versionReadBy } from '../reads/version';
import { claimNumber, claimsTouched } from './claims';
import { claimFiles, foldersTouched } from './evidence';
import { followed } from './followed';

/** One person's one key is one complaint: a repeated filing cannot make a second one. */
export const caseIdOf = (ctx: MemberContext) => `c_${eventIdOf(ctx).slice(0, 24)}`;

/** What a new case is given by the server. */
interface Given {
  id: string;
  no: string;
}

/** What makes a new case of the form. */
interface Making {
  command: string;
  input: { files?: readonly string[] | undefined };
  relation: ComplaintRelation;
  related: readonly RelatedPlace[];
  receive: (given: Given, findRelated: FindRelated) => Complaint | Refusal;
  /** Of what another subject becomes: it, and what is left of it and of its files. */
  became?: { of: OtherRef; leaves: (complaint: Complaint, findRelated: FindRelated) => Became | Refusal };
  /** What the caller uses up by it. */
  uses?: (findRelated: FindRelated) => RelatedDocument | Refusal;
}

/** What a case that another subject became takes over of it. */
export interface Became {
  next: Complaint;
  related: readonly RelatedDocument[];
  also: AlsoDecided;
}

/** A new case, numbered `AB-2026-0142` with the prefix of the county, with its files and its number of the national platform. */
export function make(ctx: MemberContext, { command, input, relation, related, receive, uses, became }: Making): Promise<Answer> {
  const { actor, moment } = ctx;
  const id = caseIdOf(ctx);
  const year = moment.today.slice(0, 4);
  const counter = counterOf(complaintName, year);
  let filed: Complaint | undefined;
  return commit<Complaint>(ctx, refTo(complaintName, id, 0), command, input, {
    after: async () => filed && noteFiled(ctx, command, input, filed),
    counters: [counter],
    ...(became && { also: () => [became.of] }),
    related: () => related,
    decide: (_, nextNumber, findRelated): Decided<Complaint> | Refusal => {
      const used = uses?.(findRelated);
      if (used && 'refused' in used) return used;
      const no = numberOf(complaintName, county.prefix, year, nextNumber(counter));
      const received = receive({ id, no }, findRelated);
      if ('refused' in received) return received;
      const shown = shownAs(actor, relation);
      const of = { files: input.files ?? [], before: undefined, next: received, from: 'complainant' as const, by: shown };
      const handed = claimFiles({ ...of, actor, moment, findRelated });
      if ('refused' in handed) return handed;
      const taken = became?.leaves(handed.next, findRelated);
      if (taken && 'refused' in taken) return taken;
      const next = taken?.next ?? handed.next;
      const numbers = claimNumber(undefined, next, findRelated);
      if ('refused' in numbers) return numbers;
      filed = next;
      return {
        next,
        related: [...handed.related, ...(taken?.related ?? []), ...numbers, ...(used ? [used] : [])],
        ...(taken && { also: [taken.also] }),
        relation,
        shown,
        article: '令121-10',
        notices: [],
        answer: { id: next._id, no: next.no, version: versionReadBy(actor, next), dueOn: next.deadlines[0]?.dueOn },
        ...followed(undefined, next, moment),
      };
    },
  });
}

/** A row of a list of the national platform, as it stands there: a case that counts nowhere until it is made a full one. */
export function importRow(ctx: MemberContext, row: ListedRow, list: string): Promise<Answer> {
  const { actor, moment } = ctx;
  return make(ctx, {
    command: 'importRow',
    input: { ...row, files: undefined },
    relation: 'intake',
    related: claimsTouched(row.number),
    receive: ({ id, no }) =>
      actor.office ? imported(row, { id, no, office: actor.office, list, by: actor.name, moment }) : refuse('not-allowed'),
  });
}

/** A complaint filed in the program; a person files so many a day by itself. */
export function submit(ctx: MemberContext, input: Submission): Promise<Answer> {
  const { actor, moment } = ctx;
  return make(ctx, {
    command: 'submit',
    input,
    relation: 'complainant',
    related: [callerTouched(ctx), ...foldersTouched(input.files ?? [])],
    uses: (findRelated) => countedOn(ctx, 'submit', findRelated),
    receive: (given) =>
      checkSubmission(input, { moment }) ??
      receive(input, { ...given, office: county.offices[0].code, source: 'miniProgram', moment, member: actor.member }),
  });
}

/** A complaint that came another way, recorded by staff for the person (代录); it lies at the recorder's own office. */
export function takeIn(ctx: MemberContext, input: Intake): Promise<Answer> {
  const { actor, moment } = ctx;
  return make(ctx, {
    command: 'takeIn',
    input,
    relation: 'intake',
    related: [...claimsTouched(input.platform12315No), ...foldersTouched(input.files ?? [])],
    receive: ({ id, no }) => {
      const refusal = checkIntake(input, { moment });
      if (refusal) return refusal;
      return actor.office ? takenIn(input, { id, no, office: actor.office, actor, moment }) : refuse('not-allowed');
    },
  });
}
