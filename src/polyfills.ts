/**
 * What the rules and the libraries use and an older phone's engine lacks (iOS 12 to 15.3, and WeChat's own at any age).
 * Imported before everything else in app.tsx.
 */
import { config } from 'zod/v4/core';

// WeChat forbids `new Function`; zod asks for it unless told not to, before the first schema is made.
config({ jitless: true });

function lend(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

lend(Object, 'hasOwn', (subject: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(subject, key));
lend(Object, 'fromEntries', (entries: Iterable<[PropertyKey, unknown]>) => {
  const made: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
});
lend(Array.prototype, 'at', function at<T>(this: T[], index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
});
lend(Array.prototype, 'findLast', function findLast<T>(this: T[], test: (item: T, index: number, all: T[]) => unknown):
  T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index] as T, index, this)) return this[index];
  return undefined;
});
lend(Array.prototype, 'flatMap', function flatMap<T, U>(this: T[], each: (item: T, index: number, all: T[]) => U | U[]): U[] {
  return ([] as U[]).concat(...this.map(each));
});
