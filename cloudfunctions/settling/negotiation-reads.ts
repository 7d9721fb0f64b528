import type { Actor } from '@domain/bureau/actor';
import { isBureau } from '@domain/bureau/actor';
import { checksIdOf, isClear, waitsForOfficer, type Checks } from '@domain/content/checks';
import { suggestWords } from '@domain/content/words';
import type { Enrolment } from '@domain/enrolment/enrolment';
import { enrolmentName } from '@domain/enrolment/name';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { negotiationActions, negotiationTable } from '@domain/negotiation/acts';
import { mayBecomeComplaint } from '@domain/negotiation/becoming';
import { lastReturnDay } from '@domain/negotiation/days';
import { lastDayOf, negotiationLists, type DeskList } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import { isLive, type Negotiation } from '@domain/negotiation/negotiation';
import { relationTo, sightOf } from '@domain/negotiation/relations';
import { askedNow, shownTo } from '@domain/negotiation/showing';
import { withoutHead, type Kept } from '../kernel/commit';
import { EVERY_OFFICE } from '../kernel/every-office';
import { sideBySide } from '../kernel/meter';
import { newestPage, only } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { isOwn, standingTo } from '../kernel/standing';
import { answered, db, read } from '../kernel/store';
import { missing } from './negotiating';

const { collection } = negotiationName;
/** Of what a row is made. */
const ofRow = [
  'no',
  'state',
  'on',
  'at',
  'merchant',
  'member',
  'office',
  'prepared.purchase',
  'deadlines',
  'offers',
  'performance',
  'complaint',
  'calls',
];

type Row = Kept<Negotiation>;

type Firm = Pick<Merchant, '_id' | 'name' | 'people'>;

/** The firms of a page, by their ids: one question. */
async function firmsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Firm>> {
  const wanted = [...new Set(ids)];
  if (!wanted.length) return new Map();
  const query = db.collection(merchantName.collection).where({ _id: db.command.in(wanted) });
  const { data } = await answered(
    query
      .limit(wanted.length)
      .field(only(['name', 'people']))
      .get(),
  );
  return new Map((data as unknown as Firm[]).map((one) => [one._id, one]));
}

const rowOf = (one: Row, firms: ReadonlyMap<string, Firm>) => {
  const { _id: id, no, state, on, merchant, prepared } = one;
  const last = isLive(one) ? lastDayOf(one) : undefined;
  return { id, no, state, on, firm: firms.get(merchant)?.name ?? '', goods: prepared.purchase.goods, ...(last && { by: last }) };
};

async function rowsOf(where: Record<string, unknown>, cursor: string | undefined) {
  const { found, next } = await newestPage<Row>(collection, where, cursor, ofRow);
  const firms = await firmsOf(found.map(({ merchant }) => merchant));
  return { found, firms, next };
}

const waits = (one: Negotiation, side: 'consumer' | 'merchant'): 'me' | 'other' | 'none' => {
  const asked = askedNow(one);
  return asked === undefined ? 'none' : asked === side ? 'me' : 'other';
};

/** One page of the caller's own, the newest first. */
export async function ownNegotiations({ member }: Actor, cursor?: string) {
  const { found, firms, next } = await rowsOf({ lists: negotiationLists.consumer(member) }, cursor);
  const rows = found.map((one) => ({
    ...{ ...rowOf(one, firms), waits: waits(one, 'consumer') },
    ...(one.complaint && { complaint: one.complaint.no }),
  }));
  return { rows, next };
}

/** One page of a firm's, to its own people: those that go on, or those that are over. Of the consumer no name. */
export async function firmNegotiations(actor: Actor, of: string, ended: boolean, cursor?: string) {
  const standing = await standingTo(actor, of, missing);
  if (!isOwn(standing)) throw new Refused(missing);
  const { found, firms, next } = await rowsOf({ lists: negotiationLists.firm(of, ended) }, cursor);
  return { rows: found.map((one) => ({ ...rowOf(one, firms), waits: waits(one, 'merchant') })), next };
}

/** One page of a list of the bureau, of the reader's office, or of all to who sits in the bureau itself. */
export async function negotiationDesk(actor: Actor, list: DeskList, { today }: Moment, cursor?: string) {
  if (!actor.office) throw new Refused(refuse('not-allowed'));
  const office = isBureau(actor.office) ? EVERY_OFFICE : actor.office;
  const lists = negotiationLists.desk(list === 'quiet' ? 'live' : list, office);
  const where = list === 'quiet' ? { lists, 'tasks.quiet': db.command.lte(today) } : { lists };
  const { found, firms, next } = await rowsOf(where, cursor);
  const others = found.filter((one) => relationTo(actor, one, firms.get(one.merchant) ?? { people: [] }) === 'officer');
  return { rows: others.map((one) => ({ ...rowOf(one, firms), calls: one.calls?.length ?? 0 })), next };
}

/** Pictures that wait for an officer's word before the firm sees them. */
const heldOf = ({ files }: Negotiation, checks: Checks | undefined) =>
  (checks?.items ?? [])
    .filter((one) => !isClear(one))
    .map((one) => ({
      ...{ id: one.id, name: files.find(({ id }) => id === one.id)?.name ?? '', waits: waitsForOfficer(one) },
      say: one.suggest ? suggestWords[one.suggest] : '正在做内容检查',
    }));

/** What goes on meanwhile, to the consumer: up to when the firm may answer, and until when at least goods may be sent back (消法 25). */
function runningOn(negotiation: Negotiation) {
  const by = lastDayOf(negotiation);
  const { respondent, purchase } = negotiation.prepared;
  if (!isLive(negotiation) || !by) return undefined;
  return { by, ...(respondent.kind !== 'offline' && { returnUntil: lastReturnDay(purchase.boughtOn) }) };
}

/** One whole, as its reader may read it, with what may be done now. */
export async function negotiationFor(actor: Actor, id: string, moment: Moment) {
  const found = await read<Row>(collection, id);
  if (!found) throw new Refused(missing);
  const negotiation = withoutHead(found);
  const [firm, enrolment, checks] = await sideBySide([
    () => read<Kept<Merchant>>(merchantName.collection, negotiation.merchant),
    () => read<Kept<Enrolment>>(enrolmentName.collection, negotiation.enrolment),
    () => read<Checks>('checks', checksIdOf(id)),
  ]);
  const relation = firm ? relationTo(actor, negotiation, firm) : 'stranger';
  if (!firm || relation === 'stranger') throw new Refused(missing);
  const side = sightOf(relation);
  const runs = side === 'consumer' ? runningOn(negotiation) : undefined;
  const odr = enrolment?.odr?.number;
  return {
    ...{ id, no: negotiation.no, version: negotiation.version, side },
    of: { id: firm._id, no: enrolment?.no ?? '', name: firm.name, ...(odr && { odr }) },
    negotiation: shownTo(negotiation, side, checks),
    acts: negotiationActions(negotiation, [relation], moment).map((command) => ({
      command,
      label: negotiationTable[command].label,
    })),
    mayComplain: side === 'consumer' && mayBecomeComplaint(negotiation),
    held: side === 'staff' ? heldOf(negotiation, checks) : [],
    ...(runs && { runs }),
  };
}
