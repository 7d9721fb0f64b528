import { plusDays } from '../../civil-date';
import { refuse } from '../../errors';
import { date, form, text } from '../../fields';
import { addPause } from '../../law/deadline/clocks';
import { openClues, openTest } from '../open-matters';
import { changedPeriod, clueIsOpen, clueNo, clueOf, clueRuns } from './shared/clue';
import { after } from './shared/days';
import { always, happened, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

export const clueTestOut = row({
  label: '为核查线索送检测、鉴定或者权利人辨认',
  article: '程序规定-18',
  by: mediators,
  from: always,
  asks: form({
    clue: clueNo,
    item: text('检测什么', 2, 100),
    institution: text('机构', 2, 80),
    out: date('委托日期'),
    evidence: text('委托凭据', 2, 200, '写委托书编号'),
  }),
  when: (subject) => clueRuns(subject) ?? (openClues(subject).every(openTest) ? refuse('appraisal-open') : undefined),
  needs: [
    clueIsOpen,
    happened('out', '委托日期', after.clueFound),
    (step) => (openTest(clueOf(step)) ? refuse('appraisal-open') : undefined),
  ],
  leaves: (step) => {
    const { item, institution, out, evidence } = step.input;
    const pause = { from: plusDays(out, 1), reason: 'appraisal' as const, evidence };
    return changedPeriod(
      step,
      (deadline) => addPause(deadline, pause, step.moment.calendar),
      (clue) => ({ ...clue, tests: [...(clue.tests ?? []), { item, institution, out }] }),
    );
  },
  tells: nobody,
  // 令121-27
  confidential: true,
});
