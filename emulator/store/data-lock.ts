import Database from 'libsql';
import { ownFile } from '../ground/own-files';

/**
 * Takes a data file for this process alone: two emulators on one file would each count versions of their own. The lock is one of the
 * operating system on a file beside it, so a process that was killed holds it no more. Answers what sets it free.
 */
export function lockData(dataFile: string): () => void {
  if (dataFile === ':memory:') return () => undefined;
  ownFile(`${dataFile}-lock`);
  const lock = new Database(`${dataFile}-lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new Error(`EMULATOR: another process uses ${dataFile}; stop it first`);
  }
  return () => lock.close();
}
