/** How a fault of the program showed on a phone. */
export const mishapKinds = ['page', 'error', 'rejection'] as const;
export type MishapKind = (typeof mishapKinds)[number];

/**
 * The places in a stack, without its sentence and without the addresses of files: `at x (https://a/b.js?id=1:2:3)` → `b.js:2:3`. Pure.
 */
export function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  const found = stack.match(/[\w.$-]{1,60}\.(?:jsx?|tsx?)(?:\?[^\s:)]*)?:\d{1,7}:\d{1,7}/g) ?? [];
  return found.map((one) => one.replace(/\?[^:]*/, '')).slice(0, 8);
}

/** The name of an error's kind; of anything else that was thrown its type. Pure. */
export function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}
