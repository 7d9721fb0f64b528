import type { LedgerPaper } from '@domain/assessment/paper';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { bulletinName } from '@domain/bulletin/name';
import type { ComplaintRelation } from '@domain/bureau/actor';
import { mainRelation, relationsToComplaint } from '@domain/complaint/relations';
import type { Complaint } from '@domain/complaint/complaint';
import { viewComplaint } from '@domain/complaint/visibility';
import { refuse } from '@domain/errors';
import type { FiledFile } from '@domain/evidence/claiming';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { relationsToClaim } from '@domain/merchant/claim/relations';
import { enrolmentName } from '@domain/enrolment/name';
import { leniencyName } from '@domain/leniency/name';
import { measureName } from '@domain/measure/name';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { negotiationName } from '@domain/negotiation/name';
import type { Negotiation } from '@domain/negotiation/negotiation';
import { relationTo, sightOf } from '@domain/negotiation/relations';
import { shownTo } from '@domain/negotiation/showing';
import { officialName } from '@domain/indicator/official/name';
import { emptyYear, type OfficialYear } from '@domain/indicator/official/official';
import { spotCheckName } from '@domain/spot-check/name';
import { checksOf } from '../kernel/checks';
import { withoutHead, type Kept, type MemberContext } from '../kernel/commit';
import { recordReading, type Reader } from '../kernel/readings';
import { Refused } from '../kernel/refused';
import { addressesOf } from '../kernel/files';
import { answered, db, read } from '../kernel/store';

/** Seconds an address of a file works (trap 10: no more than ten minutes). */
const ADDRESS_SECONDS = 600;

const parties: Partial<Record<ComplaintRelation, string>> = { complainant: '投诉人', respondent: '商家' };

/** The case for whoever has to do with it; to everybody else it does not exist. */
export async function caseFor({ actor }: MemberContext, of: string) {
  const kept = await read<Kept<Complaint>>('complaints', of);
  const relation = kept ? mainRelation(relationsToComplaint(actor, kept)) : 'stranger';
  if (!kept || relation === 'stranger') throw new Refused(refuse('not-found'));
  return { relation, complaint: withoutHead(kept) };
}

/** Addresses of files that this person may see on the case; who opened which, and when, is written down first. */
export async function open(ctx: MemberContext, of: string, ids: readonly string[]) {
  const { relation, complaint } = await caseFor(ctx, of);
  const checks = await checksOf([of, ...(complaint.mergedFrom ?? []).map(({ id }) => id)]);
  const view = viewComplaint(complaint, relation, checks);
  const party = parties[relation];
  return show(ctx, of, ids, view.evidence ?? [], { relation, shown: party ?? ctx.actor.name, party: party !== undefined });
}

/** Addresses of the files that prove official values of a year; likewise written down. */
export async function openOfficial(ctx: MemberContext, year: number, ids: readonly string[]) {
  const of = emptyYear(year)._id;
  const kept = await read<Kept<OfficialYear>>(officialName.collection, of);
  const visible = (kept?.values ?? []).flatMap(({ files = [] }) => files);
  return show(ctx, of, ids, visible);
}

/** Addresses of the files of a bulletin, its pictures and the proofs of its releases, for who works in the bureau; likewise written down. */
export async function openBulletin(ctx: MemberContext, of: string, ids: readonly string[]) {
  const kept = await read<Kept<Bulletin>>(bulletinName.collection, of);
  const proofs = (kept?.releases ?? []).flatMap((one) => one.proofs.map(({ file }) => file));
  return show(ctx, of, ids, [...(kept?.files ?? []), ...proofs]);
}

/** Addresses of the files of a paper of a ledger, for who works in the bureau; likewise written down. */
export async function openPaper(ctx: MemberContext, of: string, ids: readonly string[]) {
  const kept = await read<Kept<LedgerPaper>>('ledgerPapers', of);
  return show(ctx, of, ids, kept?.files ?? []);
}

/** By kind, where what the bureau keeps or does about a merchant lies. */
const means = {
  measure: measureName.collection,
  spotCheck: spotCheckName.collection,
  leniency: leniencyName.collection,
  enrolment: enrolmentName.collection,
} as const;
export type MeansKind = keyof typeof means;
export const meansKinds = Object.keys(means) as [MeansKind, ...MeansKind[]];

/** Addresses of the proofs of a measure, a spot check or a decision not to punish, for who works in the bureau; likewise written down. */
export async function openMeans(ctx: MemberContext, kind: MeansKind, of: string, ids: readonly string[]) {
  const kept = await read<Kept<{ _id: string; version: number; files?: FiledFile[] }>>(means[kind], of);
  return show(ctx, of, ids, kept?.files ?? []);
}

/** The photos of a claim of a merchant, for its claimant and for who of the bureau decides it; nobody else has it. */
export async function openClaim(ctx: MemberContext, of: string, ids: readonly string[]) {
  const kept = await read<Kept<MerchantClaim>>(merchantClaimName.collection, of);
  const relation = kept ? (relationsToClaim(ctx.actor, kept)[0] ?? 'stranger') : 'stranger';
  if (!kept || relation === 'stranger') throw new Refused(refuse('not-found'));
  const own = relation === 'claimant';
  return show(ctx, of, ids, kept.files, { relation, shown: own ? kept.person : ctx.actor.name, party: own });
}

const negotiating = { consumer: '消费者', merchant: '商家', officer: '' } as const;

/** Files of a negotiation as this person may see them there; once it became a complaint they lie with that. */
export async function openNegotiation(ctx: MemberContext, of: string, ids: readonly string[]) {
  const kept = await read<Kept<Negotiation>>(negotiationName.collection, of);
  const firm = kept && (await read<Kept<Merchant>>(merchantName.collection, kept.merchant));
  const relation = kept && firm ? relationTo(ctx.actor, kept, firm) : 'stranger';
  if (!kept || relation === 'stranger') throw new Refused(refuse('not-found'));
  const [checks] = await checksOf([of]);
  const { files } = shownTo(withoutHead(kept), sightOf(relation), checks);
  const lies = kept.complaint?.id;
  const seen = files.map((one) => ({ ...one, ...(lies && { of: lies }) }));
  const party = relation !== 'officer';
  return show(ctx, of, ids, seen, { relation, shown: party ? negotiating[relation] : ctx.actor.name, party });
}

/** `of`: the case a file was handed in with, where that was merged into this one. */
type Seen = FiledFile & { of?: string };

/** Where these files lie, by one question. */
async function foldersOf(files: readonly string[]): Promise<Map<string, Folder>> {
  const ids = [...new Set(files.map(folderOf))];
  const query = db.collection('evidence').where({ _id: db.command.in(ids) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as unknown as Folder[]).map((one) => [one._id, one]));
}

/** Of what this person may see the files asked for, all or none. */
async function show(ctx: MemberContext, of: string, ids: readonly string[], visible: readonly Seen[], reader?: Reader) {
  const seen = ids.map((id) => visible.find((one) => one.id === id));
  const folders = await foldersOf(ids);
  const paths = ids.flatMap((id, index) => {
    const { kept, claimed } = ticketIn(folders.get(folderOf(id)), id) ?? {};
    return kept && seen[index] && claimed?.id === (seen[index].of ?? of) ? [kept.path] : [];
  });
  if (paths.length !== ids.length) throw new Refused(refuse('not-found'));
  await recordReading(ctx, { of, what: 'evidence', items: [...ids] }, reader);
  const addresses = await addressesOf(paths, ADDRESS_SECONDS);
  return {
    until: ctx.moment.now + ADDRESS_SECONDS * 1000,
    files: seen.flatMap((one, index) => {
      const url = addresses[index];
      return one && url ? [{ id: one.id, name: one.name, type: one.type, url }] : [];
    }),
  };
}
