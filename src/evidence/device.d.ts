// Each platform has its own file: device.weapp.ts, device.h5.ts.

export * from './choosing';

/** An address under which a picture can be shown; undefined when the file is gone. */
export function shownAt(file: string): Promise<string | undefined>;
export function drop(file: string): Promise<void>;
/** Uploads to a path of the cloud; `told` hears percent. Rejects without a signal, and with `gone` as message where the file is gone. */
export function upload(file: string, path: string, told: (percent: number) => void): Promise<void>;
/** Calls back when the signal returns; answers how to stop. */
export function onSignal(then: () => void): () => void;
/** Shows a PDF at an address; on a phone it does not stay there. */
export function openPdf(address: string): Promise<void>;
