import { deflateSync, crc32 } from 'node:zlib';

/** What must not be found in anything that is kept: where a photo was taken, as phones write it. */
export const PLACE = 'GPSLatitude=33.9106N';

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** EXIF that says where. */
export const exifSegment = segment(0xe1, Buffer.from(`Exif\0\0MM\0*\0\0\0\x08\0\0${PLACE}`, 'latin1'));

/** A photo as a phone stores it, with the place in its EXIF; `n` makes its picture another one. */
export function photo(n = 0): Buffer {
  const body = Buffer.concat([
    segment(0xdb, Buffer.from('tables')),
    segment(0xc0, Buffer.from([8, 0, 120, 0, 160, 1, 1, 0x11, 0])),
  ]);
  const scan = Buffer.concat([segment(0xda, Buffer.from('scan')), Buffer.from(`picture ${n}`)]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), exifSegment, body, scan, Buffer.from([0xff, 0xd9])]);
}

const chunk = (type: string, body: Buffer) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(8 + named.length);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), 4 + named.length);
  return whole;
};

/** A screenshot any program can show: stripes of `shade`, with the place in a text beside the picture. */
export function screenshot(width = 240, height = 320, shade = 90): Buffer {
  const row = (y: number) => Buffer.from([0, ...Array.from({ length: width }, (_, x) => ((x + y) % 40 < 20 ? shade : 235))]);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${PLACE}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A screenshot of a chat as some phones save it: dark lines of words on nothing, which is see-through. */
export function seeThroughChat(width = 1080, height = 12_000): Buffer {
  const blank = Buffer.alloc(1 + width * 4);
  const line = Buffer.from(blank);
  // A word is ten pixels wide, and so is the gap behind it.
  for (let x = 40; x < width - 40; x += 1) if (x % 20 < 10) line.set([20, 20, 20, 255], 1 + x * 4);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => (y % 60 < 20 ? line : blank)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const invoice = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const pdfOf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    ...objects.flatMap((one) => [Buffer.from(one as string), Buffer.from('\n')]),
    Buffer.from('trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ]);

/** A PDF with one object more. */
export const pdfWith = (object: string) => pdfOf(`2 0 obj\n${object}\nendobj`);

/** A PDF whose objects are packed, as Word and browsers write it. */
export function packedPdf(objects: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(`2 0 ${objects}`));
  const head = Buffer.from(`5 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n`);
  return pdfOf(Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj')]));
}

export const lockedPdf = pdfWith('<< /Length 2 >>').toString('latin1').replace('/Root', '/Encrypt 7 0 R /Root');

/** The beginning of a file of another kind, filled up. */
export const startingWith = (head: string, more = '') =>
  Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(more, 'latin1'), Buffer.alloc(64)]);

/** A WebP with where it was taken, a HEIC, a film, a Word file, an electronic invoice as OFD: by how they begin. */
export const others = {
  webp: startingWith('RIFF\x40\0\0\0WEBPVP8X', `EXIF${PLACE}`),
  heic: startingWith('\0\0\0\x18ftypheic\0\0\0\0mif1'),
  film: startingWith('\0\0\0\x18ftypmp42', `moov\xa9xyz${PLACE}`),
  word: startingWith('PK\x03\x04', '[Content_Types].xml word/document.xml'),
  ofd: startingWith('PK\x03\x04', 'OFD.xml Doc_0/Document.xml'),
} as const;
