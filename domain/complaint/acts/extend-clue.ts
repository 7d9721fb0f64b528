import { refuse } from '../../errors';
import { form } from '../../fields';
import { extendDeadline } from '../../law/deadline/clocks';
import { periods } from '../../law/regulation/periods';
import { openClues } from '../open-matters';
import { anotherDecides, changedPeriod, clueIsOpen, clueNo, clueOf, clueRuns } from './shared/clue';
import { always, bureauHead, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const extendClue = row({
  label: '批准延长核查线索',
  article: '令121-27',
  by: ['leader'],
  from: always,
  asks: form({ clue: clueNo, reason }),
  when: (subject) =>
    clueRuns(subject) ?? (openClues(subject).every((clue) => clue.extended) ? refuse('extended-before') : undefined),
  second: anotherDecides,
  needs: [bureauHead, clueIsOpen, (step) => (clueOf(step)?.extended ? refuse('extended-before') : undefined)],
  leaves: (step) => {
    const longer = periods.C5.extension?.length ?? 0;
    const extended = { on: step.moment.today, by: step.actor.name, reason: step.input.reason };
    return changedPeriod(
      step,
      (deadline) => extendDeadline(deadline, longer, step.moment.calendar),
      (clue) => ({ ...clue, extended }),
    );
  },
  tells: nobody,
  // 令121-27
  confidential: true,
});
