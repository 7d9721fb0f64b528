import type { Actor } from '../../bureau/actor';
import type { Merchant } from '../../merchant/merchant';
import { relationsToMerchant } from '../../merchant/relations';

/** What an actor is to a notice: that of its merchant. `system` is the timer, for what ends by itself. */
export type NoticeRelation = 'leader' | 'officer' | 'owner' | 'clerk' | 'system';

/** Who of the bureau writes, delivers, answers and ends. */
export const noticeStaff = ['officer', 'leader'] as const satisfies readonly NoticeRelation[];
/** Who may object, mark and read for the merchant. */
export const noticeMembers = ['owner', 'clerk'] as const satisfies readonly NoticeRelation[];

const known: readonly string[] = [...noticeStaff, ...noticeMembers];

/** In which relations an actor stands to the notices of a merchant as it stands now, those of the bureau first. Pure. */
export const relationsToNotice = (
  actor: Pick<Actor, 'member' | 'roles' | 'office'>,
  merchant: Pick<Merchant, 'people'> | undefined,
): NoticeRelation[] =>
  relationsToMerchant(actor, merchant ?? { people: [] }).filter((one): one is NoticeRelation & typeof one => known.includes(one));
