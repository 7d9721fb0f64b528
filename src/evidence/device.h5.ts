import { typeOfBytes } from '@domain/evidence/sniff';
import { newKey } from '../cloud/client';
import { as } from '../cloud/transport.h5';
import type { Chosen } from './device';
import { held, hold, release } from './indexed.h5';

/** Pixels of the longer edge, and JPEG quality: a receipt stays readable and goes through a weak signal. */
const EDGE = 2000;
const QUALITY = 0.8;

/** The browser's own file window. */
function pick(accept: string, many: boolean): Promise<File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = many;
    input.onchange = () => done([...(input.files ?? [])]);
    input.oncancel = () => done([]);
    input.click();
  });
}

async function taken(blob: Blob, name: string): Promise<Chosen> {
  const type = typeOfBytes(new Uint8Array(await blob.slice(0, 8).arrayBuffer())) ?? '';
  const file = newKey();
  if (type) await hold(file, blob);
  return { file, name, type, bytes: blob.size };
}

/** Drawn anew: the right way up, no larger than needed, and nothing in it of where it was taken. */
async function compressed(picture: File): Promise<Blob> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return picture;
  const scale = Math.min(1, EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return picture;
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? picture), 'image/jpeg', QUALITY));
}

export async function choosePictures(most: number): Promise<Chosen[]> {
  const chosen = (await pick('image/*', most > 1)).slice(0, most);
  const kept: Chosen[] = [];
  for (const picture of chosen) kept.push(await taken(await compressed(picture), '照片'));
  return kept;
}

export async function choosePdfs(most: number): Promise<Chosen[]> {
  const chosen = (await pick('application/pdf', most > 1)).slice(0, most);
  const kept: Chosen[] = [];
  for (const file of chosen) kept.push(await taken(file, file.name));
  return kept;
}

export async function chooseSheet(): Promise<Chosen | undefined> {
  const [chosen] = await pick('.xlsx,.csv', false);
  if (!chosen) return undefined;
  const file = newKey();
  await hold(file, chosen);
  return { file, name: chosen.name, type: '', bytes: chosen.size };
}

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
