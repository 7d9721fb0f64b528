import { defineFacts, type Sight } from '../facts';
import { merchantLabels } from './labels';
import type { Merchant, MerchantInvitation, MerchantMember, Merging, Shop } from './merchant';

/** Who reads a merchant: the bureau whole, its owner what is its own, a clerk what a clerk needs. Nobody else. */
export type MerchantSight = 'staff' | 'owner' | 'clerk';

const all = { staff: 'full', owner: 'full', clerk: 'full' } as const satisfies Record<MerchantSight, Sight>;
const staff = { staff: 'full', owner: 'absent', clerk: 'absent' } as const;
/** Persons by their names alone, to the bureau. */
const named = { staff: 'masked', owner: 'absent', clerk: 'absent' } as const;

const personFor = ({ id, name, role, since, left }: MerchantMember, relation: MerchantSight) =>
  relation === 'clerk' ? { id, name, role, since } : { id, name, role, since, ...(left && { left }) };

/** A clerk reads who acts now, not who did and why that ended. */
const peopleFor = (people: MerchantMember[], _: Merchant, relation: MerchantSight) =>
  people.filter(({ left }) => relation !== 'clerk' || !left).map((one) => personFor(one, relation));

const invitationFor = ({ by, ...one }: MerchantInvitation) => ({ ...one, by: by.name });
const nameOf = <V extends { by: { name: string } }>({ by, ...rest }: V) => ({ ...rest, by: by.name });

/** A merging with its people by their names. */
const mergingFor = ({ by, declined, approved, undoing, undone, ...one }: Merging) => ({
  ...{ ...one, by: by.name },
  ...(declined && { declined: nameOf(declined) }),
  ...(approved && { approved: nameOf(approved) }),
  ...(undoing && { undoing: nameOf(undoing) }),
  ...(undone && { undone: nameOf(undone) }),
});

/** What an officer found of a shop, and when one looks again, is the bureau's own. */
const shopFor = ({ checked, nextCheckOn, ...shop }: Shop, relation: MerchantSight) =>
  relation === 'staff' ? { ...shop, ...(checked && { checked: nameOf(checked) }), ...(nextCheckOn && { nextCheckOn }) } : shop;

/** Every fact of a merchant: what it holds, and who reads it. */
export const merchantFacts = defineFacts<Merchant, MerchantSight>()(merchantLabels, {
  _id: { holds: 'bureau', sight: all },
  version: { holds: 'bureau', sight: all },
  no: { holds: 'bureau', sight: all },
  kind: { holds: 'bureau', sight: all },
  name: { holds: 'contact', sight: all },
  uscc: { holds: 'contact', sight: all },
  exemption: { holds: 'bureau', sight: all },
  registeredOn: { holds: 'bureau', sight: all },
  address: { holds: 'contact', sight: all },
  actualAddress: { holds: 'contact', sight: all },
  contact: { holds: 'contact', sight: all },
  phone: { holds: 'contact', sight: all },
  office: { holds: 'bureau', sight: all },
  trades: { holds: 'bureau', sight: all },
  over100k: { holds: 'bureau', sight: all },
  origin: { holds: 'bureau', sight: staff },
  shops: {
    holds: 'contact',
    note: '商家看不到核查情况',
    sight: { staff: 'masked', owner: 'masked', clerk: 'masked' },
    mask: (shops, _, relation) => shops.map((shop) => shopFor(shop, relation)),
  },
  people: {
    holds: 'contact',
    note: '姓名；办事人员只看到现在的人',
    sight: { staff: 'masked', owner: 'masked', clerk: 'masked' },
    mask: peopleFor,
  },
  invitations: {
    holds: 'contact',
    note: '姓名，没有邀请码',
    sight: { staff: 'masked', owner: 'masked', clerk: 'absent' },
    mask: (invitations) => invitations.map(invitationFor),
  },
  handingOver: { holds: 'bureau', sight: { staff: 'masked', owner: 'masked', clerk: 'masked' }, mask: nameOf },
  state: { holds: 'bureau', sight: all },
  closed: {
    holds: 'bureau',
    note: '经办人的姓名只有工作人员看得到',
    sight: { staff: 'masked', owner: 'masked', clerk: 'masked' },
    mask: ({ on, by, reason }, _, relation) => (relation === 'staff' ? { on, reason, by: by.name } : { on, reason }),
  },
  reopened: { holds: 'bureau', note: '姓名', sight: named, mask: (list) => list.map(nameOf) },
  mergings: { holds: 'bureau', note: '姓名；只有工作人员看得到', sight: named, mask: (list) => list.map(mergingFor) },
  absorbed: { holds: 'contact', note: '只有工作人员看得到', sight: staff },
  source: { holds: 'bureau', sight: staff },
  riskClass: { holds: 'bureau', note: '只有工作人员看得到', sight: named, mask: nameOf },
  at: { holds: 'bureau', sight: staff },
  on: { holds: 'bureau', sight: all },
  by: { holds: 'bureau', note: '姓名', sight: named, mask: ({ name }) => name },
});
