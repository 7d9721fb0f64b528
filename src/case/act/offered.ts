import { partyWords } from '@domain/complaint/acts/of-parties';
import type { ComplaintCommand } from '@domain/complaint/acts/table';
import type { Party } from '@domain/complaint/records';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';

// The acts of the merchant are those of the consumer and its own; what both do is called the same.
const words = partyWords.respondent;

export type OwnAct = keyof typeof words & ComplaintCommand;

export function isOwnAct(act: string | undefined): act is OwnAct {
  return act !== undefined && rowOf(words, act) !== undefined;
}

/** What a party is offered, in the order it would be looked for. */
export function offeredToParty(actions: readonly string[], side: Party): OwnAct[] {
  return actions
    .filter(isOwnAct)
    .filter((one) => partyWords[side][one])
    .sort((one, other) => (words[one]?.place ?? 0) - (words[other]?.place ?? 0));
}

export const ownNames = (act: OwnAct) => namesOf('', words[act]);

/** What stands on a button at the foot. */
export const footWord = (act: OwnAct) => words[act]?.foot ?? ownNames(act).word;
