import { plusDays } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { without } from '../without';
import { refuseMerchant } from './errors';
import type { Merchant, MerchantInvitation, MerchantMember } from './merchant';
import type { Person } from './person';
import { membershipIn } from './relations';

/** Days an invitation is good for, its first one included. */
const DAYS = 7;
/** Who acts for one merchant at once, those with an open invitation included. */
export const MOST_PEOPLE = 10;

type People = Pick<Merchant, 'people' | 'invitations' | 'handingOver'>;

export const actingIn = ({ people }: Pick<Merchant, 'people'>): MerchantMember[] => people.filter(({ left }) => !left);
export const ownerIn = (merchant: Pick<Merchant, 'people'>): MerchantMember | undefined =>
  actingIn(merchant).find(({ role }) => role === 'owner');

/** Whether somebody may still join by it on the civil day `today` (+08:00). Pure. */
export const isOpen = (
  { used, cancelled, until }: Pick<MerchantInvitation, 'used' | 'cancelled' | 'until'>,
  today: string,
): boolean => !used && !cancelled && today <= until;

/** Unknown, used, cancelled and too old look alike: a guessed code learns nothing. */
export const wrongCode: Refusal = refuse('code-wrong');

const nextId = (people: readonly MerchantMember[]) => `p${people.length + 1}`;

/** With a place kept for whoever has the code whose hash lies at `id`. Pure. */
export function inviting<M extends People>(
  merchant: M,
  { id, name, by, moment: { today } }: { id: string; name: string; by: Person; moment: Moment },
): M | Refusal {
  const open = (merchant.invitations ?? []).filter((one) => isOpen(one, today));
  if (actingIn(merchant).length + open.length >= MOST_PEOPLE) return refuseMerchant('too-many-people', { most: MOST_PEOPLE });
  const one: MerchantInvitation = { id, name, on: today, until: plusDays(today, DAYS - 1), by };
  return { ...merchant, invitations: [...(merchant.invitations ?? []), one] };
}

/** Who has the code acts for the merchant from now on, as a clerk, under the name they give; the invitation is used up. Pure. */
export function joining<M extends People & Pick<Merchant, 'state'>>(
  merchant: M,
  { id, member, name, moment: { today } }: { id: string; member: string; name: string; moment: Moment },
): M | Refusal {
  const invitation = merchant.invitations?.find((one) => one.id === id);
  if (!invitation || !isOpen(invitation, today) || merchant.state !== 'active') return wrongCode;
  if (membershipIn(merchant, member)) return refuseMerchant('acts-already');
  const person: MerchantMember = { id: nextId(merchant.people), member, name, role: 'clerk', since: today };
  const used = { ...invitation, used: { person: person.id, on: today } };
  return {
    ...merchant,
    people: [...merchant.people, person],
    invitations: merchant.invitations?.map((one) => (one.id === id ? used : one)),
  };
}

/** Whoever was invited by an owner who is none any more does not come by it. */
const uninvited = <M extends People>(merchant: M, today: string): M =>
  merchant.invitations
    ? {
        ...merchant,
        invitations: merchant.invitations.map((one) => (isOpen(one, today) ? { ...one, cancelled: { on: today } } : one)),
      }
    : merchant;

const withoutHandingOver = <M extends People>(merchant: M): M =>
  'handingOver' in merchant ? (without(merchant, 'handingOver') as M) : merchant;

/** Nothing of the merchant is open to this person any more; of an owner the open invitations and the handing over end too. Pure. */
export function ending<M extends People>(
  merchant: M,
  id: string,
  { by, reason, today }: { by: string; reason: string; today: string },
): M {
  const gone = merchant.people.find((one) => one.id === id);
  const people = merchant.people.map((one) => (one.id === id && !one.left ? { ...one, left: { on: today, by, reason } } : one));
  const after = { ...merchant, people };
  if (gone?.role === 'owner') return withoutHandingOver(uninvited(after, today));
  return merchant.handingOver?.to === id ? withoutHandingOver(after) : after;
}

/**
 * The person is the owner; one who was is told apart by `replaced`: ended with its reason, or, where the owner handed over, a clerk from now on.
 * A change of role begins a new entry, so that who was what on which day stays to be read. Pure.
 */
export function owning<M extends People>(
  merchant: M,
  person: Person,
  { today, replaced }: { today: string; replaced: 'clerk' | { by: string; reason: string } },
): M {
  const before = ownerIn(merchant);
  const own = membershipIn(merchant, person.member);
  if (own && own.role === 'owner') return merchant;
  const turned = '身份改为负责人';
  let next = merchant;
  if (before) {
    const how = replaced === 'clerk' ? { by: before.name, reason: `把负责人转给${person.name}` } : replaced;
    next = ending(next, before.id, { ...how, today });
    if (replaced === 'clerk')
      next = {
        ...next,
        people: [
          ...next.people,
          { id: nextId(next.people), member: before.member, name: before.name, role: 'clerk', since: today },
        ],
      };
  }
  if (own) next = ending(next, own.id, { by: own.name, reason: turned, today });
  const owner: MerchantMember = { id: nextId(next.people), ...person, role: 'owner', since: today };
  return withoutHandingOver({ ...next, people: [...next.people, owner] });
}
