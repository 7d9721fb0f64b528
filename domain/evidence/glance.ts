import { refuse } from '../errors';
import type { PhoneRefusal } from '../phone-errors';
import { segmentsOf } from './jpeg-segments';
import type { EvidenceType } from './limits';
import { faultSeen } from './pdf';
import { pictureOf } from './picture';
import { kindOf, typeOfBytes } from './sniff';

/** Phones take pictures of up to 200 million pixels; what says it is larger fills the memory of whoever opens it. */
const MOST_PIXELS = 250_000_000;
/** A picture from which nothing can be read. */
const LEAST_EDGE = 8;

/** Whether a JPEG ends: behind its last segment, where its picture is; previews in its head have ends of their own. */
function jpegEnds(bytes: Uint8Array): boolean {
  const from = segmentsOf(bytes).slice(-1)[0]?.end ?? 2;
  for (let at = bytes.length - 2; at >= from; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** `IEND`. */
const PNG_END = [0x49, 0x45, 0x4e, 0x44];
function pngEnds(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 4; at > 8; at -= 1) if (PNG_END.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function faultOfPicture(bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): PhoneRefusal | undefined {
  const ends = type === 'image/jpeg' ? jpegEnds(bytes) : pngEnds(bytes);
  if (!ends) return refuse('evidence-cut-short', { params: { what: '照片' } });
  const picture = pictureOf(bytes, type);
  if (!picture || Math.min(picture.width, picture.height) < LEAST_EDGE) return refuse('evidence-broken');
  return picture.width * picture.height > MOST_PIXELS ? refuse('evidence-pixels') : undefined;
}

/**
 * What a whole file is, by its bytes alone, or the one cause for which it is not taken and what to do about it, as far as any device finds
 * it at once; the server looks further (`inspect.ts`), with the same words. Pure.
 */
export function glanced(bytes: Uint8Array): { type: EvidenceType } | PhoneRefusal {
  if (bytes.length === 0) return refuse('evidence-empty');
  const type = typeOfBytes(bytes);
  if (!type) {
    const kind = kindOf(bytes);
    return kind ? refuse('evidence-other-kind', { params: { what: kind.what, how: kind.how } }) : refuse('evidence-unknown');
  }
  const refusal = type === 'application/pdf' ? faultSeen(bytes) : faultOfPicture(bytes, type);
  return refusal ?? { type };
}
