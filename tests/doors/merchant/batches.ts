import type { Step } from '../scenarios';

/** Every door and act of imported lists, notices to many that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const batchesSteps: readonly (readonly Step[])[] = [];
