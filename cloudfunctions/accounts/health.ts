import cloud from 'wx-server-sdk';
import { leadsBureau } from '@domain/bureau/actor';
import { dailyLine, LATE_MS, signsOf, type Findings, type JobStands } from '@domain/bureau/health';
import type { Moment } from '@domain/lifecycle';
import { sayAt } from '@domain/said-time';
import { countOf, MOST_COUNTED } from '../kernel/counting';
import { templateOf } from '../kernel/delivery';
import { staffSeats } from '../kernel/desks';
import type { Job, Progress } from '../kernel/jobs';
import { sideBySide } from '../kernel/meter';
import { only } from '../kernel/newest';
import { putNoticeOnce, type Notice } from '../kernel/notices';
import { answered, db } from '../kernel/store';

const _ = db.command;
const WATCH = 'accounts.watch';
/** A harmless text, looked at to see whether WeChat's check answers. */
const TRIED = '核桃';
/** The author was not here within two hours, or is nobody WeChat knows of: the call itself was granted. */
const OF_THE_AUTHOR: readonly number[] = [61010, 40003];

async function jobsNow(): Promise<JobStands[]> {
  const { data } = await answered(db.collection('jobs').limit(MOST_COUNTED).get());
  return (data as unknown as Progress[]).map(({ _id: name, lastRun, cursor, stopped }) => ({
    name,
    ...(lastRun !== undefined && { lastRun }),
    // Whoever looks is under way as it looks.
    underWay: cursor !== undefined && !stopped && name !== WATCH,
  }));
}

async function troublesNow(): Promise<Findings['troubles']> {
  const query = db.collection('troubles').limit(MOST_COUNTED + 1);
  const { data } = await answered(query.field(only(['job'])).get());
  const rows = new Map<string, number>();
  for (const { job } of (data as unknown as { job: string }[]).slice(0, MOST_COUNTED)) rows.set(job, (rows.get(job) ?? 0) + 1);
  return { byJob: [...rows].map(([job, count]) => ({ job, rows: count })), more: data.length > MOST_COUNTED };
}

/** What WeChat said last of messages that wait for another try, of the hundred that wait longest. */
async function refusalsNow(): Promise<Record<string, number>> {
  const query = db.collection('notices').where({ retryAt: _.gt(0) });
  const sorted = query.orderBy('retryAt', 'asc').limit(MOST_COUNTED);
  const { data } = await answered(sorted.field(only(['attempts'])).get());
  const codes: Record<string, number> = {};
  for (const { attempts } of data as unknown as Pick<Notice, 'attempts'>[]) {
    const last = attempts.at(-1)?.result;
    if (last !== undefined) codes[last] = (codes[last] ?? 0) + 1;
  }
  return codes;
}

async function textCheckNow(openid: string): Promise<NonNullable<Findings['textCheck']>> {
  try {
    await cloud.openapi.security.msgSecCheck({ openid, scene: 2, version: 2, content: TRIED });
    return 'answers';
  } catch (error) {
    const { errCode } = error as { errCode?: number };
    if (errCode === undefined) return 'silent';
    return OF_THE_AUTHOR.includes(errCode) ? 'answers' : errCode;
  }
}

/** What there is to find in this moment; with the openid of who asks, WeChat's text check is tried too. Reads at most 100 of anything. */
async function findingsNow({ now }: Moment, openid?: string): Promise<Findings> {
  const [jobs, troubles, unsent, refusals, template, textCheck] = await sideBySide([
    jobsNow,
    troublesNow,
    () => countOf('notices', { retryAt: _.gt(0).and(_.lte(now - LATE_MS)) }),
    refusalsNow,
    templateOf,
    async () => (openid ? textCheckNow(openid) : undefined),
  ]);
  return {
    now,
    jobs,
    troubles,
    unsent,
    refusals,
    template: template !== undefined,
    ...(textCheck !== undefined && { textCheck }),
  };
}

/** 运行情况: what is wrong with the program's own working, the gravest first, and when each job of the timer ran last. */
export async function healthFor(moment: Moment, openid: string) {
  const findings = await findingsNow(moment, openid);
  const jobs = [...findings.jobs].sort((a, b) => (a.lastRun ?? 0) - (b.lastRun ?? 0));
  return { signs: signsOf(findings), jobs };
}

/** Nobody is told before the office opens. */
const FROM_HOUR = 9;

/** One line a day, to the leaders of the bureau and the administrators, when something is wrong. */
async function watch(moment: Moment): Promise<number> {
  const { now, today } = moment;
  if (Number(sayAt(now, 'H')) < FROM_HOUR) return 0;
  const line = dailyLine(signsOf(await findingsNow(moment)));
  if (!line) return 0;
  let told = 0;
  for (const seat of (await staffSeats()).filter(
    (one) => leadsBureau({ ...one, roles: [...one.roles] }) || one.roles.includes('admin'),
  ))
    if (await putNoticeOnce(`w_${today}_${seat.member}`, now, { to: seat.member, ...line, staff: true })) told += 1;
  return told;
}

export const watchJob: Job = { name: WATCH, step: async (moment) => ({ done: await watch(moment) }) };
