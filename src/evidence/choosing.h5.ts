import { refuse } from '@domain/errors';
import { evidenceLimits } from '@domain/evidence/limits';
import { newKey } from '../cloud/client';
import { pick } from '../cloud/file-window.h5';
import type { Chosen, NotTaken } from './choosing';
import { hold } from './indexed.h5';
import { prepared, type Draw, type Prepared } from './prepared';

/** JPEG quality: a receipt stays readable and goes through a weak signal. */
const QUALITY = 0.8;
/** A screenshot that is drawn anew stays a PNG up to so many bytes. */
const SHARP_BYTES = 1024 * 1024;

const asBlob = ({ bytes, type }: Prepared) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

/** Drawn anew: the right way up, on white, and nothing in it of where it was taken. A screenshot stays sharp where it stays small. */
const drawing =
  (picture: Blob): Draw =>
  async ({ scale, from }) => {
    const bitmap = await createImageBitmap(picture).catch(() => undefined);
    if (!bitmap) return undefined;
    const by = scale(bitmap.width, bitmap.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * by));
    canvas.height = Math.max(1, Math.round(bitmap.height * by));
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const coded = async (type: string) => {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
      return blob && new Uint8Array(await blob.arrayBuffer());
    };
    const sharp = from === 'image/png' ? await coded('image/png') : undefined;
    return (sharp && sharp.length <= SHARP_BYTES ? sharp : await coded('image/jpeg')) ?? undefined;
  };

async function taken(chosen: File, name: string, whole?: boolean): Promise<Chosen | NotTaken> {
  const read = async () => new Uint8Array(await chosen.arrayBuffer());
  const ready = await prepared(chosen.size, read, drawing(chosen), whole);
  if ('refused' in ready) return { name, why: ready };
  const file = newKey();
  await hold(file, asBlob(ready));
  return { file, name: nameOf(ready, name, chosen), type: ready.type, bytes: ready.bytes.length };
}

/** A picture is called by its number, a document by its own name. */
const nameOf = ({ type }: Prepared, name: string, { name: own }: File) => (type === 'application/pdf' ? own : name);

/** No more than there is room for, and the rest told. */
async function takenOf(chosen: readonly File[], most: number, name: (one: File) => string, whole?: boolean) {
  const kept: (Chosen | NotTaken)[] = [];
  for (const one of chosen.slice(0, most)) kept.push(await taken(one, name(one), whole));
  if (chosen.length > most) {
    const params = { chosen: chosen.length, kept: most, most: evidenceLimits.files };
    kept.push({ name: '', why: refuse('evidence-too-many', { params }) });
  }
  return kept;
}

export async function choosePictures(most: number, whole?: boolean): Promise<(Chosen | NotTaken)[]> {
  return takenOf(await pick('image/*', most > 1), most, () => '照片', whole);
}

export async function choosePdfs(most: number): Promise<(Chosen | NotTaken)[]> {
  return takenOf(await pick('application/pdf', most > 1), most, ({ name }) => name);
}

export async function chooseSheet(): Promise<Chosen | undefined> {
  const [chosen] = await pick('.xlsx,.csv', false);
  if (!chosen) return undefined;
  const file = newKey();
  await hold(file, chosen);
  return { file, name: chosen.name, type: '', bytes: chosen.size };
}
