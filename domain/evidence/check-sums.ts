import { keptChunks, SIGNATURE } from './png';

const polynomial = 0xedb88320;
/** What one byte does to a check sum (PNG 3rd edition, annex D). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? polynomial ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function checkSum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0xffffffff;
  for (let at = from; at < to; at += 1) sum = (table[(sum ^ bytes[at]!) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Whether a PNG has a picture, and every chunk of it the check sum it was written with: one flipped bit and no program shows it. Pure. */
export function holdsTogether(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pictured = false;
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return false;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (keptChunks.has(type) && checkSum(bytes, at + 4, end - 4) !== view.getUint32(end - 4)) return false;
    pictured ||= type === 'IDAT';
    if (type === 'IEND') return pictured;
    at = end;
  }
  return false;
}
