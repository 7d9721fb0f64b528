/**
 * Runs jobs on a few lanes. Of those whose needs are done, the one goes first whose own time and that of what waits for it are longest.
 * @param {{name: string, seconds: number, needs?: string[], work: () => Promise<boolean>}[]} jobs `work` answers whether it went well
 * @param {number} lanes
 * @param {(job: object, need: string) => void} leftOut told of a job that cannot run, since `need` went wrong
 */
export async function schedule(jobs, lanes, leftOut) {
  const lengths = new Map();
  const lengthOf = (job) => {
    const known = lengths.get(job.name);
    if (known !== undefined) return known;
    const after = jobs.filter(({ needs = [] }) => needs.includes(job.name)).map(lengthOf);
    const length = job.seconds + Math.max(0, ...after);
    lengths.set(job.name, length);
    return length;
  };
  const waiting = [...jobs].sort((a, b) => lengthOf(b) - lengthOf(a));
  /** How each finished job went, by name. */
  const ended = new Map();
  const running = new Set();

  const drop = () => {
    for (const job of [...waiting]) {
      const bad = job.needs?.find((need) => ended.get(need) === false);
      if (bad === undefined) continue;
      waiting.splice(waiting.indexOf(job), 1);
      ended.set(job.name, false);
      leftOut(job, bad);
      return drop();
    }
  };
  const start = (job) => {
    waiting.splice(waiting.indexOf(job), 1);
    const run = job.work().then((good) => {
      running.delete(run);
      ended.set(job.name, good);
    });
    running.add(run);
  };
  while (waiting.length > 0 || running.size > 0) {
    drop();
    for (let ready; running.size < lanes && (ready = waiting.find(({ needs = [] }) => needs.every((need) => ended.get(need))));)
      start(ready);
    if (running.size === 0) {
      // Only a table that names what is not in it comes here.
      if (waiting.length > 0) throw new Error(`nothing makes what is needed by ${waiting.map(({ name }) => name).join(', ')}`);
      return;
    }
    await Promise.race(running);
  }
}

/** The jobs whose names match, and those that they need. */
export function chosenOf(jobs, wanted) {
  const chosen = new Set();
  const take = (job) => {
    if (!job || chosen.has(job)) return;
    chosen.add(job);
    for (const need of job.needs ?? []) take(jobs.find(({ name }) => name === need));
  };
  for (const job of jobs) if (wanted(job)) take(job);
  return jobs.filter((job) => chosen.has(job));
}
