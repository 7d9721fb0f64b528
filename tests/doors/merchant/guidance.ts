import type { Step } from '../scenarios';

/** Every door and act of self-checks and the calendar that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const guidanceSteps: readonly (readonly Step[])[] = [];
