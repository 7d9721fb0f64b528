import { refuse, type Refusal } from '../../../errors';
import { oneOf } from '../../../fields';
import type { Deadline } from '../../../law/deadline/deadline';
import { isOpen } from '../../../law/deadline/running';
import type { SecondPerson } from '../../../second-person';
import type { Complaint } from '../../complaint';
import { openClues } from '../../open-matters';
import type { Clue } from '../../records';
import { badField, type Act } from './row';

/** Number of the clue within its case. */
export const clueNo = oneOf('条线索');

type OnClue = Act<{ clue: number }>;

export const clueOf = ({ subject, input }: OnClue): Clue | undefined => openClues(subject).find(({ no }) => no === input.clue);

/** 程序规定-18: the head of the bureau decides on what another verified. */
export const anotherDecides: SecondPerson<OnClue> = {
  first: (step) => {
    const by = clueOf(step)?.by;
    return [step.subject.handler, by === undefined ? undefined : { name: by }];
  },
  own: 'clue-own',
};

export function clueRuns(subject: Complaint): Refusal | undefined {
  return openClues(subject).length ? undefined : refuse('clue-missing');
}

export function clueIsOpen(step: OnClue): Refusal | undefined {
  return clueOf(step) ? undefined : badField('clue', '这条线索已经决定过，请重新选择。');
}

export function changed({ subject, input }: OnClue, change: (clue: Clue) => Clue): Complaint {
  return { ...subject, clues: (subject.clues ?? []).map((clue) => (clue.no === input.clue ? change(clue) : clue)) };
}

/** The same with the clue's own period (C5) changed. */
export function changedPeriod(step: OnClue, period: (deadline: Deadline) => Deadline, change: (clue: Clue) => Clue): Complaint {
  const next = changed(step, change);
  const deadlines = next.deadlines.map((one) => (one.clue === step.input.clue && isOpen(one) ? period(one) : one));
  return { ...next, deadlines };
}
