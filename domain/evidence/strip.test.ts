import fc from 'fast-check';
import { strippedJpeg } from './jpeg';
import { strippedPng } from './png';
import { typeOfBytes } from './sniff';
import { stripped } from './strip';

const bytesOf = (...parts: (string | number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])));
const segment = (marker: number, body: Uint8Array) =>
  bytesOf([0xff, marker, ((body.length + 2) >> 8) & 0xff, (body.length + 2) & 0xff], body);
const chunk = (type: string, body: Uint8Array) => {
  const { length } = body;
  return bytesOf([length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff], type, body, [1, 2, 3, 4]);
};
const has = (bytes: Uint8Array, mark: string) => Buffer.from(bytes).includes(mark);

const GPS = 'GPSLatitude 33,54.6N';
/** EXIF as phones write it, big- or little-endian: which way up, and where. */
const exif = (orientation: number, little = false) => {
  const u16 = (value: number) => (little ? [value, 0] : [0, value]);
  const u32 = (value: number) => (little ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const tag = little ? [0x12, 0x01] : [0x01, 0x12];
  const entry = [...tag, ...u16(3), ...u32(1), ...u16(orientation), 0, 0];
  return bytesOf('Exif\0\0', little ? 'II' : 'MM', u16(42), u32(8), u16(1), entry, u32(0), GPS);
};
const tables = segment(0xdb, bytesOf('quantisation'));
const frame = segment(0xc0, bytesOf('frame'));
/** Stuffed FF and a restart marker are picture data, not the end of them. */
const scan = bytesOf(segment(0xda, bytesOf('scan head')), [0x12, 0xff, 0x00, 0x34, 0xff, 0xd1, 0x56]);
const picture = bytesOf(tables, frame, scan, scan);
const jpeg = (...extra: Uint8Array[]) => bytesOf([0xff, 0xd8], ...extra, picture, [0xff, 0xd9]);
const plain = bytesOf([0xff, 0xd8], picture, [0xff, 0xd9]);

const magic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ihdr = chunk('IHDR', bytesOf('13 bytes here'));
const idat = chunk('IDAT', bytesOf('pixels'));
const iend = chunk('IEND', bytesOf());

describe('a JPEG', () => {
  test.each([
    ['EXIF', segment(0xe1, exif(1))],
    ['XMP', segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>', GPS))],
    ['IPTC', segment(0xed, bytesOf('Photoshop 3.0\0', GPS))],
    ['a maker’s segment', segment(0xe4, bytesOf(GPS))],
    ['previews beside the picture (MPF)', segment(0xe2, bytesOf('MPF\0', GPS))],
    ['something else where JFIF stands', segment(0xe0, bytesOf(GPS))],
    ['a comment', segment(0xfe, bytesOf(GPS))],
  ])('loses %s and nothing of the picture', (_what, extra) => {
    const given = jpeg(extra);
    expect(has(given, GPS)).toBe(true);
    expect(strippedJpeg(given)).toEqual(plain);
  });

  test('loses what hangs on behind its end: a preview, a film, with EXIF of their own', () => {
    expect(strippedJpeg(bytesOf(jpeg(), jpeg(segment(0xe1, exif(1))), 'ftypmp42', GPS))).toEqual(plain);
  });

  test('keeps density, colour profile and colour transform, or it would look otherwise', () => {
    const looks = [
      segment(0xe0, bytesOf('JFIF\0 density')),
      segment(0xe2, bytesOf('ICC_PROFILE\0 p3')),
      segment(0xee, bytesOf('Adobe t')),
    ];
    expect(strippedJpeg(jpeg(...looks))).toEqual(jpeg(...looks));
  });

  test.each([2, 3, 6, 8])('stays the right way up (%i), whichever way the phone counts', (orientation) => {
    for (const little of [false, true]) {
      const cleaned = strippedJpeg(jpeg(segment(0xe1, exif(orientation, little))))!;
      expect(has(cleaned, GPS)).toBe(false);
      // Read again by the same reader: what is left says so, and a second cleaning changes nothing.
      expect(strippedJpeg(cleaned)).toEqual(cleaned);
      const tail = Buffer.from(cleaned).subarray(-picture.length - 2);
      expect([...tail]).toEqual([...picture, 0xff, 0xd9]);
      expect(cleaned[2 + 4 + 6 + 8 + 2 + 9]).toBe(orientation);
    }
  });

  test.each([
    ['cut off in its head', plain.slice(0, 9)],
    ['cut off in its picture', plain.slice(0, -3)],
    ['without a picture', bytesOf([0xff, 0xd8, 0xff, 0xd9])],
    ['with a segment longer than the file', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], 'x')],
    ['with words between its segments', bytesOf([0xff, 0xd8], 'words', picture, [0xff, 0xd9])],
  ])('%s is no JPEG', (_what, given) => expect(strippedJpeg(given)).toBeUndefined());
});

describe('a PNG', () => {
  test.each(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'vpAg', 'acTL'])('loses %s and nothing of the picture', (type) => {
    const given = bytesOf(magic, ihdr, chunk(type, bytesOf(GPS)), idat, chunk(type, bytesOf(GPS)), iend, GPS);
    expect(strippedPng(given)).toEqual(bytesOf(magic, ihdr, idat, iend));
  });

  test('cut off, or with something before its head, it is no PNG', () => {
    expect(strippedPng(bytesOf(magic, ihdr, idat))).toBeUndefined();
    expect(strippedPng(bytesOf(magic, chunk('tEXt', bytesOf('x')), ihdr, idat, iend))).toBeUndefined();
  });
});

test('wherever the place stands and however much is around it, none of it is left and the picture is', () => {
  const junk = fc.uint8Array({ maxLength: 300 });
  const markers = fc.constantFrom(0xe1, 0xe3, 0xe5, 0xed, 0xef, 0xfe);
  const segments = fc.array(fc.tuple(markers, junk, junk), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(segments, junk, (some, tail) => {
      const extra = some.map(([marker, before, after]) => segment(marker, bytesOf(before, GPS, after)));
      expect(strippedJpeg(bytesOf(jpeg(...extra), tail, GPS))).toEqual(plain);
      const chunks = some.map(([, before, after]) => chunk('iTXt', bytesOf(before, GPS, after)));
      expect(strippedPng(bytesOf(magic, ihdr, ...chunks, idat, iend, tail, GPS))).toEqual(bytesOf(magic, ihdr, idat, iend));
    }),
  );
});

test('whatever bytes come, it answers: cleaned or none, never an exception and never anything longer but the way up', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(bytesOf([0xff, 0xd8, 0xff, 0xe1]), bytesOf(magic)),
      (junk, start) => {
        for (const clean of [strippedJpeg, strippedPng]) {
          const cleaned = clean(bytesOf(start, junk));
          expect(cleaned === undefined || cleaned.length <= start.length + junk.length + 36).toBe(true);
        }
      },
    ),
  );
});

describe('what a file is, is said by its bytes', () => {
  test.each([
    ['a picture', plain, 'image/jpeg'],
    ['a screenshot', bytesOf(magic, ihdr), 'image/png'],
    ['an invoice', bytesOf('%PDF-1.7'), 'application/pdf'],
    ['a page', bytesOf('<html><script>'), undefined],
    ['a program', bytesOf('MZ'), undefined],
    ['nothing', bytesOf(), undefined],
  ])('%s', (_what, given, type) => expect(typeOfBytes(given)).toBe(type));

  test('one that is not what was declared is not kept; a signed invoice is kept byte for byte', () => {
    expect(stripped(plain, 'image/png')).toBeUndefined();
    expect(stripped(bytesOf('%PDF-1.7 signed'), 'image/jpeg')).toBeUndefined();
    expect(stripped(bytesOf('%PDF-1.7 signed'), 'application/pdf')).toEqual(bytesOf('%PDF-1.7 signed'));
    expect(stripped(plain, 'image/jpeg')).toEqual(plain);
  });
});
