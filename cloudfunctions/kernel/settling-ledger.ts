import type { EntrySource } from '@domain/assessment/entry';
import type { NamesOf } from '@domain/assessment/promises';
import { enrolmentRows, settledRows, type EnrolmentSource, type NegotiationSource } from '@domain/assessment/settling';
import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';
import { allOf } from './all-of';
import { merchantNames } from './merchants';
import { sideBySide } from './meter';
import { db } from './store';

const _ = db.command;

const ofEnrolment = ['no', 'merchant', 'admitted.on', 'odr.number', 'odr.on', 'ended.on', 'files'];
const ofNegotiation = ['no', 'merchant', 'agreement.on', 'performance'];

export async function namesFor(all: readonly { merchant: string }[]): Promise<NamesOf> {
  const names = await merchantNames(all.map(({ merchant }) => merchant));
  return (id) => names.get(id)?.name ?? '已经不在名单里的经营主体';
}

/** Everything of a year that stands in the ledger of indicator 26, papers aside. */
export async function settlingSources(year: number): Promise<EntrySource[]> {
  const admitted = { 'admitted.on': _.gt('').and(_.lte(`${year}-12-31`)) };
  const agreed = { 'agreement.on': _.gte(`${year}-01-01`).and(_.lte(`${year}-12-31`)) };
  const [enrolments, settled] = await sideBySide([
    () => allOf<EnrolmentSource>(enrolmentName.collection, admitted, ofEnrolment),
    () => allOf<NegotiationSource>(negotiationName.collection, agreed, ofNegotiation),
  ]);
  const nameOf = await namesFor([...enrolments, ...settled]);
  return [...enrolmentRows(enrolments, nameOf, year), ...settledRows(settled, nameOf, year)];
}
