const SIGNATURE = 8;

/** Whether anything of a PNG may be see-through: by its colour type (PNG 3rd edition, 11.2.1), or by a chunk that says so. */
export function isSeeThrough(bytes: Uint8Array): boolean {
  const colour = bytes[25] ?? 0;
  if (colour === 4 || colour === 6) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'tRNS') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}
