import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { invoice, lockedPdf, others, packedPdf, pdfWith, photo, screenshot, startingWith } from '../../tests/pictures';
import { sayRefusal } from '../error-table';
import { glanced } from './glance';
import { inspected } from './inspect';
import { inWords } from './limits';
import type { Inflate } from './pdf-programs';
import { isLight, scaleFor } from './scaling';

const inflate: Inflate = (bytes, most) => {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};
const said = (bytes: Uint8Array) => {
  const found = inspected(bytes, inflate);
  return 'refused' in found ? inWords(found) : found.type;
};
const binary = (text: string) => Buffer.from(text, 'latin1');
const png = screenshot();
/** One bit of the picture is another. */
const flipped = (bytes: Buffer) => {
  const other = Buffer.from(bytes);
  other[bytes.indexOf('IDAT') + 40]! ^= 1;
  return other;
};
const withoutPicture = (bytes: Buffer) =>
  Buffer.concat([bytes.subarray(0, bytes.indexOf('IDAT') - 4), bytes.subarray(bytes.indexOf('IEND') - 4)]);

describe('what is taken', () => {
  test.each([
    ['a photo', photo(), 'image/jpeg'],
    ['a photo with a preview behind its end', Buffer.concat([photo(), photo(1)]), 'image/jpeg'],
    ['a screenshot', png, 'image/png'],
    ['an invoice', invoice, 'application/pdf'],
    ['an invoice after a BOM', Buffer.concat([binary('\xef\xbb\xbf'), invoice]), 'application/pdf'],
    [
      'an invoice after a line of a mail program',
      Buffer.concat([binary('Content-Type: application/pdf\r\n\r\n'), invoice]),
      'application/pdf',
    ],
    ['an invoice filled up with zeros', Buffer.concat([invoice, Buffer.alloc(70_000)]), 'application/pdf'],
    ['a PDF whose objects are packed', packedPdf('<< /Type /Page >>'), 'application/pdf'],
    ['a name that only begins like a script', pdfWith('<< /JSON (x) /Launcher 1 >>'), 'application/pdf'],
  ])('%s', (_what, bytes, type) => expect(said(bytes)).toBe(type));
});

describe('each refusal names its own cause and what to do', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), /^这个文件是空的.*重新选择/],
    ['a photo that broke off', photo().subarray(0, -9), /^照片没有存完整/],
    ['a photo that broke off, filled up', Buffer.concat([photo().subarray(0, -9), Buffer.alloc(500)]), /^照片没有存完整/],
    ['a screenshot that broke off', png.subarray(0, png.length / 2), /^照片没有存完整/],
    ['an invoice that broke off', invoice.subarray(0, -10), /^PDF 没有存完整/],
    ['the head of an invoice', binary('%PDF-'), /^PDF 没有存完整/],
    ['a screenshot of which one bit was flipped', flipped(png), /^照片坏了/],
    ['a screenshot without its picture', withoutPicture(png), /^照片坏了/],
    ['a picture of no size', screenshot(1, 1), /^照片坏了/],
    ['a picture that says it is huge', screenshot(20, 20).fill(0x40, 16, 24), /^图片太大/],
    ['a PDF with a password', binary(lockedPdf), /^PDF 加了密码.*截屏/],
    ['HEIC', others.heic, /^这是HEIC 照片.*JPG/],
    ['WebP', others.webp, /^这是这种格式的图片.*截一张屏/],
    ['a film', others.film, /^这是视频.*截屏/],
    ['half a film', others.film.subarray(0, 20), /^这是视频/],
    ['a sound', startingWith('#!AMR\n'), /^这是录音/],
    ['a Word file called a PDF', others.word, /^这是Word、Excel 或 PPT 文件.*PDF/],
    ['an old Word file', startingWith('\xd0\xcf\x11\xe0'), /^这是Word/],
    ['an invoice as OFD', others.ofd, /^这是OFD 发票.*PDF/],
    ['an archive', startingWith('PK\x03\x04', 'photo.jpg'), /^这是压缩包/],
    ['a page with a PDF in it', Buffer.concat([binary('<html>'), invoice]), /^这是网页/],
    ['a program', startingWith('MZ', invoice.toString('latin1')), /^这是程序/],
    ['a voice message of another program', startingWith('OggS'), /^这是录音/],
    ['a film of Windows', startingWith('\x30\x26\xb2\x75'), /^这是视频/],
    ['a picture of a drawing program', startingWith('8BPS'), /^这是这种格式的图片/],
    ['a saved page', startingWith('From: <Saved by Blink>\r\n'), /^这是网页/],
    ['a table whose parts stand in another order', startingWith('PK\x03\x04', 'docProps/app.xml'), /^这是Word/],
    ['plain text', binary('两当县的核桃'), /^认不出这是什么文件/],
  ])('%s', (_what, bytes, words) => expect(said(bytes)).toMatch(words));

  test('every cause says what to do, and none leaves a place open', () => {
    for (const bytes of [Buffer.alloc(0), others.heic, photo().subarray(0, -9), binary(lockedPdf)]) {
      const found = glanced(bytes);
      const row = 'refused' in found ? sayRefusal(found) : undefined;
      expect(row?.do).toBeTruthy();
      expect(JSON.stringify(row)).not.toMatch(/[{}]\w/);
    }
  });
});

describe('a PDF that acts by itself or hides a file', () => {
  const program = /^PDF 里带着会自己运行的程序/;
  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    ['a script that runs when it is opened', '<< /OpenAction << /S /JavaScript /JS 3 0 R >> >>'],
    ['a script under a name written otherwise', '<< /S /J#61va#53cript /#4aS (x) >>'],
    ['only the key of a script', '<< /JS (x) >>'],
    ['a program to start', '<< /S /Launch /F (cmd.exe) >>'],
    ['a file inside', '<< /Names << /EmbeddedFiles << /Names [(a.exe) 3 0 R] >> >> >>'],
    ['one file inside', '<< /Type /EmbeddedFile >>'],
    ['a film that is a program', '<< /Subtype /RichMedia >>'],
    ['a form that sends what is typed', '<< /S /SubmitForm /F (http://a.b) >>'],
    ['data that are fetched', '<< /S /Import#44ata /F (x.fdf) >>'],
    ['a way into a hidden file', '<< /S /GoToE /T << /R /C >> >>'],
    ['a form that is a program', '<< /AcroForm << /XFA 3 0 R >> >>'],
    ['a script behind zeros, which are blanks of a PDF', '<< /S /JavaScript\0/JS\0(x) >>'],
    ['a file pinned to a page', '<< /Subtype /FileAttachment /FS << /F (a.exe) /EF 5 0 R >> >>'],
    ['a file that belongs to a page', '<< /AF [<< /F (a.exe) /EF << /F 5 0 R >> >>] >>'],
    ['a model with a script', '<< /Subtype /3D /3DD << /OnInstantiate 3 0 R >> >>'],
    ['a way to another file', '<< /S /GoToR /F (//a.b/x.pdf) >>'],
  ])('%s', (_what, object) => {
    expect(said(pdfWith(object))).toMatch(program);
    expect(said(packedPdf(object))).toMatch(program);
    // A list that does not say it is one.
    expect(said(packedPdf(object, '/N 1 /First 4 /Filter /FlateDecode'))).toMatch(program);
  });

  test.each([
    ['packed twice', '/Type /ObjStm /First 4 /Filter [/FlateDecode /FlateDecode]'],
    ['packed in another way', '/Type /ObjStm /First 4 /Filter /LZWDecode'],
    ['packed in a way that stands elsewhere', '/Type /ObjStm /First 4 /Filter 9 0 R'],
  ])('what is %s cannot be looked at and is refused as that', (_what, dictionary) => {
    expect(said(packedPdf('<< /JS (x) >>', dictionary))).toMatch(/^PDF 的存法特殊/);
  });

  const list = '/N 1 /First 4 /Filter /FlateDecode';
  test.each([
    ['a comment', list, '>> % c\nstream\n'],
    ['zeros', list, '>>\0stream\n'],
    ['a blank', list, '>>\nstream \n'],
    ['half an end of a line', list, '>>\nstream\r'],
    ['an object that stands in a string', `${list} /X ( 7 0 obj)`, '>>\nstream\n'],
    ['an object that stands in a comment', `/N 1 /First 4 % 7 0 obj <<\n /Filter /FlateDecode`, '>>\nstream\n'],
    ['a sign of a comment in a string', `/X (%) ${list} /Y ( 7 0 obj)`, '>>\nstream\n'],
  ])('a list is not hidden by %s', (_what, dictionary, begins) => {
    const written = packedPdf('<< /JS (x) >>', dictionary).toString('latin1').replace('>>\nstream\n', begins);
    expect(said(binary(written))).toMatch(/^PDF (里带着会自己运行的程序|的存法特殊)/);
  });

  test('a password behind zeros is one', () => {
    expect(said(binary(lockedPdf.replace('/Encrypt 7 0 R', '/Encrypt\x007\x000\x00R')))).toMatch(/^PDF 加了密码/);
  });

  test('a list behind what only seems to be packed data is not overlooked', () => {
    const hidden = Buffer.concat([binary('%PDF-1.7\n(>>stream\n'), packedPdf('<< /JS (x) >>')]);
    expect(said(hidden)).toMatch(/^PDF/);
  });

  test('one made to outlast its reader is refused, and reading it ends', () => {
    expect(said(packedPdf(' '.repeat(5 * 1024 * 1024)))).toMatch(/^PDF 的存法特殊/);
    const blanks = Buffer.concat([
      binary('%PDF-1.7 '),
      Buffer.alloc(1024 * 1024, 0x20),
      binary('x /Encrypt'),
      Buffer.alloc(1024, 0x20),
    ]);
    expect(said(blanks)).toMatch(/^PDF 没有存完整/);
  });

  test.each([
    ['comments that begin within a comment', '>>%'],
    ['comments, line by line', '>>%x\n%'],
    ['comments before no data', '% x\n stream x\n'],
    ['ends of dictionaries before blanks', '>>   '],
    ['words that are no beginning of data', 'stream\n'],
  ])('one of nothing but %s is read to its end', (_what, part) => {
    expect(said(pdfWith(`<< /A 1 >>\n${part.repeat((1024 * 1024) / part.length)}\n`))).toBe('application/pdf');
  });

  test('a phone finds a password at once; what is packed is the server’s to look at', () => {
    expect(glanced(Buffer.from(lockedPdf, 'latin1'))).toHaveProperty('refused', 'evidence-pdf-locked');
    expect(glanced(packedPdf('<< /JS (x) >>'))).toEqual({ type: 'application/pdf' });
  });
});

test('any bytes are answered with a type or one cause, never with an error', () => {
  const head = fc.constantFrom('', '%PDF-', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'PK\x03\x04', '\0\0\0\x18ftyp');
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(typeof said(Buffer.concat([binary(start), rest]))).toBe('string');
    }),
  );
});

describe('a picture made smaller', () => {
  test('is never less than 1 080 pixels across, or than it was', () => {
    const edge = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(edge, edge, (width, height) => {
        const scale = scaleFor(width, height);
        const short = Math.min(width, height);
        expect(scale).toBeLessThanOrEqual(1);
        expect(Math.round(short * scale)).toBeGreaterThanOrEqual(Math.min(short, 1080));
      }),
    );
  });

  test.each([
    [1080, 12_000, 1],
    [4000, 3000, 0.5],
    [2400, 1800, 2000 / 2400],
    [3000, 20_000, 0.36],
  ])('%i × %i by %d', (width, height, scale) => expect(scaleFor(width, height)).toBeCloseTo(scale, 5));

  test('a light one is left as it is', () => {
    expect(isLight(1080, 12_000, 12_514)).toBe(true);
    expect(isLight(1080, 12_000, 5_000_000)).toBe(false);
    expect(isLight(4000, 3000, 12_514)).toBe(false);
  });
});
