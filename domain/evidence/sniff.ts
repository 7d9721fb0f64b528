import type { EvidenceType } from './limits';

const beginnings: Record<EvidenceType, readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
};

/** What a file is by its first bytes, whatever it is called; undefined for what is not taken. Eight bytes are enough. */
export function typeOfBytes(bytes: Uint8Array): EvidenceType | undefined {
  const types = Object.keys(beginnings) as EvidenceType[];
  return types.find((type) => beginnings[type].every((byte, index) => bytes[index] === byte));
}
