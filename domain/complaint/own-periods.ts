import type { DeadlineId } from '../law/deadline/deadline';

/** The periods of the complaint itself; a clue (C5) and a dispute about competence (C6) run beside it and outlive its decisions. */
export const ownPeriods: readonly DeadlineId[] = ['C1', 'C2', 'C3'];
