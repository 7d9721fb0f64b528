/**
 * Opens a Word file that a function made: on the phone in WeChat's own viewer, from where it can be sent on or printed;
 * in a browser as a download. Rejects when the phone cannot keep or open it.
 */
export function openWord(name: string, base64: string): Promise<void>;
