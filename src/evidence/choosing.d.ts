import type { PhoneRefusal } from '@domain/phone-errors';

/** A file the person chose, made smaller where it is a heavy picture, and copied into the program's own space: it outlives a reload. */
export interface Chosen {
  /** Its name in the program's own space. */
  file: string;
  /** What the person knows it by. */
  name: string;
  /** By its bytes. */
  type: string;
  bytes: number;
}

/** One that is not taken, and why. */
export interface NotTaken {
  name: string;
  why: PhoneRefusal;
}

/**
 * Each platform has its own file: choosing.weapp.ts, choosing.h5.ts. Nothing chosen is an empty list; rejects when the phone refuses. `whole`:
 * the pictures as they are, within the limit of a file.
 */
export function choosePictures(most: number, whole?: boolean): Promise<(Chosen | NotTaken)[]>;
/** In WeChat a file of a chat, in a browser one of the machine. */
export function choosePdfs(most: number): Promise<(Chosen | NotTaken)[]>;
/** A list in a sheet, whatever its bytes are: the server says whether it can read it. */
export function chooseSheet(): Promise<Chosen | undefined>;
