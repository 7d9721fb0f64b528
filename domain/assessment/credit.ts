import type { CivilDate } from '../civil-date';
import { endings, type CreditFact } from '../credit/fact/fact';
import { grounds, measures, type FactKind } from '../credit/fact/kinds';
import type { CreditNotice, NoticeTopic } from '../credit/notice/notice';
import type { EntryProof, EntrySource } from './entry';
import type { RowKindKey } from './items';

/** What the ledger reads of a fact of credit. */
export type FactSource = Pick<
  CreditFact,
  | '_id'
  | 'no'
  | 'kind'
  | 'state'
  | 'merchantName'
  | 'documentNo'
  | 'organ'
  | 'decidedOn'
  | 'publishedOn'
  | 'breach'
  | 'measures'
  | 'ground'
  | 'ended'
>;

/** Held against its document by a second person, and neither annulled nor set down by mistake. Pure. */
const stands = ({ state, ended }: FactSource): boolean =>
  (state === 'checked' || state === 'ended') && ended?.why !== 'annulled' && ended?.why !== 'mistaken';

const shownAs: Readonly<Record<FactKind, RowKindKey>> = {
  serious: 'serious',
  abnormal: 'abnormal',
  penalty: 'shownPenalty',
  spotCheck: 'shownSpotCheck',
};

const inYear = (on: CivilDate | undefined, year: number): on is CivilDate => on?.startsWith(`${year}-`) ?? false;
const said = (fact: FactSource): string | undefined => {
  const named = fact.measures?.map((one) => measures[one].label).join('、');
  return fact.breach ?? (fact.ground ? grounds[fact.ground].label : named);
};

const rowOf = (fact: FactSource, kind: RowKindKey, on: CivilDate): EntrySource => {
  const basis = said(fact);
  const result = fact.ended ? `${endings[fact.ended.why].label}，${fact.ended.on}` : '还在公示';
  return {
    ...{ kind, on, of: { kind: 'creditFact', id: fact._id }, no: fact.no, object: fact.merchantName },
    ...(basis && { basis }),
    document: `${fact.organ} ${fact.documentNo}`,
    result,
  };
};

/** Of facts what was shown in the year (12.1, 12.2), and what was repaired or moved out in it (12.2). Pure. */
export function factRows(facts: readonly FactSource[], year: number): EntrySource[] {
  return facts.filter(stands).flatMap((fact) => {
    const { ended } = fact;
    const repaired = ended && (ended.why === 'repaired' || ended.why === 'movedOut') && inYear(ended.on, year);
    return [
      ...(inYear(fact.publishedOn, year) ? [rowOf(fact, shownAs[fact.kind], fact.publishedOn)] : []),
      ...(repaired
        ? [{ ...rowOf(fact, 'repaired', ended.on), document: ended.document ?? `${fact.organ} ${fact.documentNo}` }]
        : []),
    ];
  });
}

/** Penalties decided in the year (14.3). Pure. */
export function penaltyRows(facts: readonly FactSource[], year: number): EntrySource[] {
  return facts
    .filter((fact) => fact.kind === 'penalty' && stands(fact) && inYear(fact.decidedOn, year))
    .map((fact): EntrySource => ({
      ...rowOf(fact, 'penalty', fact.decidedOn),
      ...(fact.measures && { result: fact.measures.map((one) => measures[one].label).join('、') }),
    }));
}

/** What the ledger reads of a credit notice. */
export type NoticeSource = Pick<
  CreditNotice,
  | '_id'
  | 'no'
  | 'state'
  | 'topic'
  | 'merchantName'
  | 'title'
  | 'fact'
  | 'delivered'
  | 'deliveries'
  | 'contests'
  | 'ended'
  | 'acknowledged'
>;

const ofFacts: readonly NoticeTopic[] = ['penalty', 'spotCheck', 'abnormal', 'serious'];
const endWords = { factEnded: '事项已经结束', repaired: '已经修复', done: '已经办好', closed: '已经办结' } as const;

const resultOf = ({ state, ended, contests = [], acknowledged = [] }: NoticeSource): string => {
  if (ended) return `${endWords[ended.why]}，${ended.on}`;
  if (state === 'contested') return '商家提出异议，等答复';
  if (contests.length) return '异议已经书面答复';
  return acknowledged.length ? '商家已经确认' : '已经送达';
};

/** A paper that reached somebody by hand or by post is proved by its receipt; what came into an inbox by the program's own record. Pure. */
function proofOfDelivery({ deliveries = [] }: NoticeSource): Pick<EntrySource, 'proofs' | 'asks'> {
  const inProgram = deliveries.some(({ way }) => way === 'inbox');
  const proofs = deliveries.flatMap(({ on, files = [] }) => files.map((file): EntryProof => ({ kind: 'delivery', on, file })));
  return { proofs, ...(!inProgram && { asks: [['delivery']] }) };
}

/** Notices that were delivered in the year and not withdrawn (12.2). Pure. */
export function noticeRows(notices: readonly NoticeSource[], year: number): EntrySource[] {
  return notices.flatMap((notice): EntrySource[] => {
    const on = notice.delivered?.on;
    if (!inYear(on, year) || notice.state === 'withdrawn' || notice.state === 'discarded') return [];
    return [
      {
        kind: ofFacts.includes(notice.topic) ? 'told' : 'toldAhead',
        of: { kind: 'creditNotice', id: notice._id },
        ...{ no: notice.no, on, object: notice.merchantName, document: notice.title, result: resultOf(notice) },
        ...(notice.fact && { basis: notice.fact.no }),
        ...proofOfDelivery(notice),
      },
    ];
  });
}

/** Merchants of one class as of one day. */
export interface ClassSource {
  value: 'A' | 'B' | 'C' | 'D';
  asOf: CivilDate;
  source: string;
  count: number;
}

/** How many merchants stand in which class as of a day of the year: what the province computed, and no merchant by name (12.3). Pure. */
export const classRows = (classes: readonly ClassSource[], year: number): EntrySource[] =>
  classes
    .filter(({ asOf }) => inYear(asOf, year))
    .map(({ value, asOf, source, count }): EntrySource => ({
      ...{ kind: 'classes', of: { kind: 'riskClass', id: asOf }, part: value, no: '', on: asOf },
      ...{ object: `${value} 类 ${count} 家`, basis: '国市监信发〔2022〕6号', document: source },
    }));
