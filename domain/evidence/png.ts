/** Chunks the picture's look needs (PNG 3rd edition, 5.6); texts, times, EXIF and whatever else a program hangs on are left out. */
export const keptChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'cICP',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
]);
export const SIGNATURE = 8;

/** A PNG with its picture alone, byte for byte, and nothing after its end. Undefined where it is no whole PNG. */
export function strippedPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = new Uint8Array(bytes.length);
  whole.set(bytes.subarray(0, SIGNATURE));
  let size = SIGNATURE;
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === SIGNATURE && type !== 'IHDR') return undefined;
    if (keptChunks.has(type)) {
      whole.set(bytes.subarray(at, end), size);
      size += end - at;
    }
    if (type === 'IEND') return whole.slice(0, size);
    at = end;
  }
  return undefined;
}
