// Starts the emulator as a process of its own: `node dist/emulator/main.cjs --port 4175 --data .data/cloud.db …`.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collections } from '../cloudfunctions/collections';
import { filesFolder } from './blobs';
import { readData, writeData } from './data-file';
import { startEmulator, type Emulator, type Persona } from './emulator';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    functions: { type: 'string' },
    app: { type: 'string' },
    desk: { type: 'string' },
    personas: { type: 'string' },
    /** A module with `seed(emulator)`, run when the data file is new. */
    seed: { type: 'string' },
    log: { type: 'string' },
    /** A file of documents that replace all others before serving. */
    import: { type: 'string' },
    /** A file to write all documents to, instead of serving. */
    export: { type: 'string' },
  },
});

function required(name: keyof typeof values): string {
  const value = values[name];
  if (!value) throw new Error(`--${name} is missing`);
  return path.resolve(value);
}

function logTo(file: string | undefined): ((line: string) => void) | undefined {
  if (!file) return undefined;
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return (line) => appendFileSync(path.resolve(file), line);
}

async function main(): Promise<void> {
  const dataFile = required('data');
  const unfinished = `${dataFile}.seeding`;
  // A seed that was stopped halfway is no county: begin again.
  const leftovers = [dataFile, `${dataFile}-wal`, `${dataFile}-shm`, filesFolder(dataFile)].filter((one) => one !== undefined);
  if (existsSync(unfinished)) for (const one of leftovers) rmSync(one, { force: true, recursive: true });

  const emulator = await startEmulator({
    port: values.export ? 0 : Number(values.port),
    dataFile,
    functionsDir: required('functions'),
    appDir: values.app && path.resolve(values.app),
    deskDir: values.desk && path.resolve(values.desk),
    personas: JSON.parse(readFileSync(required('personas'), 'utf8')) as Persona[],
    collections,
    log: logTo(values.log),
  });
  const stop = () => void emulator.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  if (values.import) emulator.importData(readData(required('import')));
  if (values.export) {
    writeData(required('export'), emulator.exportData());
    return emulator.close();
  }

  const isNew = Object.values(emulator.exportData()).every((documents) => documents.length === 0);
  if (values.seed && isNew) {
    process.send?.('seeding');
    writeFileSync(unfinished, '');
    const { seed } = (await import(path.resolve(values.seed))) as { seed: (emulator: Emulator) => Promise<unknown> };
    await seed(emulator);
    rmSync(unfinished);
  }
  process.send?.('ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
