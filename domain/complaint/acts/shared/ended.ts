import { without } from '../../../without';
import type { Complaint, Outcome } from '../../complaint';
import type { Act } from './row';

interface Ending {
  outcome: Outcome;
  ground?: 'T1';
  reason?: string;
}

/** The day it was agreed, or the bureau was told: an ending is written down on that day or after it. */
export interface On {
  on?: string | undefined;
  recorded?: { on: string } | undefined;
}

/** The parties ended it themselves: what waited for approval has nothing left to decide. */
export function ended({ subject, input, actor, moment }: Act<On>, ending: Ending): Complaint {
  const rest = without(subject, 'proposal');
  const by = actor.relation === 'complainant' ? '投诉人' : actor.name;
  return { ...rest, closing: { on: input.on ?? input.recorded?.on ?? moment.today, by, ...ending } };
}
