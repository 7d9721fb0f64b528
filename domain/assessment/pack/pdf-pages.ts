import { latin1 } from '../../evidence/pdf';
import type { Inflate } from '../../evidence/pdf-programs';

const page = /\/Type\s*\/Page(?![A-Za-z])/g;
const packed = /\/Type\s*\/ObjStm/;
const counted = (text: string) => (text.match(page) ?? []).length;
/** Of one packed list of objects. */
const MOST = 4 * 1024 * 1024;

/** The pages among objects that lie packed in streams (ISO 32000-1, 7.5.7); what cannot be unpacked has none. */
function inLists(bytes: Uint8Array, text: string, inflate: Inflate): number {
  let pages = 0;
  for (const found of text.matchAll(/>>\s*stream\r?\n/g)) {
    const head = text.slice(Math.max(0, found.index - 400), found.index);
    if (!packed.test(head.slice(head.lastIndexOf(' obj') + 1))) continue;
    const from = found.index + found[0].length;
    const end = text.indexOf('endstream', from);
    const plain = inflate(bytes.subarray(from, end < 0 ? undefined : end), MOST);
    if (plain) pages += counted(latin1(plain));
  }
  return pages;
}

/** How many pages a PDF has, by the objects that are one; undefined where none can be read. Pure. */
export function pagesOfPdf(bytes: Uint8Array, inflate: Inflate): number | undefined {
  const text = latin1(bytes);
  return counted(text) + inLists(bytes, text, inflate) || undefined;
}
