import type { Actor } from '@domain/bureau/actor';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import { openContest } from '@domain/credit/notice/acts/row';
import { noticeActions, noticeTable } from '@domain/credit/notice/acts/table';
import { staleProblem } from '@domain/credit/notice/beginning';
import { noticeDatesOf, wordsOn } from '@domain/credit/notice/dates-said';
import { refuseNotice } from '@domain/credit/notice/errors';
import { noticeLists } from '@domain/credit/notice/listing';
import { creditNoticeName } from '@domain/credit/notice/name';
import type { CreditNotice, State } from '@domain/credit/notice/notice';
import { relationsToNotice } from '@domain/credit/notice/relations';
import { isDelivered, viewNotice } from '@domain/credit/notice/visibility';
import { checklistOf } from '@domain/credit/repair/checklist';
import { notMember } from '@domain/credit/fact/entering';
import type { Moment } from '@domain/lifecycle';
import { sayRefusal } from '@domain/error-table';
import { notByFirst } from '@domain/second-person';
import type { Kept } from '../kernel/commit';
import { merchantById, ownMerchant, underMerchant, type OwnMerchant } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { contextsOf } from '../kernel/repair-days';
import { factById } from './fact-reads';
import { fileAddresses } from './notice-files';
import { noticeById } from './notices';

const { collection } = creditNoticeName;

/** What a line of a list shows. */
const ofRow = ['no', 'state', 'topic', 'title', 'merchant', 'merchantName', 'at', 'on', 'version', 'readBy.name'] as const;
type RowSource = Pick<
  CreditNotice,
  '_id' | 'no' | 'state' | 'topic' | 'title' | 'merchant' | 'merchantName' | 'at' | 'on' | 'version'
> & {
  readBy?: { name: string }[];
};

const rowOf = ({ _id: id, readBy = [], ...row }: RowSource) => ({ id, ...row, read: readBy.length > 0 });

interface Choice {
  merchant?: string | undefined;
  state?: State | undefined;
  unread?: boolean | undefined;
}

/** One page of what the bureau has, the newest first: of a merchant, of a state, what nobody opened, or all of it. */
export async function noticePage({ merchant, state, unread }: Choice, cursor?: string) {
  const list = unread ? noticeLists.unread : state && noticeLists.state(state);
  const where = merchant ? { merchant: await underMerchant(merchant) } : list ? { lists: list } : {};
  const { found, next } = await newestPage<RowSource>(collection, where, cursor, ofRow);
  return { rows: found.map(rowOf), next };
}

/** The days of its fact as they are now, and what is to be done for its repair. */
async function daysNow(notice: CreditNotice) {
  const fact = notice.fact && (await factById(notice.fact.id));
  if (!fact) return { fact };
  const contextOf = await contextsOf([fact]);
  const dates = repairDatesOf(fact, contextOf(fact));
  return { fact, days: noticeDatesOf(dates), checklist: checklistOf(fact, dates, fact.merchantKind) };
}

const filesOf = ({ deliveries = [], contests = [] }: CreditNotice) =>
  [...deliveries, ...contests].flatMap(({ files = [] }) => files);

/** One whole, to who works in the bureau: what may be done with it now, and of what the reader did the first half. */
export async function staffNotice(actor: Actor, id: string, moment: Moment) {
  const notice = await noticeById(id);
  if (!notice) throw new Refused(refuseNotice('not-found'));
  const [{ fact, days, checklist }, merchant, addresses] = await sideBySide([
    () => daysNow(notice),
    () => merchantById(notice.merchant),
    () => fileAddresses(filesOf(notice)),
  ]);
  const relations = relationsToNotice(actor, undefined);
  const open = openContest(notice);
  const own = refuseNotice('approve-own');
  const did = (firsts: Parameters<typeof notByFirst>[0]) => notByFirst(firsts, actor, own) !== undefined;
  const stale = merchant && ['drafted', 'approved'].includes(notice.state) && staleProblem(notice, fact, merchant, moment);
  return {
    id,
    notice: viewNotice(notice, 'staff'),
    /** As the merchant reads it today. */
    words: wordsOn(notice.words, days ?? notice.dates, moment.today),
    checklist,
    acts: noticeActions(notice, relations, moment).map((command) => ({ command, label: noticeTable[command].label })),
    wrote: did(notice.writers),
    /** The reader wrote or approved the notice: another answers. */
    handled: did([...notice.writers, notice.approved?.by, open?.by]),
    answered: did([...notice.writers, open?.by, open?.proposed?.by]),
    /** The reader acts for this merchant: then another deals with it. */
    own: merchant !== undefined && notMember(merchant, actor) !== undefined,
    /** Somebody acts for it in the program: else it goes on paper alone. */
    reachable: merchant?.people.some(({ left }) => left === undefined) ?? false,
    stale: stale ? sayRefusal(stale) : undefined,
    addresses,
  };
}

const none = new Refused(refuseNotice('not-found'));

async function own(actor: Actor, merchant: string): Promise<OwnMerchant> {
  return ownMerchant(actor, merchant).catch((error: unknown) => {
    throw error instanceof Refused ? none : error;
  });
}

/** One page of what the bureau told the caller's own merchant. */
export async function ownNoticePage(actor: Actor, merchant: string, cursor?: string) {
  await own(actor, merchant);
  const { found, next } = await newestPage<Kept<CreditNotice>>(collection, { lists: noticeLists.open(merchant) }, cursor);
  const rows = found.map(({ _id: id, no, state, topic, title, at, delivered, readBy = [] }) => ({
    ...{ id, no, state, topic, title, at },
    deliveredOn: delivered?.on,
    read: readBy.some(({ member }) => member === actor.member),
  }));
  return { rows, next };
}

/** One of the caller's own merchant; what is another's, not delivered or not there at all answers alike. */
export async function ownNotice(actor: Actor, id: string, moment: Moment) {
  const notice = await noticeById(id);
  if (!notice || !isDelivered(notice)) throw none;
  const { person } = await own(actor, notice.merchant);
  const [{ days, checklist }, addresses] = await sideBySide([
    () => daysNow(notice),
    () => fileAddresses((notice.contests ?? []).flatMap(({ files = [] }) => files)),
  ]);
  const has = (marks: readonly { member: string }[] = []) => marks.some(({ member }) => member === actor.member);
  return {
    id,
    notice: viewNotice(notice, 'merchant'),
    words: wordsOn(notice.words, days ?? notice.dates, moment.today),
    checklist,
    acts: noticeActions(notice, [person.role], moment),
    read: has(notice.readBy),
    acknowledged: has(notice.acknowledged),
    addresses,
  };
}
