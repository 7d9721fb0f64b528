import type { Step } from '../scenarios';

/** Every door and act of merchants,claims and members that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const subjectsSteps: readonly (readonly Step[])[] = [];
