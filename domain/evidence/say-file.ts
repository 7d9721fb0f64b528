import type { FiledFile } from './claiming';
import { evidenceLimits, sayBytes } from './limits';

/** A filed file in a line: what it is called, what it is, how large, and its checksum. */
export const sayFiledFile = ({ name, type, bytes, sha256 }: FiledFile): string =>
  `${name}，${evidenceLimits.types[type]}，${sayBytes(bytes)}；校验值（SHA-256）${sha256}`;
