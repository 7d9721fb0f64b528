import { refuse } from '@domain/errors';
import type { PhoneRefusal } from '@domain/phone-errors';
import { glanced } from '@domain/evidence/glance';
import { evidenceLimits, tooLarge, type EvidenceType } from '@domain/evidence/limits';
import { pictureOf } from '@domain/evidence/picture';
import { isSeeThrough } from '@domain/evidence/see-through';
import { isLight, scaleFor } from '@domain/evidence/scaling';
import { kindOf } from '@domain/evidence/sniff';

/** What is not read at all: no phone takes such pictures. */
const MOST_READ = 60 * 1024 * 1024;

export interface Prepared {
  type: EvidenceType;
  bytes: Uint8Array;
}

/** How this platform draws a picture anew, on white and the right way up, smaller by `scale`; undefined where it cannot. */
export type Draw = (by: {
  scale: (width: number, height: number) => number;
  from: EvidenceType | undefined;
}) => Promise<Uint8Array | undefined>;

/** Bytes as they are sent: known by what they are. Where a picture was taken the server leaves out. */
function sent(bytes: Uint8Array | undefined): Prepared | PhoneRefusal {
  if (!bytes) return refuse('evidence-broken');
  const found = glanced(bytes);
  if ('refused' in found) return found;
  return bytes.length > evidenceLimits.bytes ? tooLarge(bytes.length) : { type: found.type, bytes };
}

/**
 * A chosen file as it is sent, or why it is not taken. A PDF and a light picture stay as they are; a heavy one is drawn smaller, but never
 * below what can be read; what is see-through is drawn on white; a kind that only this device can show becomes a JPEG. `whole` leaves
 * pictures as they are.
 */
export async function prepared(
  size: number,
  read: () => Promise<Uint8Array>,
  draw: Draw,
  whole = false,
): Promise<Prepared | PhoneRefusal> {
  if (size === 0) return refuse('evidence-empty');
  if (size > MOST_READ) return tooLarge(size);
  const bytes = await read();
  const found = glanced(bytes);
  if ('refused' in found) {
    const drawn = kindOf(bytes)?.shown ? sent(await draw({ scale: scaleFor, from: undefined })) : found;
    return 'refused' in drawn ? found : drawn;
  }
  const asItIs = sent(bytes);
  const picture = pictureOf(bytes, found.type);
  if (!picture) return asItIs;
  const seeThrough = found.type === 'image/png' && isSeeThrough(bytes);
  if (!seeThrough && (whole || isLight(picture.width, picture.height, bytes.length))) return asItIs;
  const drawn = sent(await draw({ scale: whole ? () => 1 : scaleFor, from: found.type }));
  // What this device cannot draw goes as it is; what would only grow by it too.
  if ('refused' in drawn) return asItIs;
  const smaller = 'refused' in asItIs || seeThrough || drawn.bytes.length < asItIs.bytes.length;
  return smaller ? drawn : asItIs;
}
