import type { Refusal } from '@domain/errors';
import { enrolmentLists } from '@domain/enrolment/listing';
import { enrolmentName } from '@domain/enrolment/name';
import { rowOf } from '@domain/lifecycle';
import { absorbing, releasing, whyNotMerged, whyNotUndone, type GoingOn } from '@domain/merchant/absorbing';
import { decideMerchant, merchantTable } from '@domain/merchant/acts/table';
import { refuseMerchant } from '@domain/merchant/errors';
import { merchantListed } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { proposedMerging, standingMerging, withLast } from '@domain/merchant/merging';
import { merchantName } from '@domain/merchant/name';
import { decidedNews, mergedNews } from '@domain/merchant/news';
import { actingIn } from '@domain/merchant/people';
import { relationsToMerchant } from '@domain/merchant/relations';
import { negotiationLists } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import { notByFirst } from '@domain/second-person';
import { refTo } from '@domain/subject';
import { commit, type AlsoDecided, type Kept, type MemberContext } from '../kernel/commit';
import { countOf } from '../kernel/counting';
import { keptMerchant, usccPlaceOf, type Claimed } from '../kernel/merchant-writing';
import { merchantPlace } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';
import { relationFor, shown, type Act } from './acts';

/** What an act of merging asks and leaves besides its own merchant. */
interface OfTwo {
  /** It says which the other one is; of the other acts that stands on the merchant. */
  names?: true;
  /** Whether what goes on under the merchant is asked for: it stands in the way of a merging. */
  asks: boolean;
  /** What becomes of the one it goes into, as the act of its own chain; absent where that one is only looked at. */
  leaves?: { command: 'absorb' | 'release'; undone: boolean };
  /** Whether another person hears what was decided. */
  decides: boolean;
}

/** Every act that is about two merchants. */
const ofTwo = {
  proposeMerging: { names: true, asks: true, decides: false },
  approveMerging: { asks: true, leaves: { command: 'absorb', undone: false }, decides: true },
  declineMerging: { asks: false, decides: true },
  proposeUndoing: { asks: false, decides: false },
  approveUndoing: { asks: false, leaves: { command: 'release', undone: true }, decides: true },
  declineUndoing: { asks: false, decides: true },
} as const satisfies Readonly<Record<string, OfTwo>>;

export const isOfTwo = (command: string): command is keyof typeof ofTwo => Object.hasOwn(ofTwo, command);

/** Into which one it is to go: as the call names it; undefined of what is no id. */
function namedIn(input: unknown): string | undefined {
  const { into } = (input ?? {}) as { into?: unknown };
  return typeof into === 'string' && /^[\w-]{1,64}$/.test(into) ? into : undefined;
}

/** Into which one it is to go, or went, as it stands on the merchant. */
const standingIn = (merchant: Merchant): string | undefined => (proposedMerging(merchant) ?? standingMerging(merchant))?.into.id;

/** What goes on under a merchant, counted: whoever might begin something there acts for it, and nobody does. */
const goingOn = (id: string) => async (): Promise<GoingOn> => {
  const [enrolments, negotiations] = await sideBySide([
    () => countOf(enrolmentName.collection, { lists: enrolmentLists.live(id) }),
    () => countOf(negotiationName.collection, { lists: negotiationLists.firm(id, false) }),
  ]);
  return { enrolments, negotiations };
};

/** The code of the merchant goes to the one that goes on, or back; refused where it is somebody else's by now. */
function codeMoved(merchant: Merchant, to: Merchant, findRelated: FindRelated): RelatedDocument[] | Refusal {
  if (!merchant.uscc) return [];
  const place = usccPlaceOf(merchant.uscc);
  const claimed = findRelated<Claimed>(place);
  const between = [merchant._id, ...(merchant.mergings ?? []).map(({ into }) => into.id), ''];
  if (claimed && !between.includes(claimed.of)) return refuseMerchant('uscc-taken', { no: claimed.no });
  const document: Claimed = { _id: place, of: to._id, no: to.no };
  return [{ collection: 'claims', document }];
}

/** Both as the act leaves them; refused where they are not one, or are not two any more. */
function together(
  { merchant, next, into, counted }: { merchant: Merchant; next: Merchant; into: Merchant; counted: GoingOn | undefined },
  on: string,
  leaves: OfTwo['leaves'],
): { next: Merchant; into: Merchant } | Refusal {
  const why = counted ? whyNotMerged(merchant, into, counted, on) : leaves ? whyNotUndone(merchant, into) : undefined;
  if (why) return why;
  if (!leaves) return { next, into };
  if (!leaves.undone) return { next, into: absorbing(into, next, on) };
  const released = releasing(into, next);
  return { next: released.merchant, into: released.into };
}

/**
 * An act by which two entries of the register become one subject, or two again. Both are read in its transaction and both written in it, each with an
 * event of its own chain; nothing that is kept under either of them is touched.
 */
export function actOfTwo(ctx: MemberContext, { id, version, command, input = {} }: Act & { command: keyof typeof ofTwo }) {
  const { actor, moment } = ctx;
  const { member, name, office } = actor;
  const { names, asks, decides, leaves }: OfTwo = ofTwo[command];
  const relationsOf = (merchant: Merchant) =>
    relationsToMerchant(actor, merchant).filter((one) => one !== 'owner' && one !== 'clerk');
  const other = (merchant: Merchant | undefined) => {
    const into = names ? namedIn(input) : merchant && standingIn(merchant);
    return into === id ? undefined : into;
  };
  return commit<Merchant, GoingOn | undefined>(ctx, refTo(merchantName, id, version), command, input, {
    missing: refuseMerchant('not-found'),
    admit: (merchant) => (relationsOf(merchant).length ? undefined : refuseMerchant('not-found')),
    also: (merchant) => {
      const into = other(merchant);
      return into && leaves ? [{ kind: merchantName.kind, collection: merchantName.collection, id: into }] : [];
    },
    related: (merchant): RelatedPlace[] => {
      const into = other(merchant);
      return [
        ...(into && !leaves ? [merchantPlace(into)] : []),
        ...(leaves && merchant?.uscc ? [{ collection: 'claims' as const, id: usccPlaceOf(merchant.uscc) }] : []),
      ];
    },
    lookUp: asks ? goingOn(id) : () => Promise.resolve(undefined),
    decide: (merchant, _, findRelated, counted) => {
      if (!merchant) return refuseMerchant('not-found');
      const relation = relationFor(relationsOf(merchant), command) ?? 'stranger';
      const acting = { member, name, relation, ...(office && { office }) };
      const decision = decideMerchant(merchant, command, input, acting, moment);
      if (!decision.ok) return decision;
      const named = other(merchant);
      const into = named ? findRelated<Kept<Merchant>>(named) : undefined;
      if (!into) return refuseMerchant('merging-unknown');
      const own = notByFirst(actingIn(into), actor, refuseMerchant('own-kept'));
      if (own) return own;
      const called = { id: into._id, no: into.no, name: into.name };
      const decided = names ? withLast(decision.next, (last) => ({ ...last, into: called })) : decision.next;
      const both = together({ merchant, next: decided, into, counted }, moment.today, leaves);
      if ('refused' in both) return both;
      const related = leaves ? codeMoved(merchant, leaves.undone ? merchant : into, findRelated) : [];
      if ('refused' in related) return related;
      const after = { ...both.into, version: into.version + 1 };
      const also: AlsoDecided[] = leaves
        ? [
            {
              next: after,
              command: leaves.command,
              entries: [],
              article: merchantTable[command].article,
              ...merchantListed(after),
            },
          ]
        : [];
      const told = leaves ? mergedNews(after, merchant, leaves.undone) : [];
      const article = rowOf(merchantTable, command)?.article;
      return keptMerchant(
        { ...both.next, version: merchant.version + 1 },
        {
          ...{ relation, shown: shown(ctx), related, also, ...(article && { article }) },
          notices: [...(decides ? decidedNews(merchant, both.next, member) : []), ...told].filter(({ to }) => to !== member),
        },
      );
    },
  });
}
