import { periodOfPack, type Pack } from '@domain/assessment/pack/pack';
import { answered, db } from '../../kernel/store';

const _ = db.command;
/** More than anybody is party to; who is, reads no pack. */
const MOST = 200;

/**
 * Whether this person is kept off a case that the pack is made of: a party to it, or recused (令121-21). A pack is the same for all who read it,
 * with number, days and outcome of each case; a list leaves such a person only that there is one.
 */
export async function isKeptOff(member: string, pack: Pack): Promise<boolean> {
  const { first, last } = periodOfPack(pack);
  const theirs = [{ 'complainant.member': member }, { 'respondent.member': member }, { recused: member }];
  const query = db.collection('complaints').where(_.or(theirs)).limit(MOST).field({ receivedOn: true });
  const cases = (await answered(query.get())).data as unknown as { _id: string; receivedOn: string }[];
  if (cases.length === MOST || cases.some(({ receivedOn }) => receivedOn >= first && receivedOn <= last)) return true;
  if (!cases.length) return false;
  // Received before, and counted in a figure of the period.
  const counted = { 'subject.id': _.in(cases.map(({ _id }) => _id)), 'entries.day': _.gte(first).and(_.lte(last)) };
  const found = await answered(db.collection('events').where(counted).limit(1).field({ _id: true }).get());
  return found.data.length > 0;
}
