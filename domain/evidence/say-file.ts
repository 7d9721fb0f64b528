import type { FiledFile } from './claiming';
import { evidenceLimits, sayBytes } from './limits';

/** A filed file in a line, to who handed it in: what it is called, what it is, how large. */
export const sayFiledName = ({ name, type, bytes }: Pick<FiledFile, 'name' | 'type' | 'bytes'>): string =>
  `${name}，${evidenceLimits.types[type]}，${sayBytes(bytes)}`;

/** A filed file in a line with its checksum, as a record keeps it. */
export const sayFiledFile = (file: FiledFile): string => `${sayFiledName(file)}；校验值（SHA-256）${file.sha256}`;
