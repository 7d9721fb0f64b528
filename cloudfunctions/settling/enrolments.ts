import { county } from '@config/county';
import { enrolmentTable, decideEnrolment } from '@domain/enrolment/acts';
import { applying, type ApplyInput } from '@domain/enrolment/applying';
import type { Enrolment } from '@domain/enrolment/enrolment';
import { refuseEnrolment } from '@domain/enrolment/errors';
import { enrolmentListed, enrolmentLists } from '@domain/enrolment/listing';
import { enrolmentName } from '@domain/enrolment/name';
import { enrolmentNews } from '@domain/enrolment/news';
import { rowOf } from '@domain/lifecycle';
import { creditRoles } from '@domain/merchant/relations';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, eventIdOf, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { countOf } from '../kernel/counting';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { claim, foldersOf } from '../kernel/filed';
import { merchantPlace } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { FindRelated } from '../kernel/related-documents';
import { callerTouched, countedOn } from '../kernel/shares';
import { isOwn, standingIn, standingTo } from '../kernel/standing';
import { read } from '../kernel/store';

const missing = refuseEnrolment('not-found');

const kept = (
  next: Enrolment,
  more: Pick<Decided<Enrolment>, 'relation' | 'shown'> & Partial<Decided<Enrolment>>,
): Decided<Enrolment> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  ...enrolmentListed(next),
});

const seats = (findRelated: FindRelated) => findRelated<Desks>(DESKS)?.people ?? [];

/** A new application, by the owner at this moment; a merchant has one at most that is open. */
export function apply(ctx: MemberContext, { merchant: of, ...input }: ApplyInput & { merchant: string }): Promise<Answer> {
  const { actor, moment } = ctx;
  const id = `en_${eventIdOf(ctx).slice(0, 24)}`;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(enrolmentName, year);
  const files = input.files ?? [];
  return commit<Enrolment, number>(
    ctx,
    refTo(enrolmentName, id, 0),
    'apply',
    { merchant: of, ...input },
    {
      counters: [counter],
      related: () => [merchantPlace(of), callerTouched(ctx), desksPlace, ...foldersOf(files)],
      // Only the owner applies, and every application writes the owner's own document: of two at once the second counts the first.
      lookUp: () => countOf(enrolmentName.collection, { lists: enrolmentLists.live(of) }),
      decide: (before, nextNumber, findRelated, live) => {
        const standing = standingIn(ctx, of, findRelated, missing);
        if ('refused' in standing) return standing;
        if (!isOwn(standing)) return missing;
        const { merchant, name, relations } = standing;
        if (!relations.includes('owner')) return refuseEnrolment('only-owner');
        if (merchant.state === 'closed') return refuseEnrolment('merchant-closed');
        if (before) return refuseEnrolment('wrong-state');
        if (live > 0) return refuseEnrolment('enrolled-already');
        const counted = countedOn(ctx, 'enrol', findRelated);
        if ('refused' in counted) return counted;
        const no = numberOf(enrolmentName, county.prefix, year, nextNumber(counter));
        const filed = claim({ files, owner: actor.member, of: { kind: enrolmentName.kind, id, no }, moment, findRelated });
        if ('refused' in filed) return filed;
        const by = { member: actor.member, name };
        const made = applying(input, { id, no, merchant: of, files: filed.files, by, moment });
        const notices = enrolmentNews('apply', made, merchant, actor.member, seats(findRelated));
        return kept(made, { relation: 'owner', shown: name, notices, related: [counted, ...filed.related] });
      },
    },
  );
}

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** One act on one enrolment; who may give it is the table's question. To a stranger it does not exist. */
export async function actOnEnrolment(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const first = await read<Kept<Enrolment>>(enrolmentName.collection, id);
  if (!first) throw new Refused(missing);
  await standingTo(actor, first.merchant, missing);
  return commit<Enrolment>(ctx, refTo(enrolmentName, id, version), command, input, {
    related: () => [merchantPlace(first.merchant), callerTouched(ctx), desksPlace],
    decide: (enrolment, _, findRelated) => {
      const standing = standingIn(ctx, first.merchant, findRelated, missing);
      if (!enrolment || 'refused' in standing) return missing;
      const { name, relations, merchant } = standing;
      const by: readonly string[] = rowOf(enrolmentTable, command)?.by ?? [];
      const relation = relations.find((one) => by.includes(one)) ?? relations[0] ?? 'staff';
      // Whoever acts for the merchant is no officer of it.
      const keeps = creditRoles.some((role) => actor.roles.includes(role));
      if (keeps && isOwn(standing) && !by.includes(relation)) return refuseEnrolment('own-shop');
      const decision = decideEnrolment(enrolment, command, input, { member: actor.member, name, relation }, moment);
      if (!decision.ok) return decision;
      const next = { ...decision.next, version: enrolment.version + 1 };
      const opens = next.state === 'open' && enrolment.state !== 'open';
      if (opens && merchant.state === 'closed') return refuseEnrolment('merchant-closed');
      const counted = isOwn(standing) ? countedOn(ctx, 'enrol', findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const notices = enrolmentNews(command, next, merchant, actor.member, seats(findRelated));
      const article = rowOf(enrolmentTable, command)?.article;
      return kept(next, { relation, shown: name, ...(article && { article }), notices, related: counted ? [counted] : [] });
    },
  });
}
