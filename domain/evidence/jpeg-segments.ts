const SOS = 0xda;

export const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
export const EXIF = ascii('Exif\0\0');
export const begins = (bytes: Uint8Array, at: number, start: readonly number[]) =>
  start.every((byte, index) => bytes[at + index] === byte);

/** Which way up (1 to 8) an EXIF segment says; 1 where it says nothing. `body` is where `Exif` stands. */
export function orientationOf(bytes: Uint8Array, body: number, end: number): number {
  const tiff = body + EXIF.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tiff + 8 > end) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const ifd = tiff + view.getUint32(tiff + 4, little);
  if (ifd + 2 > end) return 1;
  const count = view.getUint16(ifd, little);
  for (let entry = ifd + 2; entry < ifd + 2 + count * 12 && entry + 12 <= end; entry += 12) {
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The segments up to the picture data, each with where its body begins and ends; none after one that is broken. */
export function segmentsOf(bytes: Uint8Array): { marker: number; body: number; end: number }[] {
  const found: { marker: number; body: number; end: number }[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SOS;) {
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end <= at + 3 || end > bytes.length) break;
    found.push({ marker: bytes[at + 1] ?? 0, body: at + 4, end });
    at = end;
  }
  return found;
}
