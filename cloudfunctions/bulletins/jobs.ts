import { decideBulletin } from '@domain/bulletin/acts/table';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { asTime, program } from '@domain/bulletin/days';
import { quietMonths } from '@domain/bulletin/ledger';
import { bulletinName } from '@domain/bulletin/name';
import { keepersOf, quietMonthWords } from '@domain/bulletin/news';
import { plusDays } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { sayAt } from '@domain/said-time';
import { refTo } from '@domain/subject';
import { commit, type Kept, type MemberContext } from '../kernel/commit';
import { staffSeats } from '../kernel/desks';
import { dueStep } from '../kernel/due';
import type { Job } from '../kernel/jobs';
import { rowsOfMonths } from '../kernel/ledger-rows';
import { putNoticeOnce } from '../kernel/notices';
import { Refused } from '../kernel/refused';
import { closeCounts } from './counts';
import { signalJob } from './signals/night';
import { listed } from './listed';
import { tellSubscribers } from './subscribing';

const COME_DUE = 'bulletins.comeDue';

/** Nobody is calling: what is written down is the program's own. One time comes once. */
const asProgram = (moment: Moment, id: string, dueBy: string): MemberContext => {
  const actor = { ...program, roles: [] };
  return { caller: { kind: 'member', actor, openid: '', version: 1 }, actor, moment, trace: '', key: `comeDue-${id}-${dueBy}` };
};

const nothing = refuse('wrong-state');

/** One whose time has come: published, ended, a name taken off, as its own days say. */
async function comeDue({ _id: id, dueBy }: Kept<Bulletin>, moment: Moment): Promise<number> {
  const ctx = asProgram(moment, id, dueBy);
  try {
    await commit<Bulletin>(
      ctx,
      refTo(bulletinName, id, 'any' as const),
      'comeDue',
      { dueBy },
      {
        decide: (bulletin) => {
          if (!bulletin || asTime(bulletin, moment.now) === bulletin) return nothing;
          const acting = { ...program, relation: 'system' as const };
          const decision = decideBulletin(bulletin, 'comeDue', {}, acting, moment);
          if (!decision.ok) return decision;
          const next = { ...decision.next, version: bulletin.version + 1 };
          return listed(next, moment, { relation: 'system', shown: program.name, article: '条例-29' });
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

const comeDueNext = (moment: Moment, cursor: string | undefined) =>
  dueStep<Kept<Bulletin>>(
    { name: COME_DUE, collection: bulletinName.collection, until: new Date(moment.now).toISOString(), fields: ['dueBy'] },
    moment,
    cursor,
    (one) => comeDue(one, moment),
  );

const QUIET = 'bulletins.quietMonth';
/** From this day of a month on its silence is told; once over, on its first days of the next. */
const LATE_IN_MONTH = 20;
const EARLY_IN_MONTH = 5;

/** Whether anything about consumption in the network was told in this month `YYYY-MM`. */
async function isQuiet(month: string): Promise<boolean> {
  const rows = await rowsOfMonths(Number(month.slice(0, 4)), [month]);
  return quietMonths(rows, 12).includes(Number(month.slice(5, 7)));
}

/** Who keeps the ledger hears once that a month is quiet while there is still time, and once when it is over. */
async function tellQuiet(moment: Moment): Promise<number> {
  const { now, today } = moment;
  const hour = Number(sayAt(now, 'H'));
  const day = Number(today.slice(8));
  if (hour < 9 || hour >= 18 || (day < LATE_IN_MONTH && day > EARLY_IN_MONTH)) return 0;
  const over = day <= EARLY_IN_MONTH;
  const month = (over ? plusDays(today, -EARLY_IN_MONTH - 1) : today).slice(0, 7);
  if (!(await isQuiet(month))) return 0;
  const words = quietMonthWords(month, over);
  let told = 0;
  for (const to of keepersOf(await staffSeats())) {
    const id = `q_${month}~${over ? 'over' : 'now'}~${to}`.replace(/[^\w-]/g, '_');
    if (await putNoticeOnce(id, now, { to, ...words, staff: true })) told += 1;
  }
  return told;
}

export const jobs: readonly Job[] = [
  { name: COME_DUE, step: comeDueNext },
  tellSubscribers,
  closeCounts,
  signalJob,
  { name: QUIET, step: async (moment) => ({ done: await tellQuiet(moment) }) },
];
