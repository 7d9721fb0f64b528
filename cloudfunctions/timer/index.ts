import { refuse } from '@domain/errors';
import { calendarWith } from '@domain/law/calendar/calendar';
import { jobs as accounts } from '../accounts/jobs';
import { jobs as complaints } from '../complaints/jobs';
import { jobs as documents } from '../documents/jobs';
import { jobs as evidence } from '../evidence/jobs';
import { jobs as imports } from '../imports/jobs';
import { jobs as indicators } from '../indicators/jobs';
import { yearsEntered } from '../kernel/calendar';
import { newTrace, platformIdentity, timeNow } from '../kernel/context';
import { jobs as deliveries } from '../kernel/fan-out';
import { LONG_ENOUGH_MS, runJob } from '../kernel/jobs';
import { log } from '../kernel/log';
import { coded } from '../kernel/procedure';

// Deliveries come last: what the others have just written goes out with this run where its minute has passed.
const jobs = [...accounts, ...complaints, ...documents, ...evidence, ...imports, ...indicators, ...deliveries];

/**
 * The scheduled function, every five minutes. Anybody can call a cloud function: what makes it the timer is the platform's own word
 * and that there is no person, never the message.
 */
export async function main(): Promise<unknown> {
  const { openid, source } = platformIdentity();
  const time = timeNow();
  const trace = newTrace();
  if (openid || source !== 'wx_trigger') return { ok: false, error: coded(refuse('not-allowed'), trace), ...time };
  const moment = { ...time, calendar: calendarWith(await yearsEntered()) };
  const done: Record<string, number | 'failed' | undefined> = {};
  // All of them together: what is left over is taken up in five minutes.
  const end = performance.now() + LONG_ENOUGH_MS;
  for (const job of jobs) {
    const started = performance.now();
    const line = (result: string, cause?: unknown) =>
      log({ trace, path: job.name, result, ms: Math.round(performance.now() - started), cause });
    try {
      done[job.name] = await runJob(job, moment, end);
      line('ok');
    } catch (cause) {
      // One job that fails does not keep the others from running; the next timer tries it again.
      done[job.name] = 'failed';
      line('internal', cause);
    }
  }
  return { ok: true, data: done, ...time };
}
