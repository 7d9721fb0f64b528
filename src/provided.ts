/**
 * Two names zod asks for while it loads and iOS below 14 does not have; the build puts these where the names stand (config/index.ts).
 * zod needs BigInt for the ranges of 64-bit integers alone, which no rule here has: the nearest number stands for them.
 */
export const BigInt = (value: string | number): number => Number(value);

/** What zod keeps for the whole program: its settings and its registry. */
export const globalThis: Record<string, unknown> = {};
