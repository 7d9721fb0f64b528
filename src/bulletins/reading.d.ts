/** Whether this device can read a text aloud by itself. */
export function canRead(): boolean;
/** Reads it aloud in Chinese from its beginning; `ended` is heard once, and whether it could not go on. Answers how to stop. */
export function readAloud(text: string, ended: (failed: boolean) => void): () => void;
