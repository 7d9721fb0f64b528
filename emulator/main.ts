// Starts the emulator as a process of its own: `node dist/emulator/main.cjs --port 4175 --data .data/cloud.db …`.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collections, DATA_VERSION, pushes } from '../cloudfunctions/collections';
import { filesFolder } from './files/blobs';
import { ownFile, ownFolder, writeOwn } from './ground/own-files';
import { takeOut } from './store/contents';
import { readData, readFiles, writeData, writeFiles } from './store/data-file';
import { OtherVersion, startEmulator, type Emulator, type Options, type Persona } from './emulator';

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
    /** A file that declares the collections of another program, as `collections` of the options does; without it, this product's. */
    collections: { type: 'string' },
    /** A file of documents that replace all others before serving. */
    import: { type: 'string' },
    /** A folder of files that come with them; without it there are none afterwards. */
    'import-files': { type: 'string' },
    /** A file to write all documents to, instead of serving; another process may be serving them meanwhile. */
    export: { type: 'string' },
    /** A folder to write all files to, likewise. */
    'export-files': { type: 'string' },
    /** Ends once what was to be imported is there. */
    'import-only': { type: 'boolean' },
  },
});

/** What the program stores; another program's has no version of ours. */
const declared: Pick<Options, 'collections' | 'dataVersion' | 'pushes'> = values.collections
  ? { collections: JSON.parse(readFileSync(path.resolve(values.collections), 'utf8')) as Options['collections'] }
  : { collections, dataVersion: DATA_VERSION, pushes };

function required(name: 'data' | 'functions' | 'personas' | 'import' | 'export'): string {
  const value = values[name];
  if (!value) throw new Error(`--${name} is missing`);
  return path.resolve(value);
}

function takeOutTo(dataFile: string): void {
  const { documents, files, lost } = takeOut(dataFile, declared.collections);
  writeData(required('export'), documents);
  const folder = values['export-files'];
  if (!folder) return;
  writeFiles(path.resolve(folder), files);
  if (lost.length) writeOwn(path.join(path.resolve(folder), 'lost.json'), JSON.stringify(lost));
}

function logTo(file: string | undefined): ((line: string) => void) | undefined {
  if (!file) return undefined;
  const place = path.resolve(file);
  ownFolder(path.dirname(place));
  ownFile(place);
  return (line) => appendFileSync(place, line);
}

async function main(): Promise<void> {
  const dataFile = required('data');
  const unfinished = `${dataFile}.seeding`;
  // A seed that was stopped halfway is no county: begin again.
  const leftovers = [dataFile, `${dataFile}-wal`, `${dataFile}-shm`, filesFolder(dataFile)].filter((one) => one !== undefined);
  if (existsSync(unfinished)) for (const one of leftovers) rmSync(one, { force: true, recursive: true });

  if (values.export && !values.import) return takeOutTo(dataFile);
  const emulator = await startEmulator({
    port: values.export || values['import-only'] ? 0 : Number(values.port),
    dataFile,
    functionsDir: required('functions'),
    appDir: values.app && path.resolve(values.app),
    deskDir: values.desk && path.resolve(values.desk),
    personas: JSON.parse(readFileSync(required('personas'), 'utf8')) as Persona[],
    ...declared,
    replacing: values.import !== undefined,
    log: logTo(values.log),
  });
  const stop = () => void emulator.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const files = values['import-files'];
  if (values.import) emulator.importData(readData(required('import')), files ? readFiles(path.resolve(files)) : []);
  if (values.export) takeOutTo(dataFile);
  if (values.export || values['import-only']) return emulator.close();

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
  const other = error instanceof OtherVersion && `${error.message} npm run reset begins again with a fresh county.`;
  const refusal = other || (error instanceof Error && error.message.startsWith('EMULATOR:') ? error.message : undefined);
  console.error(refusal ?? (error instanceof Error ? error.stack : error));
  process.exit(1);
});
