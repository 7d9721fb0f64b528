import { ascii, begins, EXIF, orientationOf } from './jpeg-segments';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;

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
