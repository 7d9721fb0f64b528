import type { CivilDate } from '../civil-date';
import { without } from '../without';
import type { Confirmation } from './scores';

/** A person's word that the point of an item is met, with what its ledger came to then; taken back it stays on record. */
export type PointWord<Came extends object> = Came & {
  on: CivilDate;
  by: { member: string; name: string };
  reason: string;
  takenBack?: { on: CivilDate; by: { member: string; name: string }; reason: string };
};

/** The word that stands; undefined where nobody has said it, or it was taken back. Pure. */
export const wordThatStands = <Came extends object>(said: readonly PointWord<Came>[]): PointWord<Came> | undefined =>
  said.filter(({ takenBack }) => !takenBack)[0];

/** The word that stands as the scores take it. Pure. */
export function confirmationOf({ said }: { said: readonly PointWord<object>[] }): Confirmation | undefined {
  const word = wordThatStands(said);
  return word && { by: word.by.name, on: word.on, reason: word.reason };
}

/** With the word that stands taken back. Pure. */
export const withWordTakenBack = <Came extends object>(
  said: readonly PointWord<Came>[],
  takenBack: NonNullable<PointWord<Came>['takenBack']>,
): PointWord<Came>[] => {
  const word = wordThatStands(said);
  return said.map((one) => (one === word ? ({ ...without(one, 'takenBack'), takenBack } as PointWord<Came>) : one));
};

/** As a screen shows them: the word that stands and those that were taken back, people by name. Pure. */
export function shownWords<Came extends object>(said: readonly PointWord<Came>[]) {
  const word = wordThatStands(said);
  return {
    confirmed: word && { ...word, by: word.by.name, takenBack: undefined },
    earlier: said.flatMap(({ on, by, reason, takenBack }) =>
      takenBack
        ? [{ on, by: by.name, reason, takenBackOn: takenBack.on, takenBackBy: takenBack.by.name, why: takenBack.reason }]
        : [],
    ),
  };
}
