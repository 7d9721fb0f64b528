import type { Step } from '../scenarios';

/** Every door and act of soft measures, spot checks, leniency that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const measuresSteps: readonly (readonly Step[])[] = [];
