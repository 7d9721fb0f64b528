import type { CivilDate } from '../civil-date';
import { factRows, viewOf } from '../facts';
import { signalFacts } from './facts';
import type { SignalRelation } from './relations';
import type { Signal } from './signal';

/** What an officer reads of a signal: persons by their names. */
export type SignalView = Omit<Signal, 'key' | 'at' | 'cases' | 'shops' | 'dismissed' | 'drafted'> & {
  key?: never;
  at?: never;
  cases?: never;
  shops?: never;
  dismissed?: { on: CivilDate; by: string; reason: string };
  drafted?: { on: CivilDate; by: string; bulletin: string };
};

/** Who reads what of a signal, row by row, compiled from its facts. */
export const visibility = factRows<Signal, SignalRelation>(signalFacts);

/** A signal as one relation may read it; empty for a stranger. */
export function viewSignal(signal: Signal, relation: SignalRelation): SignalView {
  return viewOf(visibility, signal, relation) as unknown as SignalView;
}
