import type { CivilDate } from '../civil-date';
import type { Complaint } from '../complaint/complaint';
import { isInCounty, townSaid } from '../place/address';
import { isSameName, normalCode, normalName } from '../normal-form';
import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import { wordsOf } from './words';

/** By what complaints are held against those of other times. */
export const aspects = ['shop', 'word', 'place', 'category', 'problem'] as const;
export type Aspect = (typeof aspects)[number];

/** What signals know of one complaint: nothing by which somebody is found but the case itself. */
export interface Sighting {
  /** Id of the complaint, and the version it was read at. */
  id: string;
  version: number;
  day: CivilDate;
  /** Whose it is, hidden: one person has one name here, those who complain jointly one each. Empty where it does not count. */
  people: readonly string[];
  /** Normal form of the shop's name, and the name as it stands. */
  shop?: string;
  shopName?: string;
  /** Member id of the shop's own account. */
  shopMember?: string;
  category?: GoodsCategory;
  problem?: ProblemType;
  /** The town of this county the shop is in. */
  place?: string;
  /** Characteristic words of goods and facts, parted by blanks. */
  words: string;
}

/** What {@link sightingOf} reads of a complaint. */
export const sightedFields = [
  '_id',
  'version',
  'receivedOn',
  'complainant',
  'respondent',
  'purchase',
  'category',
  'problem',
  'facts',
  'flags',
  'decision',
  'closing',
  'mergedInto',
  'joint',
  'agent',
  'guardian',
  'helper',
  'imported',
] as const satisfies readonly (keyof Complaint)[];
export type Sighted = Pick<Complaint, (typeof sightedFields)[number]>;

/** A county as far as places are told apart in it. */
interface Towns {
  name: string;
  city: string;
  province: string;
  offices: readonly { towns: readonly string[] }[];
}

/** The town of this county that an address names; undefined where it names none, or another county's. Pure. */
export function townIn(address: string | undefined, county: Towns): string | undefined {
  if (!address || isInCounty(address, county) !== true) return undefined;
  const after = townSaid(address);
  return county.offices.flatMap(({ towns }) => towns).find((town) => after.startsWith(town));
}

/** It was found to be no matter of daily life: at the decision, or after it was accepted (令121-16(3), 23(6)). */
const isNoConsumption = ({ decision, closing }: Sighted) =>
  (decision?.kind === 'rejected' && decision.ground === 'R3') || (closing?.ground === 'T6' && closing.basis === 'R3');

/**
 * Whether a complaint counts for signals: none that an officer flagged (令121-17) or that is no matter of daily life, none that goes on in
 * another case, none of which nobody asked yet what a list left out. One that was withdrawn, or that ended without success or for another
 * reason, was made, and counts. Pure.
 */
export function counts(complaint: Sighted): boolean {
  const { flags, mergedInto, imported } = complaint;
  if (flags?.length || mergedInto !== undefined) return false;
  if (imported && imported.missing.length > 0 && !imported.promoted) return false;
  return !isNoConsumption(complaint);
}

/** One person by the telephone, else by the account, else by the name: whoever files by the program and by telephone is one. */
function personOf(phone: string | undefined, member: string | undefined, name: string): string {
  const code = normalCode(phone ?? '');
  return code ? `phone:${code}` : member ? `member:${member}` : `name:${normalName(name)}`;
}

/** The complainant is one of those who complain jointly, by whichever telephone it stands there. */
function peopleOf({ complainant, joint }: Sighted): string[] {
  const { phone, member, name } = complainant;
  const others = joint?.people.filter((one) => !isSameName(one.name, name)) ?? [];
  const together = others.map((one) => personOf(one.phone, undefined, one.name));
  return [...new Set([personOf(phone, member, name), ...together])];
}

/** What signals see of a complaint. `hide` makes of a telephone number or a name what nobody can read it from. Pure but for `hide`. */
export function sightingOf(complaint: Sighted, county: Towns, hide: (person: string) => string): Sighting {
  const { _id: id, version, receivedOn: day, complainant, respondent, purchase, category, problem, facts } = complaint;
  if (!counts(complaint)) return { id, version, day, people: [], words: '' };
  const others = [complaint.agent?.name, complaint.guardian?.name, complaint.helper?.name];
  const joint = complaint.joint?.people ?? [];
  const names = [complainant.name, respondent.name, respondent.contact, ...others, ...joint.map(({ name }) => name)];
  const addresses = [complainant.address, respondent.address, ...joint.map(({ address }) => address)];
  const shop = normalName(respondent.name);
  const place = townIn(respondent.address, county);
  return {
    ...{ id, version, day, people: peopleOf(complaint).map(hide).sort() },
    ...(shop && { shop, shopName: respondent.name }),
    ...(respondent.member && { shopMember: respondent.member }),
    ...(category && { category }),
    ...(problem && { problem }),
    ...(place && { place }),
    words: wordsOf(`${purchase.goods}\n${facts}`, { names, addresses }).join(' '),
  };
}

/** What of each aspect a sighting has. */
const keysIn: Record<Aspect, (sighting: Sighting) => readonly string[]> = {
  shop: ({ shop }) => (shop ? [shop] : []),
  word: ({ words }) => (words ? words.split(' ') : []),
  place: ({ place }) => (place ? [place] : []),
  category: ({ category }) => (category ? [category] : []),
  problem: ({ problem }) => (problem ? [problem] : []),
};

/** One thing of one aspect by a name of its own: `category:produce`. */
export type Key = string;

/** Everything a sighting speaks for. Pure. */
export const keysOf = (sighting: Sighting): Key[] =>
  aspects.flatMap((aspect) => keysIn[aspect](sighting).map((value): Key => `${aspect}:${value}`));

/** Which aspect a key is of, and its value there. */
export function partsOf(key: Key): { aspect: Aspect; value: string } {
  const at = key.indexOf(':');
  return { aspect: key.slice(0, at) as Aspect, value: key.slice(at + 1) };
}
