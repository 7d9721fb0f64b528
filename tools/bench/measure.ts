import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import type { Emulator, Persona } from '../../emulator/emulator';

/** What, of what, how much, and what stands beside it. */
export type Measurement = readonly [of: string, what: string, measured: string, beside: string];

/** The bundle lies in dist/bench. */
export const root = path.resolve(__dirname, '..', '..');

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export function ms(time: number): string {
  return time < 10_000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1000).toFixed(1)} s`;
}

/** The emulator as it was built, on a data file, at a moment. */
export async function emulatorAt(
  dataFile: string,
  personas: readonly Persona[],
  now: number,
  log?: (line: string) => void,
  functionsDir = path.join(root, 'dist/cloudfunctions'),
): Promise<Emulator> {
  const built = require(path.join(root, 'dist/emulator/emulator.cjs')) as typeof import('../../emulator/emulator');
  const emulator = await built.startEmulator({
    port: 0,
    timersOnDemand: true,
    dataFile,
    functionsDir,
    personas,
    collections,
    ...(log && { log }),
  });
  emulator.setTime(now - Date.now());
  return emulator;
}
