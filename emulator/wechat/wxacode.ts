import { crc32, deflateSync } from 'node:zlib';
import type { OpenApi } from './openapi';
import { notEmulated } from '../ground/wire-error';
import { refusedBy } from './wx-error';

const WIDTH = { default: 430, min: 280, max: 1280 };

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey square as PNG with `scene` and `page` as text in it: a picture of the right size and kind that no phone reads as a code. */
function picture(width: number, text: Record<string, string>): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  // 8 bits, grey.
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * width, 0xb0);
  for (let row = 0; row < width; row += 1) rows[row * (width + 1)] = 0;
  const texts = Object.entries(text).map(([key, value]) => chunk('tEXt', Buffer.from(`${key}\0${value}`, 'latin1')));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...texts,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** `wxacode.getUnlimited`: what WeChat refuses of scene, page and width is refused; whether the page exists is not known here. */
export const unlimitedCode: OpenApi = ({
  scene,
  page = '',
  width = WIDTH.default,
  check_path: _,
  env_version: version,
  ...rest
}) => {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw notEmulated(`wxacode.getUnlimited with ${unknown}`);
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > 32) return refusedBy(40169, 'invalid length for scene');
  if (!/^[\w!#$&'()*+,/:;=?@.~-]+$/.test(scene)) return refusedBy(40129, 'invalid scene');
  if (typeof page !== 'string' || /^\/|[?#]/.test(page)) return refusedBy(41030, 'invalid page');
  if (version !== undefined && !['release', 'trial', 'develop'].includes(String(version)))
    return refusedBy(40097, 'invalid env_version');
  const inside = typeof width === 'number' && Number.isInteger(width) && width >= WIDTH.min && width <= WIDTH.max;
  if (!inside) return refusedBy(40097, 'invalid width');
  return { contentType: 'image/png', bytes: picture(width, { scene, page }) };
};
