import type { Actor } from '@domain/bureau/actor';
import { waitsFor, type Moment } from '@domain/lifecycle';
import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { claimLists } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { relationsToClaim } from '@domain/merchant/claim/relations';
import { claimTable } from '@domain/merchant/claim/table';
import { merchantTable } from '@domain/merchant/acts/table';
import { listOf } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { creditRoles, relationsToMerchant } from '@domain/merchant/relations';
import { promiseTable } from '@domain/promise/acts/table';
import { promiseKinds } from '@domain/promise/kinds';
import { promiseList } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import type { MerchantPromise } from '@domain/promise/promise';
import { actingOn } from '@domain/promise/relations';
import { allWaiting, namesOf, waitingOf, type WaitingOf } from '../kernel/second-steps';

const secondOfMerging = ['approveMerging', 'approveUndoing'] as const;

/** Mergings, claims to verify, texts of promises and changes of them to look through. Trace records are shown by their merchant's own word: none waits. */
export function merchantsWaiting(actor: Actor, moment: Moment): Promise<WaitingOf[]> {
  if (!creditRoles.some((role) => actor.roles.includes(role))) return Promise.resolve([]);
  const { member, name } = actor;
  const ofPromise = { member, name, relations: actingOn(relationsToMerchant(actor, { people: [] })) };
  const ofMerchant = { member, name, relations: relationsToMerchant(actor, { people: [] }) };
  return allWaiting(actor, [
    waitingOf<Merchant>({
      ...{ of: merchantName, state: 'merging', step: '合并、撤销合并等批准', where: { lists: listOf.merging } },
      fields: ['state', 'name', 'mergings', 'people'],
      waits: (one, own) => {
        const into = one.mergings?.at(-1)?.into.id ?? '';
        return !own.has(one._id) && !own.has(into) && waitsFor(merchantTable, secondOfMerging, one, ofMerchant, moment);
      },
      line: ({ name: shop, mergings }) => {
        const last = mergings?.at(-1);
        const { undoing } = last ?? {};
        return {
          what: `${shop}${undoing ? '，撤销并入' : '并入'}${last?.into.name ?? ''}`,
          by: (undoing ?? last)?.by.name ?? '',
        };
      },
    }),
    waitingOf<MerchantClaim>({
      ...{ of: merchantClaimName, state: 'filed', step: '认领申请等核实', where: { lists: claimLists.state('filed') } },
      fields: ['state', 'member', 'person', 'name'],
      waits: (one) => waitsFor(claimTable, ['verify'], one, { member, name, relations: relationsToClaim(actor, one) }, moment),
      line: ({ name: shop, person }) => ({ what: shop, by: person }),
    }),
    waitingOf<MerchantPromise>({
      ...{ of: promiseName, state: 'waits', step: '承诺等核对', where: { lists: promiseList.waits } },
      fields: ['state', 'writers', 'signed', 'change', 'merchant', 'kind'],
      waits: (one, own) => !own.has(one.merchant) && waitsFor(promiseTable, ['check', 'checkChange'], one, ofPromise, moment),
      line: ({ kind, change, writers }) => ({
        what: change ? `${promiseKinds[kind].label}（变更）` : promiseKinds[kind].label,
        by: namesOf(writers),
      }),
    }),
  ]);
}
