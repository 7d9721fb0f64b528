import { county } from '@config/county';
import type { Complaint } from '@domain/complaint/complaint';
import { checkSubmission, receive } from '@domain/complaint/filing/schema';
import { complaintName } from '@domain/complaint/name';
import type { Evidence } from '@domain/complaint/records';
import { refuse, type Refusal } from '@domain/errors';
import { passAllOn } from '@domain/evidence/claiming';
import type { Folder } from '@domain/evidence/folder';
import { entriesOf } from '@domain/indicator/ledger/entries';
import { negotiationStandings } from '@domain/indicator/ledger/negotiation-standings';
import { becoming, endOf, mayBecomeComplaint } from '@domain/negotiation/becoming';
import { refuseNegotiation } from '@domain/negotiation/errors';
import { negotiationListed } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import { isLive, type Negotiation } from '@domain/negotiation/negotiation';
import type { Answer, Kept, MemberContext } from '../../kernel/commit';
import { EVERY_OFFICE } from '../../kernel/every-office';
import { Refused } from '../../kernel/refused';
import type { FindRelated } from '../../kernel/related-documents';
import { callerTouched, countedOn } from '../../kernel/shares';
import { read } from '../../kernel/store';
import { shownAs } from './admitting';
import { foldersTouched } from './evidence';
import { make, type Became } from './new-case';

const missing = refuseNegotiation('not-found');

/** Why no complaint is made of it now: somebody was faster, it goes on, it was made already, or all was kept. */
function refusalOf(negotiation: Negotiation, version: number): Refusal | undefined {
  const { complaint } = negotiation;
  if (complaint) return refuseNegotiation('filed-already', { no: complaint.no });
  if (isLive(negotiation)) return refuseNegotiation('not-over-yet');
  if (!mayBecomeComplaint(negotiation)) return refuseNegotiation('performed');
  if (negotiation.version === version) return undefined;
  return refuse('changed-meanwhile', { params: { who: '对方或者工作人员', when: '在您打开以后' } });
}

/** With the negotiation's files as its evidence, and the negotiation with the complaint that became of it. */
function leaves(ctx: MemberContext, id: string, complaint: Complaint, findRelated: FindRelated): Became | Refusal {
  const { moment, actor } = ctx;
  const negotiation = findRelated<Negotiation>(id);
  if (!negotiation) return missing;
  const to = { kind: complaintName.kind, id: complaint._id, no: complaint.no };
  const { files } = negotiation;
  const folders = passAllOn({ files, folderAt: (of) => findRelated<Folder>(of), from: { id }, to, moment });
  if (!folders) return refuse('evidence-missing');
  const handed = { from: 'complainant' as const, by: shownAs(actor, 'complainant'), on: moment.today, at: moment.now };
  const evidence = files.map((file): Evidence => ({ ...file, ...handed }));
  const next = becoming(negotiation, { id: complaint._id, no: complaint.no, on: moment.today });
  return {
    next: evidence.length ? { ...complaint, evidence } : complaint,
    related: folders.map((document) => ({ collection: 'evidence' as const, document })),
    also: {
      ...{ next, command: 'becomeComplaint', article: '令121-18' },
      entries: entriesOf(negotiationStandings, negotiation, next, moment.today),
      ...negotiationListed(next, moment.calendar, EVERY_OFFICE),
    },
  };
}

/**
 * One tap makes a complaint of a negotiation that came to nothing, or of an agreement that was not kept: what was written and handed in goes
 * with it, its day of receipt is today. Both are written at once. To anybody but its consumer the negotiation does not exist.
 */
export async function fromNegotiation(ctx: MemberContext, id: string, version: number): Promise<Answer> {
  const { actor, moment } = ctx;
  const first = await read<Kept<Negotiation>>(negotiationName.collection, id);
  if (!first || first.member !== actor.member) throw new Refused(missing);
  const { prepared } = first;
  const files = first.files.map((one) => one.id);
  const { kind, collection } = negotiationName;
  return make(ctx, {
    // The content of a filing, whichever way it came, is looked at by the same check.
    command: 'submit',
    input: { ...prepared, files: undefined },
    relation: 'complainant',
    related: [callerTouched(ctx), ...foldersTouched(files)],
    uses: (findRelated) => countedOn(ctx, 'submit', findRelated),
    receive: (given, findRelated) => {
      const negotiation = findRelated<Negotiation>(id);
      if (!negotiation) return missing;
      const refusal = refusalOf(negotiation, version) ?? checkSubmission(prepared, { moment });
      if (refusal) return refusal;
      const at = { office: county.offices[0].code, source: 'miniProgram' as const, moment, member: actor.member };
      const { no, on } = negotiation;
      const end = endOf(negotiation);
      return { ...receive(prepared, { ...given, ...at }), ...(end && { negotiated: { no, on, end } }) };
    },
    became: { of: { kind, collection, id }, leaves: (complaint, findRelated) => leaves(ctx, id, complaint, findRelated) },
  });
}
