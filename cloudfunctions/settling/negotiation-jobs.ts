import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { decideNegotiation, negotiationTable } from '@domain/negotiation/acts';
import { reminderDue } from '@domain/negotiation/days';
import { negotiationLists } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import type { Negotiation } from '@domain/negotiation/negotiation';
import { expiryNews, reminderNews, silentNews } from '@domain/negotiation/news';
import { deskRoles } from '@domain/negotiation/relations';
import { inOfficeHours } from '@domain/office-hours';
import { refTo } from '@domain/subject';
import { commit, type Kept, type MemberContext } from '../kernel/commit';
import { countOf } from '../kernel/counting';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { dueStep } from '../kernel/due';
import type { Job, Step } from '../kernel/jobs';
import { merchantById, merchantPlace } from '../kernel/merchants';
import { newestPage } from '../kernel/newest';
import { putNoticeOnce } from '../kernel/notices';
import { Refused } from '../kernel/refused';
import { db } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import { tellOfficesWeekly } from '../kernel/weekly';
import { kept } from './negotiating';

const ENDING = 'settling.negotiationsEnd';
const REMINDING = 'settling.negotiationsRemind';
const URGING = 'settling.silentFirms';
const { collection } = negotiationName;
const program = { member: 'program', name: '程序', roles: [] };
const nothing = refuse('wrong-state');

/** Nobody is calling: what is written down is the program's own; a negotiation ends once. */
const asProgram = (moment: Moment, id: string, dueBy: string): MemberContext => ({
  caller: { kind: 'member', actor: program, openid: '', version: 1 },
  ...{ actor: program, moment, trace: '', key: `negotiationEnd-${id}-${dueBy}` },
});

/** One whose ten working days are over: it ends, and both sides and the bureau hear of it. Nothing is filed. */
async function endOne({ _id: id, dueBy }: Kept<Negotiation>, moment: Moment): Promise<number> {
  const ref = refTo(negotiationName, id, 'any' as const);
  try {
    await commit<Negotiation>(
      asProgram(moment, id, dueBy),
      ref,
      'expire',
      {},
      {
        related: (negotiation) => [desksPlace, ...(negotiation ? [merchantPlace(negotiation.merchant)] : [])],
        decide: (negotiation, _number, findRelated) => {
          const merchant = negotiation && findRelated<Kept<Merchant>>(negotiation.merchant);
          if (!negotiation || !merchant) return nothing;
          const acting = { member: program.member, name: program.name, relation: 'system' as const };
          const decision = decideNegotiation(negotiation, 'expire', {}, acting, moment);
          if (!decision.ok) return nothing;
          const next = { ...decision.next, version: negotiation.version + 1 };
          const notices = expiryNews(next, merchant, findRelated<Desks>(DESKS)?.people ?? []);
          const { article } = negotiationTable.expire;
          return kept(negotiation, next, moment, { relation: 'system', shown: program.name, article, notices });
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

const endNext = (moment: Moment, cursor: string | undefined): Promise<Step> =>
  dueStep<Kept<Negotiation>>({ name: ENDING, collection, until: moment.today, fields: ['dueBy'] }, moment, cursor, (one) =>
    endOne(one, moment),
  );

/** Whoever is asked hears once of each of the reminders. */
async function remind(negotiation: Kept<Negotiation>, moment: Moment): Promise<number> {
  const day = reminderDue(negotiation, moment);
  const firm = day === undefined ? undefined : await merchantById(negotiation.merchant);
  if (day === undefined || !firm) return 0;
  let told = 0;
  for (const notice of reminderNews(day, negotiation, firm)) {
    const id = `r_${negotiation._id}_${day}_${notice.to}`;
    if (await putNoticeOnce(id, moment.now, notice)) told += 1;
  }
  return told;
}

/** One page of what goes on, in office hours. */
async function remindNext(moment: Moment, cursor: string | undefined): Promise<Step> {
  if (!inOfficeHours(moment)) return { done: 0 };
  const { found, next } = await newestPage<Kept<Negotiation>>(collection, { lists: negotiationLists.live }, cursor);
  const done = await eachRow(
    REMINDING,
    found,
    ({ _id }) => _id,
    moment,
    (one) => remind(one, moment),
  );
  return { done, ...(next !== undefined && { next }) };
}

/** Once a week each office hears how many firms of its own keep silent. */
const urgeNext = async (moment: Moment): Promise<Step> => ({
  done: await tellOfficesWeekly('silent', deskRoles, moment, async (office) => {
    const where = { lists: negotiationLists.desk('live', office), 'tasks.quiet': db.command.lte(moment.today) };
    const count = await countOf(collection, where);
    return count ? silentNews(count) : undefined;
  }),
});

/** What ends by itself, of what who is reminded, and the weekly word about silent firms (周催办). */
export const negotiationJobs: readonly Job[] = [
  { name: ENDING, step: endNext },
  { name: REMINDING, step: remindNext },
  { name: URGING, step: urgeNext },
];
