// Makes the demonstration county anew through the functions and keeps it: node dist/emulator/remake.cjs, by npm run demo.
import path from 'node:path';
import { collections, pushes } from '../../cloudfunctions/collections';
import { startEmulator } from '../../emulator/emulator';
import { makers } from './county';
import { makeCounty } from './make';
import { countyText, keepCounty, type CountyData } from './snapshot';

async function main(): Promise<void> {
  const emulator = await startEmulator({
    port: 0,
    dataFile: ':memory:',
    functionsDir: path.resolve(__dirname, '..', 'cloudfunctions'),
    personas: makers,
    collections,
    pushes,
    // The script says when: a tick of this machine's clock would write what another run does not.
    timersOnDemand: true,
    log: (line) => void (/"cause"|threw|failed/.test(line) && console.error(line)),
  });
  try {
    const steps = await makeCounty(emulator);
    const text = countyText(emulator.exportData() as CountyData, emulator.exportFiles());
    const packed = keepCounty(text);
    const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
    console.log(`${steps} steps; ${kilobytes(Buffer.byteLength(text))} of documents and pictures kept in ${kilobytes(packed)}`);
  } finally {
    await emulator.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
