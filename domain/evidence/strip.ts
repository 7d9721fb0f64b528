import { strippedJpeg } from './jpeg';
import type { EvidenceType } from './limits';
import { strippedPng } from './png';
import { typeOfBytes } from './sniff';

const strippers: Record<EvidenceType, (bytes: Uint8Array) => Uint8Array | undefined> = {
  'image/jpeg': strippedJpeg,
  'image/png': strippedPng,
  // Left as it is: an electronic invoice is signed over every byte, and a changed one proves nothing any more.
  'application/pdf': (bytes) => bytes,
};

/**
 * The file as it is kept: a picture without any note of where it was taken. Undefined where the bytes are not what was declared.
 * Pure; the input is not changed.
 */
export function stripped(bytes: Uint8Array, declared: EvidenceType): Uint8Array | undefined {
  return typeOfBytes(bytes) === declared ? strippers[declared](bytes) : undefined;
}
