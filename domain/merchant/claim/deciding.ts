import { refuse, type Refusal } from '../../errors';
import type { Moment } from '../../lifecycle';
import { withoutUndefined } from '../../without';
import { newShop } from '../beginning';
import type { Merchant, Shop } from '../merchant';
import { ownerIn, owning } from '../people';
import type { Person } from '../person';
import { isSameName } from '../../normal-form';
import type { MerchantClaim } from './claim';
import { refuseClaim } from './errors';
import type { ClaimInput } from './filing';
import { merchantClaimName } from './name';
import type { FiledFile } from '../../evidence/claiming';

/** A new claim. Pure. */
export function filing(
  { files: _files, ...input }: ClaimInput,
  { id, no, member, files, moment }: { id: string; no: string; member: string; files: FiledFile[]; moment: Moment },
): MerchantClaim {
  const said = withoutUndefined(
    input as Omit<MerchantClaim, '_id' | 'version' | 'no' | 'state' | 'member' | 'files' | 'at' | 'on'>,
  );
  return { _id: id, version: 1, no, ...said, state: 'filed', member, files, at: moment.now, on: moment.today };
}

/** The shops with the claimed one among them, once. */
function withShop(shops: readonly Shop[], { shop }: Pick<MerchantClaim, 'shop'>, moment: Pick<Moment, 'today'>): Shop[] {
  if (!shop || shops.some(({ name, channel }) => channel === shop.channel && isSameName(name, shop.name))) return [...shops];
  return [...shops, newShop(shops, shop, moment)];
}

/** What an officer found when they verified. */
export interface Verifying {
  saw: string;
  registeredOn?: string | undefined;
  replacing?: string | undefined;
}

/**
 * The claim and its merchant once it is verified: who claimed is the owner. Refused where the codes differ, and where somebody is the owner
 * already and it is not said why that ends. Pure; versions are the caller's.
 */
export function verifying(
  claim: MerchantClaim,
  merchant: Merchant,
  { saw, registeredOn, replacing }: Verifying,
  by: Person,
  { today }: Moment,
): { claim: MerchantClaim; merchant: Merchant } | Refusal {
  if (merchant.state !== 'active') return refuse('wrong-state');
  if (claim.uscc && merchant.uscc !== claim.uscc) return refuseClaim('other-code', { no: merchant.no });
  const before = ownerIn(merchant);
  const replaced = before && before.member !== claim.member ? before : undefined;
  if (replaced && !replacing) {
    const { params } = refuseClaim('owned-already', { name: replaced.name });
    return refuse('invalid-input', { fields: { replacing: `${String(params?.say)}${String(params?.do)}` } });
  }
  const reason = replacing ?? '';
  const person = { member: claim.member, name: claim.person };
  const owned = owning(merchant, person, { today, replaced: { by: by.name, reason } });
  return {
    claim: {
      ...claim,
      verified: {
        ...{ on: today, by, saw, merchant: merchant._id, merchantNo: merchant.no },
        ...(replaced && { replaced: { name: replaced.name, reason } }),
      },
    },
    merchant: {
      ...owned,
      ...(registeredOn && { registeredOn }),
      shops: withShop(owned.shops, claim, { today }),
    },
  };
}

/** What the person who claimed hears of what became of it. Pure. */
export function claimNews(claim: MerchantClaim) {
  const { _id: id, no, name, member: to, declined } = claim;
  const about = { kind: merchantClaimName.kind, id, no };
  if (declined)
    return [
      {
        to,
        about,
        title: '您的认领申请没有通过',
        body: `您认领${name}的申请没有通过：${declined.reason}\n\n怎么办：${declined.todo}`,
      },
    ];
  if (claim.state !== 'verified') return [];
  return [
    {
      to,
      about,
      title: `${name}已经认领`,
      body: `市场监管部门核实了您的申请，您现在是${name}的负责人。可以在“我的网店”里办事、邀请别人一起办。`,
    },
  ];
}
