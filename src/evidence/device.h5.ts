import { as } from '../cloud/transport.h5';
import { held, release } from './indexed.h5';

// Carried by the main package, for all that hand files in: a copy in each of them would be dearer.
export * from './choosing';

const shown = new Map<string, string>();

export async function shownAt(file: string): Promise<string | undefined> {
  const known = shown.get(file);
  if (known) return known;
  const blob = await held(file);
  if (!blob) return undefined;
  const address = window.URL.createObjectURL(blob);
  shown.set(file, address);
  return address;
}

export async function drop(file: string): Promise<void> {
  const address = shown.get(file);
  if (address) window.URL.revokeObjectURL(address);
  shown.delete(file);
  await release(file);
}

export async function upload(file: string, path: string, told: (percent: number) => void): Promise<void> {
  const blob = await held(file);
  if (!blob) throw new Error('gone');
  await new Promise<void>((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `./../upload?as=${encodeURIComponent(as)}&path=${encodeURIComponent(path)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => told(Math.floor((loaded / total) * 100));
    request.onload = () => (request.status === 200 ? done() : failed(new Error(`upload: ${request.status}`)));
    request.onerror = () => failed(new Error('upload: no signal'));
    request.send(blob);
  });
}

export function onSignal(then: () => void): () => void {
  window.addEventListener('online', then);
  return () => window.removeEventListener('online', then);
}

export function openPdf(address: string): Promise<void> {
  window.open(address, '_blank', 'noopener');
  return Promise.resolve();
}
