import { orientationOf, segmentsOf } from './jpeg-segments';
import type { EvidenceType } from './limits';

/** How large a picture is, in its own pixels as they are stored, and by how many degrees it is turned clockwise to stand upright. */
export interface Picture {
  kind: 'jpg' | 'png';
  width: number;
  height: number;
  turn: 0 | 90 | 180 | 270;
}

/** EXIF orientation to degrees clockwise; a mirrored one is turned and stays mirrored. */
const turns = [0, 0, 0, 180, 180, 90, 90, 270, 270] as const;

/** Read from the bytes of a kept picture; undefined where they are none. Pure. */
export function pictureOf(bytes: Uint8Array, type: EvidenceType): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'image/png') {
    if (bytes.length < 24) return undefined;
    return whole({ kind: 'png', width: view.getUint32(16), height: view.getUint32(20), turn: 0 });
  }
  if (type !== 'image/jpeg') return undefined;
  let turn: Picture['turn'] = 0;
  for (const { marker, body, end } of segmentsOf(bytes)) {
    if (marker === 0xe1) turn = turns[orientationOf(bytes, body, end)] ?? 0;
    // Frames of every coding; C4, C8 and CC are tables.
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame && body + 5 <= end)
      return whole({ kind: 'jpg', height: view.getUint16(body + 1), width: view.getUint16(body + 3), turn });
  }
  return undefined;
}

const whole = (picture: Picture) => (picture.width > 0 && picture.height > 0 ? picture : undefined);
