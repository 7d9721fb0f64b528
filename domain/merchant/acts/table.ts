import { decideInWords, actionsFor, type Acting, type Day, type Decision, type Moment } from '../../lifecycle';
import { refuseMerchant } from '../errors';
import type { Merchant } from '../merchant';
import { notByFirst } from '../../second-person';
import { actingIn } from '../people';
import type { MerchantRelation } from '../relations';
import { acting } from './acting';
import { keeping } from './keeping';
import { merging } from './merging';
import { keepers, table } from './row';

/** All that is done with a merchant once it is there. */
export const merchantTable = table({ ...keeping, ...acting, ...merging });
export type MerchantCommand = keyof typeof merchantTable;

/** Whoever acts for a merchant, by whichever account, keeps nothing of it as an officer. */
const notOwn = (subject: Merchant, { relation, ...actor }: Acting<MerchantRelation>) =>
  keepers.some((one) => one === relation) ? notByFirst(actingIn(subject), actor, refuseMerchant('own-kept')) : undefined;

/** Decides one act; refusals in the words of merchants. Pure. */
export function decideMerchant(
  subject: Merchant,
  command: string,
  input: unknown,
  actor: Acting<MerchantRelation>,
  moment: Moment,
): Decision<Merchant> {
  const own = notOwn(subject, actor);
  if (own) return { ok: false, ...own };
  return decideInWords(refuseMerchant('wrong-state'), merchantTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const merchantActions = (subject: Merchant, relations: readonly MerchantRelation[], day: Day): MerchantCommand[] =>
  actionsFor(merchantTable, subject, relations, day);
