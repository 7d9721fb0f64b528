import { refuse } from '@domain/errors';
import { calendarWith } from '@domain/law/calendar/calendar';
import { jobs as accounts, watching } from '../accounts/jobs';
import { jobs as bulletins } from '../bulletins/jobs';
import { jobs as complaints } from '../complaints/jobs';
import { jobs as credit } from '../credit/jobs';
import { jobs as documents } from '../documents/jobs';
import { jobs as evidence } from '../evidence/jobs';
import { jobs as imports } from '../imports/jobs';
import { jobs as indicators } from '../indicators/jobs';
import { jobs as measures } from '../measures/jobs';
import { jobs as merchants } from '../merchants/jobs';
import { jobs as settling } from '../settling/jobs';
import { yearsEntered } from '../kernel/calendar';
import { newTrace, platformIdentity, timeNow } from '../kernel/context';
import { jobs as deliveries } from '../kernel/fan-out';
import { inTurns, LONG_ENOUGH_MS, progressOfAll, runJob, type Job } from '../kernel/jobs';
import { announce, log } from '../kernel/log';
import { coded } from '../kernel/procedure';
import { tellFailure } from '../kernel/troubles';

// Deliveries come late: what the others have just written goes out with this run where its minute has passed. Then it is seen how all went.
const jobs = [
  ...accounts,
  ...bulletins,
  ...complaints,
  ...credit,
  ...documents,
  ...evidence,
  ...imports,
  ...indicators,
  ...measures,
  ...merchants,
  ...settling,
  ...deliveries,
  ...watching,
];

const announceFailure = (cause: unknown) => announce(`a failed job could not be noted: ${String(cause)}`);

/**
 * The scheduled function, every five minutes. Anybody can call a cloud function: what makes it the timer is the platform's own word
 * and that there is no person, never the message.
 */
export async function main(): Promise<unknown> {
  const { openid, source } = platformIdentity();
  const time = timeNow();
  const trace = newTrace();
  if (openid || source !== 'wx_trigger') return { ok: false, error: coded(refuse('not-allowed'), trace), ...time };
  const [years, known] = await Promise.all([yearsEntered(), progressOfAll(jobs)]);
  const moment = { ...time, calendar: calendarWith(years) };
  const done: Record<string, number | 'failed' | undefined> = {};
  const turn = async (job: Job, end: number): Promise<boolean> => {
    const started = performance.now();
    try {
      const came = await runJob(job, moment, end, known.get(job.name));
      // It is another one by now: a further turn reads it.
      known.delete(job.name);
      const before = done[job.name];
      done[job.name] = came ? came.done + (typeof before === 'number' ? before : 0) : before;
      log({ trace, path: job.name, result: 'ok', ms: Math.round(performance.now() - started) });
      return came?.more ?? false;
    } catch (cause) {
      // One job that fails does not keep the others from running; the next timer tries it again.
      done[job.name] = 'failed';
      await tellFailure(job.name, cause, moment).catch(announceFailure);
      return false;
    }
  };
  await inTurns(jobs, turn, performance.now() + LONG_ENOUGH_MS);
  return { ok: true, data: done, ...time };
}
