import { county } from '@config/county';
import { mayBePaper } from '@domain/content/texts';
import { checksIdOf, judged, type Checks } from '@domain/content/checks';
import type { Enrolment } from '@domain/enrolment/enrolment';
import { enrolmentName } from '@domain/enrolment/name';
import type { Refusal } from '@domain/errors';
import { entriesOf } from '@domain/indicator/ledger/entries';
import { negotiationStandings } from '@domain/indicator/ledger/negotiation-standings';
import { rowOf, type Acting, type Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { membershipIn } from '@domain/merchant/relations';
import { decideNegotiation, negotiationTable, type NegotiationRelation } from '@domain/negotiation/acts';
import { refuseNegotiation } from '@domain/negotiation/errors';
import { negotiationListed } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import type { Negotiation } from '@domain/negotiation/negotiation';
import { negotiationNews } from '@domain/negotiation/news';
import { relationTo } from '@domain/negotiation/relations';
import { checkSending, sending, type SendInput } from '@domain/negotiation/sending';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { checksPlace, noteForCheck } from '../kernel/checks';
import { commit, eventIdOf, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { EVERY_OFFICE } from '../kernel/every-office';
import { claim, foldersOf } from '../kernel/filed';
import { merchantPlace } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { FindRelated, RelatedDocument } from '../kernel/related-documents';
import { wordsProblem } from '../kernel/said-words';
import { callerTouched, countedOn } from '../kernel/shares';
import { read } from '../kernel/store';
import { enrolmentByNo } from './enrolment-reads';

export const missing = refuseNegotiation('not-found');
const firmMissing = refuseNegotiation('firm-missing');
const seats = (findRelated: FindRelated) => findRelated<Desks>(DESKS)?.people ?? [];

/** A negotiation as it is kept: by what it is listed, and what it changes in the figures. */
export const kept = (
  before: Negotiation | undefined,
  next: Negotiation,
  { calendar, today }: Moment,
  more: Pick<Decided<Negotiation>, 'relation' | 'shown'> & Partial<Decided<Negotiation>>,
): Decided<Negotiation> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  ...negotiationListed(next, calendar, EVERY_OFFICE),
  entries: entriesOf(negotiationStandings, before, next, today),
});

/** How each is named to the other side, and in the words about who was faster. */
const shownAs: Readonly<Record<Exclude<NegotiationRelation, 'system'>, string>> = {
  consumer: '消费者',
  merchant: '商家',
  officer: '工作人员',
  stranger: '',
};

/** Pictures that the firm is to see are looked at by WeChat first; the timer asks. */
function pictureChecks(ctx: MemberContext, made: Negotiation, findRelated: FindRelated): readonly RelatedDocument[] {
  const pictures = made.files.filter(({ id, type }) => type !== 'application/pdf' && made.shown.files.includes(id));
  const by = { where: 'negotiation' as const, from: 'complainant' as const, member: ctx.actor.member };
  const { _id: of, no } = made;
  const brought = {
    ...{ of: { of, kind: negotiationName.kind, no }, ...by, event: eventIdOf(ctx), at: ctx.moment.now, input: {} },
    ...{ pictures: pictures.map(({ id }) => id), papers: mayBePaper(made.prepared.facts) },
  };
  return noteForCheck(ctx, brought, findRelated)?.related ?? [];
}

/** A new one, sent to an enrolled firm by its consumer. */
export async function negotiate(ctx: MemberContext, input: SendInput): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member } = actor;
  const id = `ng_${eventIdOf(ctx).slice(0, 24)}`;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(negotiationName, year);
  const files = input.files ?? [];
  const enrolled = await enrolmentByNo(input.enrolment);
  if (!enrolled) throw new Refused(firmMissing);
  const { _id: enrolment, merchant: of } = enrolled;
  const words = await wordsProblem(ctx, 'negotiation', 'shown.text', input);
  return commit<Negotiation>(ctx, refTo(negotiationName, id, 0), 'send', input, {
    counters: [counter],
    related: () => [
      ...[merchantPlace(of), { collection: enrolmentName.collection, id: enrolment }, callerTouched(ctx), desksPlace],
      ...[...foldersOf(files), { ...checksPlace(id), fresh: true as const }],
    ],
    decide: (before, nextNumber, findRelated) => {
      const merchant = findRelated<Kept<Merchant>>(of);
      if (!merchant) return firmMissing;
      if (findRelated<Kept<Enrolment>>(enrolment)?.state !== 'open' || merchant.state === 'closed')
        return refuseNegotiation('firm-closed');
      if (before) return refuseNegotiation('wrong-state');
      if (membershipIn(merchant, member)) return refuseNegotiation('own-firm');
      const refusal = checkSending(input, merchant, moment) ?? words;
      if (refusal) return refusal;
      const counted = countedOn(ctx, 'negotiate', findRelated);
      if ('refused' in counted) return counted;
      const no = numberOf(negotiationName, county.prefix, year, nextNumber(counter));
      const filed = claim({ files, owner: member, of: { kind: negotiationName.kind, id, no }, moment, findRelated });
      if ('refused' in filed) return filed;
      const made = sending(input, { id, no, enrolment, merchant, member, files: filed.files, moment });
      const notices = negotiationNews('send', { member, side: 'consumer' }, made, merchant, seats(findRelated));
      const related = [counted, ...filed.related, ...pictureChecks(ctx, made, findRelated)];
      return kept(undefined, made, moment, {
        relation: 'consumer',
        shown: shownAs.consumer,
        article: '令121-18',
        notices,
        related,
      });
    },
  });
}

/** By act, the field of what one side tells the other in its own words. */
const toldIn: Readonly<Record<string, string>> = { offer: 'terms.more', refuse: 'reason', fail: 'reason', leave: 'reason' };
/** By act, whether it lets a picture through. */
const lets: Readonly<Record<string, true>> = { letThrough: true };

/** What an officer lets through of what the check held; refused where nothing of the kind waits. */
function letThrough(
  { actor, moment }: MemberContext,
  id: string,
  input: unknown,
  findRelated: FindRelated,
): RelatedDocument | Refusal {
  const checks = findRelated<Checks>(checksIdOf(id));
  const { item = '', reason = '' } = input as { item?: string; reason?: string };
  const after = checks && judged(checks, { item, verdict: 'release', reason }, actor.name, moment);
  if (!after || 'refused' in after) return refuseNegotiation('nothing-held');
  return { collection: 'checks', document: after };
}

/** As whom somebody acts: the other side reads of a consumer no name, of the firm's people none but at the firm. */
function actingAs(
  { actor }: MemberContext,
  relation: Exclude<NegotiationRelation, 'system'>,
  merchant: Merchant,
): Acting<NegotiationRelation> {
  const { member } = actor;
  const name = relation === 'merchant' ? membershipIn(merchant, member)?.name : relation === 'officer' ? actor.name : undefined;
  return { member, name: name ?? shownAs[relation], relation };
}

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** One act on one negotiation; who may give it is the table's question. To a stranger it does not exist. */
export async function actOnNegotiation(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const first = await read<Kept<Negotiation>>(negotiationName.collection, id);
  const firm = first && (await read<Kept<Merchant>>('merchants', first.merchant));
  if (!first || !firm || relationTo(actor, first, firm) === 'stranger') throw new Refused(missing);
  const field = rowOf(toldIn, command);
  const words = field ? await wordsProblem(ctx, 'negotiation', field, input) : undefined;
  return commit<Negotiation>(ctx, refTo(negotiationName, id, version), command, input, {
    missing,
    related: () => [
      ...[merchantPlace(first.merchant), callerTouched(ctx), desksPlace],
      ...(rowOf(lets, command) ? [checksPlace(id)] : []),
    ],
    decide: (negotiation, _, findRelated) => {
      const merchant = findRelated<Kept<Merchant>>(first.merchant);
      const relation = negotiation && merchant ? relationTo(actor, negotiation, merchant) : 'stranger';
      if (!negotiation || !merchant || relation === 'stranger') return missing;
      const decision = decideNegotiation(negotiation, command, input, actingAs(ctx, relation, merchant), moment);
      if (!decision.ok) return decision;
      if (words) return words;
      const side = relation === 'officer' ? undefined : relation;
      const counted = side ? countedOn(ctx, 'answerNegotiation', findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const let_ = rowOf(lets, command) ? letThrough(ctx, id, input, findRelated) : undefined;
      if (let_ && 'refused' in let_) return let_;
      const next = { ...decision.next, version: negotiation.version + 1 };
      const notices = negotiationNews(command, { member: actor.member, side }, next, merchant, seats(findRelated));
      const article = rowOf(negotiationTable, command)?.article;
      const related = [...(counted ? [counted] : []), ...(let_ ? [let_] : [])];
      return kept(negotiation, next, moment, {
        relation,
        shown: shownAs[relation],
        ...(article && { article }),
        notices,
        related,
      });
    },
  });
}
