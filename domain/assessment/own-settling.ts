import type { CivilDate } from '../civil-date';
import type { Enrolment } from '../enrolment/enrolment';
import { negotiationStandings, type CountedNegotiation } from '../indicator/ledger/negotiation-standings';
import type { Negotiation } from '../negotiation/negotiation';
import { ownFigureKeys, type OwnFigure, type OwnRow } from './own-figures';
import type { NamesOf } from './promises';

/** What the bureau's own figures of settling read of a negotiation and of an enrolment. */
export type OwnNegotiation = Pick<Negotiation, '_id' | 'no' | 'enrolment' | 'merchant' | 'on'> & CountedNegotiation;
export type OwnEnrolment = Pick<Enrolment, '_id' | 'no' | 'merchant' | 'admitted' | 'ended'>;

/** What counts in the days from `from` to `asOf` (+08:00, both included), as it stands at the end of the last one. */
interface Span {
  from: CivilDate;
  asOf: CivilDate;
}

const standingsIn = (all: readonly OwnNegotiation[], { from, asOf }: Span) =>
  all.flatMap((of) =>
    negotiationStandings(of)
      .filter((one) => one.day >= from && one.day <= asOf && one.from <= asOf)
      .map((one) => ({ of, ...one })),
  );

/** A firm, and why it is active or not: it has to have been asked, and never to have been late. */
function firmRow({ _id: id, no, merchant, admitted }: OwnEnrolment, asked: number, late: number, nameOf: NamesOf): OwnRow {
  const why = !asked ? '这一年还没有消费者找它协商' : late ? `${asked} 件协商，${late} 件超期` : `${asked} 件协商，没有超期`;
  const n = asked > 0 && late === 0 ? 1 : 0;
  return { figure: 'activeFirms', of: { kind: 'enrolment', id }, no, object: nameOf(merchant), on: admitted?.on ?? '', n, why };
}

/** Every negotiation and firm that counts in the bureau's own figures of settling, the newest first. Pure. */
export function ownSettlingRows(
  negotiations: readonly OwnNegotiation[],
  enrolments: readonly OwnEnrolment[],
  nameOf: NamesOf,
  span: Span,
): OwnRow[] {
  const { from, asOf } = span;
  const counted = standingsIn(negotiations, span);
  const settling = counted.map(({ of, measure, day, n, why }): OwnRow => ({
    ...{ figure: measure as OwnFigure, of: { kind: 'negotiation', id: of._id }, no: of.no, object: nameOf(of.merchant) },
    ...{ on: day, n: n > 0 ? 1 : 0, why },
  }));
  const firms = enrolments
    .filter(({ admitted, ended }) => admitted && admitted.on <= asOf && !(ended && ended.on <= asOf))
    .map((one) => {
      const asked = negotiations.filter(({ enrolment, on }) => enrolment === one._id && on >= from && on <= asOf).length;
      const late = counted.filter(
        ({ of, measure, n }) => of.enrolment === one._id && measure === 'negotiationOnTime' && n === 0,
      ).length;
      return firmRow(one, asked, late, nameOf);
    });
  return [...settling, ...firms].sort((one, other) => (one.on + one.no < other.on + other.no ? 1 : -1));
}

/** The figures of these rows: exact, nothing is rounded. Pure. */
export const ownSettlingFigures = (rows: readonly OwnRow[]): { figure: OwnFigure; n: number; d: number }[] =>
  ownFigureKeys.map((figure) => {
    const mine = rows.filter((one) => one.figure === figure);
    return { figure, n: mine.filter(({ n }) => n > 0).length, d: mine.length };
  });
