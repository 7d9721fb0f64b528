import type { Actor } from '@domain/bureau/actor';
import { waitsFor, type Moment } from '@domain/lifecycle';
import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { claimLists } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { relationsToClaim } from '@domain/merchant/claim/relations';
import { claimTable } from '@domain/merchant/claim/table';
import { creditRoles, relationsToMerchant } from '@domain/merchant/relations';
import { promiseTable } from '@domain/promise/acts/table';
import { promiseKinds } from '@domain/promise/kinds';
import { promiseList } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import type { MerchantPromise } from '@domain/promise/promise';
import { actingOn } from '@domain/promise/relations';
import { allWaiting, namesOf, waitingOf, type WaitingOf } from '../kernel/second-steps';

/** Claims to verify, texts of promises and changes of them to look through. Trace records are shown by their merchant's own word: none waits. */
export function merchantsWaiting(actor: Actor, moment: Moment): Promise<WaitingOf[]> {
  if (!creditRoles.some((role) => actor.roles.includes(role))) return Promise.resolve([]);
  const { member, name } = actor;
  const ofPromise = { member, name, relations: actingOn(relationsToMerchant(actor, { people: [] })) };
  return allWaiting(actor, [
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
