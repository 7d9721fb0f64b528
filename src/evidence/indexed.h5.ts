import { storagePrefix } from '../cloud/transport.h5';

const STORE = 'files';
let opened: Promise<IDBDatabase> | undefined;

/** The phones of the demonstration desk share one origin: each has a database of its own. */
function database(): Promise<IDBDatabase> {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open(`${storagePrefix}evidence`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('no storage'));
  });
  return opened;
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((done, failed) => {
    // Only then is it on the disk.
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error ?? new Error('the browser kept nothing'));
  });
}

/** Bytes under a name, in the browser's own storage: they outlive a reload. */
export const hold = (name: string, blob: Blob) => run('readwrite', (store) => store.put(blob, name));
export const held = (name: string) =>
  run<Blob | undefined>('readonly', (store) => store.get(name) as IDBRequest<Blob | undefined>);
export const release = (name: string) => run('readwrite', (store) => store.delete(name));
