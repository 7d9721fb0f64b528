import type { MerchantRelation } from '../merchant/relations';

/** Who stands to a promise or a trace record as to its merchant. */
export type PromiseRelation = Exclude<MerchantRelation, 'stranger'>;

/**
 * In which relations somebody acts on what belongs to a merchant: whoever acts for it is no officer of it, whatever role that person has at the
 * bureau (回避). Pure.
 */
export function actingOn(relations: readonly MerchantRelation[]): PromiseRelation[] {
  const own = relations.filter((one) => one === 'owner' || one === 'clerk');
  return own.length ? own : relations.filter((one): one is PromiseRelation => one !== 'stranger');
}
