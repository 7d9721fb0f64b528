/** A file the person chose, compressed where it is a picture, and copied into the program's own space: it outlives a reload. */
export interface Chosen {
  /** Its name in the program's own space. */
  file: string;
  /** What the person knows it by. */
  name: string;
  /** By its bytes; empty where it is nothing the bureau takes. */
  type: string;
  bytes: number;
}

/** Each platform has its own file: device.weapp.ts, device.h5.ts. Nothing chosen is an empty list; rejects when the phone refuses. */
export function choosePictures(most: number): Promise<Chosen[]>;
/** In WeChat a file of a chat, in a browser one of the machine. */
export function choosePdfs(most: number): Promise<Chosen[]>;
/** A list in a sheet, whatever its bytes are: the server says whether it can read it. */
export function chooseSheet(): Promise<Chosen | undefined>;
/** An address under which a picture can be shown; undefined when the file is gone. */
export function shownAt(file: string): Promise<string | undefined>;
export function drop(file: string): Promise<void>;
/** Uploads to a path of the cloud; `told` hears percent. Rejects without a signal, and with `gone` as message where the file is gone. */
export function upload(file: string, path: string, told: (percent: number) => void): Promise<void>;
/** Calls back when the signal returns; answers how to stop. */
export function onSignal(then: () => void): () => void;
/** Shows a PDF at an address. */
export function openPdf(address: string): Promise<void>;
