import type { Step } from '../scenarios';

/** Every door and act of the ledgers and their points that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const ledgersSteps: readonly (readonly Step[])[] = [];
