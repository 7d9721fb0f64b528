import { refuse } from '../../errors';
import { date, form, longText } from '../../fields';
import { closePause } from '../../law/deadline/clocks';
import { openClues, openTest, runs } from '../open-matters';
import { changedPeriod, clueIsOpen, clueNo, clueOf } from './shared/clue';
import { after } from './shared/days';
import { always, badField, happened, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

export const clueTestIn = row({
  label: '登记收到线索的检测、鉴定报告',
  article: '程序规定-18',
  by: mediators,
  from: always,
  asks: form({ clue: clueNo, in: date('收到报告的日期'), result: longText('报告结论', 2, 500) }),
  when: (subject) => (openClues(subject).some(openTest) ? undefined : refuse('appraisal-missing')),
  needs: [
    clueIsOpen,
    happened('in', '收到报告的日期', after.clueSentOut),
    (step) => (openTest(clueOf(step)) ? undefined : badField('clue', '这条线索没有正在进行的检测、鉴定，请重新选择。')),
  ],
  leaves: (step) =>
    changedPeriod(
      step,
      (deadline) => closePause(deadline, step.input.in, step.moment.calendar),
      (clue) => ({
        ...clue,
        tests: (clue.tests ?? []).map((one) => (runs(one) ? { ...one, in: step.input.in, result: step.input.result } : one)),
      }),
    ),
  tells: nobody,
  // 令121-27
  confidential: true,
});
