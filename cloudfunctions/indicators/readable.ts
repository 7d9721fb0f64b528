/** What is made of a stored document; undefined where it lies there as none can be: it is named, and keeps none of the others back. */
export function ifReadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
