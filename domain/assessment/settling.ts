import { isPerformed } from '../complaint/performance';
import type { Enrolment } from '../enrolment/enrolment';
import type { Negotiation } from '../negotiation/negotiation';
import type { EntrySource } from './entry';
import type { NamesOf } from './promises';

/** What the ledger reads of an enrolment. */
export type EnrolmentSource = Pick<Enrolment, '_id' | 'no' | 'merchant' | 'admitted' | 'odr' | 'ended' | 'files'>;

/**
 * Firms that undertook to settle with consumers themselves and stood so on some day of the year (26.2), and those of them with an account at
 * the national platform's ODR (26.1): another row, from the day an officer saw the account. Pure.
 */
export function enrolmentRows(enrolments: readonly EnrolmentSource[], nameOf: NamesOf, year: number): EntrySource[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return enrolments.flatMap(({ _id, no, merchant, admitted, odr, ended, files }): EntrySource[] => {
    if (!admitted || admitted.on > last || (ended && ended.on < first)) return [];
    const endedOn = ended && ended.on <= last ? ended.on : undefined;
    const common = {
      ...{ of: { kind: 'enrolment', id: _id }, no, object: nameOf(merchant), ...(endedOn && { endedOn }) },
      ...(endedOn && { result: `${endedOn} 结束` }),
    };
    const seen = odr && (odr.on > admitted.on ? odr.on : admitted.on);
    return [
      {
        ...{ ...common, kind: 'enrolled', on: admitted.on, document: '及时处理消费投诉承诺书' },
        proofs: files.map((file) => ({ kind: 'document' as const, on: admitted.on, file })),
      },
      ...(odr && seen && seen <= last
        ? [{ ...common, kind: 'odrFirm' as const, on: seen, document: `12315 ODR单位编号 ${odr.number}` }]
        : []),
    ];
  });
}

/** What the ledger reads of a negotiation. */
export type NegotiationSource = Pick<Negotiation, '_id' | 'no' | 'merchant' | 'performance'> & {
  agreement?: Pick<NonNullable<Negotiation['agreement']>, 'on'>;
};

/** Disputes that a firm and a consumer settled themselves in the year, by the day they agreed (26.2). Nothing of the consumer stands here. Pure. */
export function settledRows(negotiations: readonly NegotiationSource[], nameOf: NamesOf, year: number): EntrySource[] {
  return negotiations.flatMap(({ _id, no, merchant, agreement, performance }): EntrySource[] => {
    if (!agreement?.on.startsWith(`${year}-`)) return [];
    const kept = performance && isPerformed(performance) ? '消费者确认办好了' : '消费者还没有确认办好';
    return [
      {
        ...{ kind: 'settledAtSource', on: agreement.on, of: { kind: 'negotiation', id: _id }, no, object: nameOf(merchant) },
        ...{ document: '协商一致的内容', result: `谈成，${kept}` },
      },
    ];
  });
}
