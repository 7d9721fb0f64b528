/** A copy of an object without these keys; absent, not undefined, as the document store keeps it. */
export function without<T extends object, Key extends keyof T>(value: T, ...keys: Key[]): Omit<T, Key> {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
}
