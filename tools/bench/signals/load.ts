import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import personas from '../../demo/personas.json';
import { loadCases } from '../bulk';
import { emulatorAt, ms, type Measurement } from '../measure';

/** Every event has happened, and the last night is over. */
const LATE = Date.parse('2027-01-20T00:10:00+08:00');
const MOST_CALLS = 2_000;

/**
 * So many complaints of one year folded from their first event on, by calls of the timer as it runs all jobs, and the night that is then
 * looked at: what the turns of this job took.
 */
export async function signalsAt(count: number): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'cloud.db');
    loadCases(file, count);
    const turns: number[] = [];
    const log = (line: string) => {
      const [, took] = /"path":"bulletins\.signals".*"ms":(\d+)/.exec(line) ?? [];
      if (took) turns.push(Number(took));
    };
    const emulator = await emulatorAt(file, personas, LATE, log);
    let [calls, folded, cut] = [0, 0, 0];
    for (let idle = 0; idle < 2 && calls < MOST_CALLS; calls += 1) {
      const reply = (await emulator.callTimer('timer').catch(() => undefined)) as { data: Record<string, unknown> } | undefined;
      const done = reply?.data['bulletins.signals'];
      if (!reply) cut += 1;
      folded += typeof done === 'number' ? done : 0;
      idle = reply && !done ? idle + 1 : 0;
    }
    await emulator.close();
    const of = `${count} complaints`;
    const took = turns.reduce((sum, one) => sum + one, 0);
    return [
      [of, 'signals folded', ms(took), `${folded} events and signals in ${calls} calls of the timer, ${cut} of them cut off`],
      [of, 'longest turn', ms(Math.max(0, ...turns)), `of ${turns.length}`],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
