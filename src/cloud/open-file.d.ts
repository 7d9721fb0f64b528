/**
 * Opens a file of Word or of a spreadsheet that a function made: on the phone in WeChat's own viewer, from where it can be sent on or printed;
 * in a browser as a download, which is the machine's own then. Rejects when the phone cannot keep or open it.
 */
export function openWord(file: WordFile): Promise<void>;

/** As a function answers it: a small one whole, a large one by an address that works for some minutes. */
export type WordFile = { name: string; base64: string } | { name: string; url: string };

/** Nothing of what was opened stays on the phone; a browser's download is not the program's to delete. */
export function forgetShown(): Promise<void>;
