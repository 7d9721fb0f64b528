import { choice, form } from '../../fields';
import { closePause } from '../../law/deadline/clocks';
import { anotherDecides, changedPeriod, clueIsOpen, clueNo, clueRuns } from './shared/clue';
import { always, bureauHead, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const decideClue = row({
  label: '决定线索是否立案',
  article: '令121-27',
  by: ['leader'],
  from: always,
  asks: form({ clue: clueNo, result: choice('决定', ['filed', 'notFiled']), reason }),
  when: clueRuns,
  // 立案、不予立案 are decided by the bureau's leader (程序规定-18).
  second: anotherDecides,
  needs: [bureauHead, clueIsOpen],
  deadlines: { stop: ['C5'] },
  leaves: (step) => {
    const { result, reason: why } = step.input;
    const on = step.moment.today;
    // Decided before its report came: the days of the test so far do not count.
    return changedPeriod(
      step,
      (deadline) => closePause(deadline, on, step.moment.calendar),
      (clue) => ({ ...clue, decided: { on, by: step.actor.name, result, reason: why } }),
    );
  },
  tells: nobody,
  // 令121-27
  confidential: true,
});
