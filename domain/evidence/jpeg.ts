const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const EXIF = ascii('Exif\0\0');
const begins = (bytes: Uint8Array, at: number, start: readonly number[]) =>
  start.every((byte, index) => bytes[at + index] === byte);

/** Of what programs hang on only what the picture's look needs: density, colour profile, colour transform. */
const looks: Record<number, readonly number[]> = {
  0xe0: ascii('JFIF\0'),
  0xe2: ascii('ICC_PROFILE\0'),
  0xee: ascii('Adobe'),
};

/** Frames, tables and scans are the picture (C0 to CF, DA to DF); everything else must be known. */
function isKept(marker: number, bytes: Uint8Array, body: number): boolean {
  if ((marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf)) return true;
  const start = looks[marker];
  return start !== undefined && begins(bytes, body, start);
}

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

/** An EXIF segment that says which way up the picture is and nothing else. */
function exifOf(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...EXIF, ...tiff];
  return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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

/** Where coded picture data end: at the next marker that is neither a stuffed FF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  return bytes.length;
}

/**
 * A JPEG without where, when and by what it was taken: every EXIF, XMP, IPTC, maker's and comment segment is left out, and whatever
 * follows its end (previews and films that phones hang on, each with its own EXIF). Picture data stay byte for byte, and it
 * stays the right way up. Undefined where it is no whole JPEG.
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const parts: Uint8Array[] = [];
  let orientation = 1;
  let scanned = false;
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of FF may fill the space before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      if (!scanned) return undefined;
      const head = [Uint8Array.from([0xff, SOI]), ...(orientation > 1 ? [exifOf(orientation)] : [])];
      return joined([...head, ...parts, bytes.subarray(at, at + 2)]);
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const body = at + 4;
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (marker === APP1 && begins(bytes, body, EXIF) && orientation === 1) orientation = orientationOf(bytes, body, end);
    if (marker === SOS) {
      scanned = true;
      end = endOfScan(bytes, end);
    }
    if (isKept(marker, bytes, body)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}
