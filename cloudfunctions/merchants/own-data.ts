import type { Actor } from '@domain/bureau/actor';
import { sayFullDate, type CivilDate } from '@domain/civil-date';
import { selfCheckName } from '@domain/guidance/self-check/name';
import type { SelfCheck } from '@domain/guidance/self-check/self-check';
import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { claimLists } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { saySection, sections, type Section } from '@domain/merchant/claim/say';
import { viewClaim } from '@domain/merchant/claim/visibility';
import type { Person } from '@domain/merchant/person';
import { negotiationLists } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import type { Negotiation } from '@domain/negotiation/negotiation';
import {
  saySection as sayOfNegotiation,
  sections as ofNegotiation,
  type Section as PartOfNegotiation,
} from '@domain/negotiation/say';
import { viewNegotiation } from '@domain/negotiation/visibility';
import { offerWords } from '@domain/offer/words';
import { promiseKinds } from '@domain/promise/kinds';
import { promiseName } from '@domain/promise/name';
import type { MerchantPromise } from '@domain/promise/promise';
import type { Line } from '@domain/say';
import type { KindName } from '@domain/subject';
import { traceName } from '@domain/trace/name';
import type { Trace } from '@domain/trace/trace';
import type { CollectionName } from '../collections';
import { withoutHead, type Kept } from '../kernel/commit';
import { merchantNames } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';

/** What is told of one thing somebody wrote: of whose merchant, and what of it is the person's. */
interface Told {
  id: string;
  title: string;
  /** Id of the merchant; absent where none is known yet. */
  merchant?: string | undefined;
  lines: Line[];
}

/** Each kind of it: by which account it is found, and what of it is said. */
interface Written<S> {
  name: KindName & { collection: CollectionName };
  where: (member: string) => Record<string, unknown>;
  tell: (one: S, member: string) => Omit<Told, 'id'>;
}

const mine = (by: Person | undefined, member: string) => by?.member === member;
const line = (head: string, on: CivilDate | undefined, text = ''): Line[] =>
  on ? [{ head, text: [sayFullDate(on), text].filter(Boolean).join('：') }] : [];

/** A claim is the person's from end to end, with the photo of the licence by name, size and sum. */
const claims: Written<MerchantClaim> = {
  name: merchantClaimName,
  where: (member) => ({ lists: claimLists.person(member) }),
  tell: (claim) => {
    const view = viewClaim(claim, 'claimant');
    const all = Object.keys(sections) as Section[];
    return { title: claim.no, lines: all.flatMap((one) => saySection(one, view, { day: sayFullDate })) };
  },
};

const promises: Written<MerchantPromise> = {
  name: promiseName,
  where: (member) => ({ 'writers.member': member }),
  tell: ({ no, kind, merchant, on, writers, signed, change, ending, breaches = [] }, member) => ({
    title: `${promiseKinds[kind].label} ${no}`,
    merchant,
    lines: [
      ...line('写的', on, writers.find((by) => mine(by, member))?.name),
      ...(mine(signed?.by, member) ? line('签署的', signed?.on, signed?.by.name) : []),
      ...(mine(change?.by, member) ? line('要变更的', change?.on, change?.reason) : []),
      ...(mine(ending?.by, member) ? line('终止的', ending?.noticeOn, ending?.reason) : []),
      ...breaches.flatMap(({ case: of, reply }) =>
        mine(reply?.by, member) ? line(`对投诉 ${of.no} 的说明`, reply?.on, reply?.text) : [],
      ),
    ],
  }),
};

const traces: Written<Trace> = {
  name: traceName,
  where: (member) => ({ 'writers.member': member }),
  tell: ({ no, product, batch, merchant, on, writers, versions = [], removed }, member) => ({
    title: `${product}，批次 ${batch} ${no}`,
    merchant,
    lines: [
      ...line('填的', on, writers.find((by) => mine(by, member))?.name),
      ...versions.flatMap(({ by, until, reason }) => (mine(by, member) ? line('更正的', until, reason) : [])),
      ...(mine(removed?.by, member) ? line('删除的', removed?.on, removed?.reason) : []),
    ],
  }),
};

/** What a person of the firm did in one: of what the consumer wrote nothing. */
const firmLines = ({ offers, viewed, failed }: Negotiation, member: string): Line[] => [
  ...(mine(viewed?.by, member) ? line('看过', viewed?.on) : []),
  ...offers.flatMap(({ by, on, terms: { kinds, more } }) => {
    const what = [kinds.map((one) => offerWords[one].label).join('、'), more].filter(Boolean).join('；');
    return mine(by, member) ? line('提的方案', on, what) : [];
  }),
  ...(mine(failed?.by, member) ? line('说谈不成的', failed?.on, failed?.reason) : []),
];

/** A negotiation is its consumer's from end to end; of who acted for the firm what that person wrote. */
const negotiations: Written<Negotiation> = {
  name: negotiationName,
  where: (member) => ({ lists: negotiationLists.person(member) }),
  tell: (negotiation, member) => {
    const { no, merchant } = negotiation;
    if (negotiation.member !== member) return { title: no, merchant, lines: firmLines(negotiation, member) };
    const view = viewNegotiation(negotiation, 'consumer');
    const all = Object.keys(ofNegotiation) as PartOfNegotiation[];
    return { title: no, merchant, lines: all.flatMap((one) => sayOfNegotiation(one, view, { day: sayFullDate })) };
  },
};

/** Of a self-check who made it when; what was answered belongs to the merchant, which can delete it. */
const selfChecks: Written<SelfCheck> = {
  name: selfCheckName,
  where: (member) => ({ 'by.member': member }),
  tell: ({ merchant, on, doneOn, by, answers = [] }) => ({
    title: selfCheckName.word,
    merchant,
    lines: [...line('开始', on, by?.name), ...line('做完', doneOn), { head: '答了', text: `${answers.length} 题` }],
  }),
};

interface Page {
  rows: (Told & { word: string })[];
  next?: string | undefined;
}

/** One page of one kind, the newest first. */
const pageOf =
  <S extends { _id: string; version: number; at: number }>({ name, where, tell }: Written<S>) =>
  async (member: string, cursor?: string): Promise<Page> => {
    const { found, next } = await newestPage<Kept<S>>(name.collection, where(member), cursor);
    const told = found.map(withoutHead).map((one) => ({ id: one._id, word: name.word, ...tell(one, member) }));
    return { rows: told, next };
  };

const kinds = {
  claims: pageOf(claims),
  promises: pageOf(promises),
  traces: pageOf(traces),
  selfChecks: pageOf(selfChecks),
  negotiations: pageOf(negotiations),
};
type KindOfWritten = keyof typeof kinds;
export const writtenKinds = Object.keys(kinds) as KindOfWritten[];

/**
 * What a person wrote for merchants, those it left too, or settled with one as a consumer: to see and to copy (个人信息保护法 45). Twenty of each kind at a time; `cursor` names the
 * kinds that go on.
 */
export async function ownWrittenPage({ member }: Pick<Actor, 'member'>, cursor?: string) {
  const from = new Map(cursor?.split(',').map((one) => one.split(':') as [KindOfWritten, string]));
  const wanted = cursor ? writtenKinds.filter((kind) => from.has(kind)) : writtenKinds;
  const pages = await sideBySide(wanted.map((kind) => () => kinds[kind](member, from.get(kind))));
  const told = pages.flatMap(({ rows }) => rows);
  const names = await merchantNames(told.flatMap(({ merchant }) => merchant ?? []));
  const rows = told.map(({ merchant, ...row }) => ({ ...row, of: merchant && names.get(merchant)?.name }));
  const next = wanted.flatMap((kind, at) => (pages[at]?.next ? `${kind}:${pages[at].next}` : [])).join(',') || undefined;
  return { rows, next };
}
