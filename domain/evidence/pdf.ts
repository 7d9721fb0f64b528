import { refuse } from '../errors';
import type { PhoneRefusal } from '../phone-errors';
import { pdfBegins } from './sniff';

/** The mark of the end stands in the last kilobyte; what fills up the file behind it is passed over. */
const END_WITHIN = 1024;
const CHUNK = 8192;

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

/** What fills up the end of a file: blanks and zeros. */
function endOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && [0, 9, 10, 12, 13, 32].includes(bytes[end - 1] ?? 0)) end -= 1;
  return end;
}

/** Cut short, or locked by a password: what any device finds at once. `text` of the bytes as {@link latin1} reads them. */
export function faultSeen(bytes: Uint8Array, text = latin1(bytes)): PhoneRefusal | undefined {
  const end = endOf(bytes);
  // What is left of a download that broke off has no end; its table stands there.
  const whole = pdfBegins(bytes) >= 0 && text.slice(Math.max(0, end - END_WITHIN), end).includes('%%EOF');
  if (!whole) return refuse('evidence-cut-short', { params: { what: 'PDF ' } });
  return /\/Encrypt[\s\0]*(\d+[\s\0]+\d+[\s\0]+R|<<)/.test(text) ? refuse('evidence-pdf-locked') : undefined;
}
