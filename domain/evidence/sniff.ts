import type { EvidenceType } from './limits';

/** Readers of PDF take a file whose mark stands anywhere in its first 1 024 bytes: mail programs and scanners put a BOM or a line before it. */
const PDF_WITHIN = 1024;

/** The first bytes of a file, enough for {@link typeOfBytes} and {@link kindOf}. */
export const HEAD_BYTES = 4096;

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
const begins = (bytes: Uint8Array, start: readonly number[], at = 0) => start.every((byte, index) => bytes[at + index] === byte);

/** Where `%PDF-` stands; −1 where it does not within the first kilobyte. */
export function pdfBegins(bytes: Uint8Array): number {
  return text(bytes, 0, PDF_WITHIN + 5).indexOf('%PDF-');
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What a file is by its first bytes, whatever it is called; undefined for what is not taken. {@link HEAD_BYTES} are enough. What is known
 * as something else is that, also where the mark of a PDF stands further on in it.
 */
export function typeOfBytes(bytes: Uint8Array): EvidenceType | undefined {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (begins(bytes, PNG)) return 'image/png';
  return pdfBegins(bytes) >= 0 && kindOf(bytes) === undefined ? 'application/pdf' : undefined;
}

/**
 * Kinds of files that people choose and the bureau does not take: how they begin (one character a byte), what they are called, and what to
 * do instead. The first that fits is it: documents of office programs and electronic invoices are archives, HEIC is a container of films.
 */
const otherKinds: readonly (readonly [begins: RegExp, what: string, how: string, shown?: true])[] = [
  [/^....ftyp(hei|hev|mif1|msf1)/s, 'HEIC 照片', '请截一张屏，或者在手机相机设置里改成“兼容性最佳”（JPG）再拍一张。', true],
  [
    /^(....ftypavi|RIFF....WEBP|GIF8|BM|II\*\0|MM\0\*|8BPS|\0\0\x01\0|\0\0\0\x0c(jP |JXL ))/s,
    '这种格式的图片',
    '请打开它截一张屏，选截图。',
    true,
  ],
  [
    /^(....ftypM4|RIFF....WAVE|#!AMR|\x02?#!SILK|ID3|OggS|caff|\xff[\xf1-\xf3\xf9-\xfb])/s,
    '录音',
    '请把要紧的话写在说明里；原录音留好。',
  ],
  [
    /^(....(ftyp|moov|mdat|wide|free|skip)|RIFF....AVI |\x1aE\xdf\xa3|FLV\x01|0&\xb2u|\0\0\x01[\xba\xb3]|G.{187}G)/s,
    '视频',
    '请把要紧的画面截屏，选截图；原视频留好。',
  ],
  [/^PK\x03\x04.*(OFD\.xml|Doc_0\/)/s, 'OFD 发票', '请在开票的地方下载 PDF 版，或者打开它截屏。'],
  [
    /^(PK\x03\x04.*(\[Content_Types\]|docProps\/|word\/|xl\/|ppt\/|_rels\/|mimetypeapplication)|\xd0\xcf\x11\xe0|\{\\rtf)/s,
    'Word、Excel 或 PPT 文件',
    '请打开它，导出成 PDF，或者截屏。',
  ],
  [/^(PK|Rar!|7z\xbc\xaf|\x1f\x8b)/, '压缩包', '请先解开，选里面的照片、截图或 PDF。'],
  [/^(\xef\xbb\xbf)?\s*(<(!doctype html|html|\?xml|svg)|From: <Saved by)/i, '网页', '请打开它截屏，选截图。'],
  [/^(MZ|\x7fELF)/, '程序', '请不要打开它；要说明情况的，请截屏。'],
];

export interface OtherKind {
  what: string;
  how: string;
  /** Some devices can show it, and draw it anew. */
  shown?: true;
}

/** What a file is that the bureau does not take, by its first bytes; undefined for one that nobody knows. */
export function kindOf(bytes: Uint8Array): OtherKind | undefined {
  const head = text(bytes, 0, HEAD_BYTES);
  const found = otherKinds.find(([start]) => start.test(head));
  return found && { what: found[1], how: found[2], shown: found[3] };
}
