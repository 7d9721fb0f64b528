import type { Step } from '../scenarios';

/** Every door and act of promises, traces, breaches that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const promisesSteps: readonly (readonly Step[])[] = [];
