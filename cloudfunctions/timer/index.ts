import { refuse } from '@domain/errors';
import { jobs as accounts } from '../accounts/jobs';
import { jobs as complaints } from '../complaints/jobs';
import { jobs as documents } from '../documents/jobs';
import { jobs as evidence } from '../evidence/jobs';
import { jobs as indicators } from '../indicators/jobs';
import { momentNow, newTrace, platformIdentity } from '../kernel/context';
import { jobs as deliveries } from '../kernel/fan-out';
import { LONG_ENOUGH_MS, runJob } from '../kernel/jobs';
import { log } from '../kernel/log';
import { coded } from '../kernel/procedure';

// Deliveries come last: what the others have just written goes out with this run where its minute has passed.
const jobs = [...accounts, ...complaints, ...documents, ...evidence, ...indicators, ...deliveries];

/**
 * The scheduled function, every five minutes. Anybody can call a cloud function: what makes it the timer is the platform's own word
 * and that there is no person, never the message.
 */
export async function main(): Promise<unknown> {
  const { openid, source } = platformIdentity();
  const moment = momentNow();
  const trace = newTrace();
  const time = { now: moment.now, today: moment.today };
  if (openid || source !== 'wx_trigger') return { ok: false, error: coded(refuse('not-allowed'), trace), ...time };
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
