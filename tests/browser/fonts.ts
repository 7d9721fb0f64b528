import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const root = resolve(__dirname, '..', '..');

/**
 * Chinese glyphs for screenshots and for measuring text: a font from npm, put where fontconfig looks.
 * @returns the fontconfig file that a browser is started with
 */
export function fontconfigFile(): string {
  const to = join(root, '.cache', 'fonts');
  const from = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  mkdirSync(to, { recursive: true });
  for (const part of ['chinese-simplified', 'latin']) {
    for (const weight of [400, 600]) {
      const name = `noto-sans-sc-${part}-${weight}-normal`;
      if (!existsSync(join(to, `${name}.ttf`)))
        put(join(to, `${name}.ttf`), unpackWoff(readFileSync(join(from, `${name}.woff`))));
    }
  }
  const config = join(to, 'fonts.conf');
  const body = `<dir>${to}</dir><cachedir>${to}/cache</cachedir>`;
  put(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${body}</fontconfig>\n`);
  return config;
}

/** Whole or not at all: suites in other processes read it too. */
function put(file: string, content: Buffer | string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** WOFF 1.0 → the TrueType or OpenType file it wraps: the browser reads a font of the system only unpacked. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count)) * 16;
  const header = Buffer.alloc(12 + count * 16);
  woff.copy(header, 0, 4, 8);
  [count, power, Math.log2(power / 16), count * 16 - power].forEach((value, index) => header.writeUInt16BE(value, 4 + index * 2));
  const parts = [header];
  let offset = header.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16;
    tag.copy(header, at);
    checksum.copy(header, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
