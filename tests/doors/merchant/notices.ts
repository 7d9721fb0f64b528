import type { Step } from '../scenarios';

/** Every door and act of credit notices that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const noticesSteps: readonly (readonly Step[])[] = [];
