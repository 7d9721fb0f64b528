import type { Actor } from '@domain/bureau/actor';
import { enrolmentActions, enrolmentTable } from '@domain/enrolment/acts';
import type { Enrolment, EnrolmentState } from '@domain/enrolment/enrolment';
import { refuseEnrolment } from '@domain/enrolment/errors';
import { enrolmentLists, isLive, isPublic } from '@domain/enrolment/listing';
import { enrolmentName } from '@domain/enrolment/name';
import { viewEnrolment } from '@domain/enrolment/visibility';
import type { Moment } from '@domain/lifecycle';
import { reallyHas, wantedMarks } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { refuseNegotiation } from '@domain/negotiation/errors';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../kernel/commit';
import { merchantNames } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage, only } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { isOwn, standingTo } from '../kernel/standing';
import { answered, db, read } from '../kernel/store';

const { collection } = enrolmentName;
const missing = refuseEnrolment('not-found');
const ofRow = ['no', 'version', 'merchant', 'state', 'on', 'at'] as const;

/** The latest enrolment of a merchant, to its own people, and whether the reader may apply for one now. */
export async function ownEnrolment(actor: Actor, merchant: string, moment: Moment) {
  const [standing, { found }] = await sideBySide([
    () => standingTo(actor, merchant, missing),
    () => newestPage<Kept<Enrolment>>(collection, { merchant }),
  ]);
  if (!isOwn(standing)) throw new Refused(missing);
  const [latest] = found;
  return {
    of: { id: merchant, name: standing.merchant.name },
    mayApply: !(latest && isLive(latest)) && standing.relations.includes('owner') && standing.merchant.state !== 'closed',
    ...(latest && { latest: shownTo(standing, withoutHead(latest), actor, moment) }),
  };
}

type Standing = Awaited<ReturnType<typeof standingTo>>;

function shownTo(standing: Standing, enrolment: Enrolment, actor: Actor, moment: Moment) {
  const own = isOwn(standing);
  const { merchant, relations, name } = standing;
  return {
    id: enrolment._id,
    of: { id: merchant._id, no: merchant.no, name: merchant.name },
    enrolment: viewEnrolment(enrolment, own ? 'own' : 'staff'),
    version: enrolment.version,
    own,
    acts: enrolmentActions(enrolment, relations, moment).map((command) => ({ command, label: enrolmentTable[command].label })),
    /** What another person does than the reader: who reviewed does not admit, who suspended does not resume. */
    anothers: [
      ...(notByFirst([enrolment.reviewed?.by, enrolment.pledge.by], { ...actor, name }, 'check-own') ? ['admit'] : []),
      ...(notByFirst(
        (enrolment.suspensions ?? []).flatMap((one) => (one.lifted ? [] : [one.by])),
        { ...actor, name },
        'check-own',
      )
        ? ['resume']
        : []),
    ],
  };
}

/** One whole, as its merchant or the bureau reads it, with what may be done now. */
export async function enrolmentFor(actor: Actor, id: string, moment: Moment) {
  const found = await read<Kept<Enrolment>>(collection, id);
  if (!found) throw new Refused(missing);
  const enrolment = withoutHead(found);
  return shownTo(await standingTo(actor, enrolment.merchant, missing), enrolment, actor, moment);
}

/** One page of the bureau's enrolments in a state, or of all of them, with the merchants' names. */
export async function enrolmentDesk(state: EnrolmentState | undefined, cursor?: string) {
  const where = state ? { lists: enrolmentLists.state(state) } : {};
  const { found, next } = await newestPage<Enrolment>(collection, where, cursor, ofRow);
  const names = await merchantNames(found.map(({ merchant }) => merchant));
  const rows = found.map(({ _id: id, no, merchant, state: at, on }) => ({
    ...{ id, no, state: at, on, name: names.get(merchant)?.name ?? '' },
  }));
  return { rows, next };
}

/** An enrolment by its number, as people name it; undefined where there is none. */
export async function enrolmentByNo(no: string): Promise<Enrolment | undefined> {
  const { data } = await answered(db.collection(collection).where({ no }).limit(1).get());
  const [found] = data as unknown as Kept<Enrolment>[];
  return found && withoutHead(found);
}

type Face = Pick<Merchant, '_id' | 'name' | 'shops' | 'state'>;

async function facesOf(ids: string[]): Promise<Map<string, Face>> {
  if (!ids.length) return new Map();
  const query = db.collection(merchantName.collection).where({ _id: db.command.in(ids) });
  const { data } = await answered(
    query
      .limit(ids.length)
      .field(only(['name', 'shops', 'state']))
      .get(),
  );
  return new Map((data as unknown as Face[]).map((one) => [one._id, one]));
}

const shopsOf = ({ shops }: Face) => shops.flatMap(({ name, closedOn }) => (closedOn ? [] : [name]));

function rowOfFirm(enrolment: Enrolment, face: Face | undefined) {
  if (face?.state !== 'active') return [];
  const { no, state, admitted, odr } = viewEnrolment(enrolment, 'public');
  return [{ no, name: face.name, shops: shopsOf(face), open: state === 'open', since: admitted?.on, odr: odr?.number }];
}

const ofFirm = ['no', 'merchant', 'state', 'admitted', 'odr', 'at'] as const;

/** One page of the firms that settle with consumers themselves; needs no role. Nothing of a person, of a case, or of how well they do. */
export async function firms(cursor?: string) {
  const { found, next } = await newestPage<Enrolment>(collection, { lists: enrolmentLists.public }, cursor, ofFirm);
  const faces = await facesOf(found.map(({ merchant }) => merchant));
  return { rows: found.flatMap((one) => rowOfFirm(one, faces.get(one.merchant))), next };
}

/** One of them by its number, and whether one may negotiate with it here; where it has an account at the ODR of 12315, that is offered first. */
export async function firm(no: string) {
  const enrolment = await enrolmentByNo(no);
  const faces = await facesOf(enrolment && isPublic(enrolment) ? [enrolment.merchant] : []);
  const [found] = enrolment ? rowOfFirm(enrolment, faces.get(enrolment.merchant)) : [];
  if (!found) throw new Refused(refuseNegotiation('firm-missing'));
  return { ...found, mayNegotiate: !found.open ? ('no' as const) : found.odr ? ('odr' as const) : ('here' as const) };
}

/** Those of them that have these words in their name or a shop's. */
export async function findFirms(words: string, cursor?: string) {
  const { command: _ } = db;
  // By no code and no link.
  const [, ...marks] = wantedMarks(words);
  if (!marks.length) return { rows: [], next: undefined };
  const fields = ['name', 'shops', 'state', 'absorbed.id', 'absorbed.name', 'at'];
  const { found, next } = await newestPage<Merchant>(merchantName.collection, { find: _.in(marks) }, cursor, fields);
  const named = found.filter((one) => reallyHas({ ...one, no: '' }, words));
  if (!named.length) return { rows: [], next };
  const lists = named.map(({ _id }) => enrolmentLists.publicOf(_id));
  const { data } = await answered(
    db
      .collection(collection)
      .where({ lists: _.in(lists) })
      .limit(lists.length)
      .field(only(ofFirm))
      .get(),
  );
  const enrolled = new Map((data as unknown as Enrolment[]).map((one) => [one.merchant, one]));
  return {
    rows: named.flatMap((face) => {
      const one = enrolled.get(face._id);
      return one ? rowOfFirm(one, face) : [];
    }),
    next,
  };
}
