import { county } from '@config/county';
import { rowOf } from '@domain/lifecycle';
import { merchantTable, decideMerchant } from '@domain/merchant/acts/table';
import { entering } from '@domain/merchant/beginning';
import type { Entry } from '@domain/merchant/entry';
import { refuseMerchant } from '@domain/merchant/errors';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { newsOfMerchant } from '@domain/merchant/news';
import { membershipIn, relationsToMerchant, type MerchantRelation } from '@domain/merchant/relations';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, eventIdOf, type Answer, type MemberContext } from '../kernel/commit';
import { callerTouched, countedOn } from '../kernel/shares';
import { claimUscc, keptMerchant, usccTouched } from '../kernel/merchant-writing';
import { lettingGo, personTouched } from './letting-go';

export const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

/** The id of what this call begins. */
export const newIdOf = (ctx: MemberContext, prefix: string): string => `${prefix}_${eventIdOf(ctx).slice(0, 24)}`;

/** A new merchant under its number, its code claimed for it in the same transaction. */
export function enter(ctx: MemberContext, input: Entry): Promise<Answer> {
  const { actor, moment } = ctx;
  const id = newIdOf(ctx, 'mc');
  const year = moment.today.slice(0, 4);
  const counter = counterOf(merchantName, year);
  return commit<Merchant>(ctx, refTo(merchantName, id, 0), 'enter', input, {
    counters: [counter],
    related: () => usccTouched(input.uscc),
    decide: (before, nextNumber, findRelated) => {
      if (before) return refuseMerchant('wrong-state');
      const no = numberOf(merchantName, county.prefix, year, nextNumber(counter));
      const by = { member: actor.member, name: actor.name };
      const made = entering(input, { id, no, by, source: 'entered', moment });
      if ('refused' in made) return made;
      const related = claimUscc(undefined, made, findRelated);
      if ('refused' in related) return related;
      return keptMerchant(made, { relation: 'officer', shown: shown(ctx), related });
    },
  });
}

export interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** The relation in which the actor may give this command: that with most rights among those the row names. */
export function relationFor(relations: readonly MerchantRelation[], command: string): MerchantRelation | undefined {
  const by: readonly MerchantRelation[] = rowOf(merchantTable, command)?.by ?? [];
  return relations.find((one) => by.includes(one)) ?? relations[0];
}

/** Relations in which a door lets somebody act: an officer who owns the shop acts for it as its owner, and keeps it as an officer. */
type Side = 'staff' | 'people';
const sides: Readonly<Record<Side, (relation: MerchantRelation) => boolean>> = {
  staff: (one) => one !== 'owner' && one !== 'clerk',
  people: (one) => one === 'owner' || one === 'clerk',
};

/**
 * One act on one merchant. Who may give it is asked of the merchant as it lies in the transaction: whoever was removed a moment ago hears what
 * is answered of one that does not exist. A party's acts are counted on the person.
 */
export function act(ctx: MemberContext, { id, version, command, input = {} }: Act, side: Side): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, office } = actor;
  const own = side === 'people';
  const relationsOn = (merchant: Merchant) => relationsToMerchant(actor, merchant).filter(sides[side]);
  return commit<Merchant>(ctx, refTo(merchantName, id, version), command, input, {
    missing: refuseMerchant('not-found'),
    admit: (merchant) => (relationsOn(merchant).length ? undefined : refuseMerchant('not-found')),
    related: (merchant) => [
      ...(own ? [callerTouched(ctx)] : []),
      ...personTouched(merchant, input),
      ...(merchant && !own ? usccTouched((input as { uscc?: unknown } | undefined)?.uscc, merchant.uscc) : []),
    ],
    decide: (merchant, _, findRelated) => {
      if (!merchant) return refuseMerchant('not-found');
      const relation = relationFor(relationsOn(merchant), command) ?? 'stranger';
      const name = own ? (membershipIn(merchant, member)?.name ?? '') : actor.name;
      const decision = decideMerchant(merchant, command, input, { member, name, relation, ...(office && { office }) }, moment);
      if (!decision.ok) return decision;
      const next = { ...decision.next, version: merchant.version + 1 };
      const counted = own ? countedOn(ctx, 'actForMerchant', findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const codes = own ? [] : claimUscc(merchant, next, findRelated);
      if ('refused' in codes) return codes;
      const related = lettingGo(merchant, next, [...(counted ? [counted] : []), ...codes], findRelated);
      const article = rowOf(merchantTable, command)?.article;
      return keptMerchant(next, {
        relation,
        shown: own ? name : shown(ctx),
        ...(article && { article }),
        related,
        notices: newsOfMerchant(merchant, next, member),
      });
    },
  });
}
