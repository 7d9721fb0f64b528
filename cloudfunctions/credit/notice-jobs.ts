import { sayFullDate } from '@domain/civil-date';
import type { CreditFact } from '@domain/credit/fact/fact';
import { creditFactName } from '@domain/credit/fact/name';
import { decideNotice, noticeTable } from '@domain/credit/notice/acts/table';
import { noticeLists } from '@domain/credit/notice/listing';
import { creditNoticeName } from '@domain/credit/notice/name';
import { newsOf, officersFor } from '@domain/credit/notice/news';
import type { CreditNotice } from '@domain/credit/notice/notice';
import { isOver } from '@domain/credit/notice/telling';
import { plusDays } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { sayAt } from '@domain/said-time';
import type { Merchant } from '@domain/merchant/merchant';
import { refTo } from '@domain/subject';
import { commit, type Kept, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, staffSeats, type Desks } from '../kernel/desks';
import { dueStep } from '../kernel/due';
import type { Job, Step } from '../kernel/jobs';
import { merchantPlace } from '../kernel/merchants';
import { newestPage } from '../kernel/newest';
import { putNoticeOnce } from '../kernel/notices';
import { Refused } from '../kernel/refused';
import { answered, db } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import { peopleOf } from './facts';
import { kept } from './notices';

const _ = db.command;
const ENDING = 'credit.noticesEnd';
const program = { member: 'program', name: '程序', roles: [] };
const nothing = refuse('wrong-state');

/** Nobody is calling: what is written down is the program's own; a notice ends once. */
const asProgram = (moment: Moment, id: string): MemberContext => ({
  caller: { kind: 'member', actor: program, openid: '', version: 1 },
  ...{ actor: program, moment, trace: '', key: `noticeEnd-${id}-${moment.today}` },
});

/** What the timer does with a notice by the state it is in. */
const commandIn: Readonly<Partial<Record<CreditNotice['state'], 'lapse' | 'comeDue'>>> = {
  ...{ drafted: 'lapse', approved: 'lapse', delivered: 'comeDue', answered: 'comeDue' },
};

/** One whose fact is over: ended where its merchant has it in hand, dropped where nobody was told. */
async function endOne({ _id: id, state }: CreditNotice, moment: Moment): Promise<number> {
  const command = commandIn[state];
  if (!command) return 0;
  try {
    await commit<CreditNotice>(
      asProgram(moment, id),
      refTo(creditNoticeName, id, 'any' as const),
      command,
      {},
      {
        related: (notice) => [
          desksPlace,
          ...(notice ? [merchantPlace(notice.merchant)] : []),
          ...(notice?.fact ? [{ collection: creditFactName.collection, id: notice.fact.id }] : []),
        ],
        decide: (notice, _number, findRelated) => {
          if (!notice) return nothing;
          const fact = notice.fact && findRelated<Kept<CreditFact>>(notice.fact.id);
          if (!isOver(notice, fact, moment.today)) return nothing;
          const acting = { member: program.member, name: program.name, relation: 'system' as const };
          const decision = decideNotice(notice, command, {}, acting, moment);
          if (!decision.ok) return nothing;
          const next = { ...decision.next, version: notice.version + 1 };
          const people = peopleOf(findRelated<Merchant>(notice.merchant));
          const notices = newsOf(command, next, program.member, { seats: findRelated<Desks>(DESKS)?.people ?? [], people });
          return kept(next, { relation: 'system', shown: program.name, article: noticeTable[command].article, notices });
        },
      },
    );
    return 1;
  } catch (error) {
    // Somebody was faster.
    if (error instanceof Refused && error.refusal === nothing) return 0;
    throw error;
  }
}

/** One page of what still waits for what it tells of to be over. */
async function endNext(moment: Moment, cursor: string | undefined): Promise<Step> {
  const { found, next } = await newestPage<Kept<CreditNotice>>(creditNoticeName.collection, { lists: noticeLists.live }, cursor);
  const ids = [...new Set(found.flatMap(({ fact }) => (fact ? [fact.id] : [])))];
  const { data } = ids.length
    ? await answered(
        db
          .collection(creditFactName.collection)
          .where({ _id: _.in(ids) })
          .limit(ids.length)
          .get(),
      )
    : { data: [] };
  const facts = new Map((data as unknown as CreditFact[]).map((one) => [one._id, one]));
  const over = found.filter((one) => isOver(one, one.fact && facts.get(one.fact.id), moment.today));
  const done = await eachRow(
    ENDING,
    over,
    ({ _id }) => _id,
    moment,
    (one) => endOne(one, moment),
  );
  return { done, ...(next !== undefined && { next }) };
}

const REMINDING = 'credit.noticesRemind';
/** Days back that are looked at: a timer that slept so long tells late, and not for ever. */
const BACK = 30;

const words: Readonly<Partial<Record<CreditNotice['state'], (notice: CreditNotice) => { title: string; body: string }>>> = {
  delivered: ({ no, merchantName, delivered }) => ({
    title: '信用提示还没有人打开',
    body: `${no} 给“${merchantName}”的信用提示，${delivered ? sayFullDate(delivered.on) : ''}送达，到现在没有人打开。请打印出来当面送交或者邮寄，再“补一次纸质送达”。`,
  }),
  contested: ({ no, merchantName, contests = [] }) => ({
    title: '信用提示的异议快到答复日期',
    body: `${no} 给“${merchantName}”的信用提示有异议，最迟 ${sayFullDate(contests[contests.length - 1]?.answerBy ?? '')}书面答复。`,
  }),
};

/** Every officer it concerns hears once of what nobody opened, and of what waits for an answer. */
async function remind(notice: Kept<CreditNotice>, seats: Desks['people'], now: number): Promise<number> {
  const say = words[notice.state]?.(notice);
  if (!say) return 0;
  const about = { kind: creditNoticeName.kind, id: notice._id, no: notice.no };
  let told = 0;
  for (const to of officersFor(seats, notice.office)) {
    const id = `r_${notice._id}~${notice.dueBy}~${to}`.replace(/[^\w-]/g, '_');
    if (await putNoticeOnce(id, now, { to, ...say, about, staff: true })) told += 1;
  }
  return told;
}

/** One slice of what is due, the longest due first, in the hours of the bureau. */
async function remindNext(moment: Moment, cursor: string | undefined): Promise<Step> {
  const { now, today } = moment;
  const hour = Number(sayAt(now, 'H'));
  if (hour < 9 || hour >= 18) return { done: 0 };
  const { collection } = creditNoticeName;
  let seats: ReturnType<typeof staffSeats> | undefined;
  return dueStep<Kept<CreditNotice>>(
    { name: REMINDING, collection, until: today, after: plusDays(today, -BACK) },
    moment,
    cursor,
    async (one) => remind(one, await (seats ??= staffSeats()), now),
  );
}

/** What ends with its fact, and what the bureau is reminded of. */
export const noticeJobs: readonly Job[] = [
  { name: ENDING, step: endNext },
  { name: REMINDING, step: remindNext },
];
