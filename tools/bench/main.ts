// Prints one table; nothing here ever fails because something took long. Started by npm run bench.
import { cpus } from 'node:os';
import { feedAt } from './feed';
import { coldLoads, firstSetData, packageSizes } from './opening';
import type { Measurement } from './measure';
import { atScale, type AtScale } from './scale';
import { signalsAt } from './signals/load';
import { signalTable } from './signals/table';
import { submitting } from './submit';
import { scaleTable } from './table';

const [what = '1000,100000,1000000'] = process.argv.slice(2);

/** Chinese letters are two columns wide; here every name is English. */
function print(rows: readonly Measurement[]): void {
  for (const [of, what, measured, beside] of rows)
    console.log(`${of.padEnd(24)}${what.padEnd(30)}${measured.padEnd(18)}${beside}`);
}

async function printScale(counts: string): Promise<void> {
  const all: AtScale[] = [];
  for (const count of counts.split(',').map(Number)) all.push(await atScale(count));
  for (const line of scaleTable(all)) console.log(line);
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  if (what === 'signals') {
    const [, , , count] = process.argv;
    // With a number, that many complaints alone.
    if (count === undefined) print(signalTable());
    return print(await signalsAt(Number(count ?? 100_000)));
  }
  if (what === 'pages') return printScale(process.argv[3] ?? '1000,100000');
  if (what === 'feed') return print(await feedAt(Number(process.argv[3] ?? 1_000)));
  print(packageSizes());
  print(await firstSetData());
  print(coldLoads());
  print(await submitting());
  print(await feedAt(1_000));
  await printScale(what);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.stack : error);
    process.exit(1);
  },
);
