import { refuse } from '../../errors';
import { form, longText, text } from '../../fields';
import { openProceedings } from '../open-matters';
import { always, badField, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const endProceeding = row({
  label: '登记行政诉讼或行政复议终结',
  article: '行政复议法-2、行政诉讼法-2',
  by: staffOfCase,
  from: always,
  asks: form({ documentNo: text('案号或受理通知书编号', 2, 60), result: longText('结果', 2, 300) }),
  when: (subject) => (openProceedings(subject).length ? undefined : refuse('proceeding-missing')),
  needs: [
    ({ subject, input }) =>
      openProceedings(subject).some((one) => one.documentNo === input.documentNo)
        ? undefined
        : badField('documentNo', '没有这个编号的、正在进行的诉讼或复议，请重新选择。'),
  ],
  leaves: ({ subject, input, actor, moment }) => {
    const ended = { on: moment.today, by: actor.name, result: input.result };
    const proceedings = (subject.proceedings ?? []).map((one) =>
      one.documentNo === input.documentNo && !one.ended ? { ...one, ended } : one,
    );
    return { ...subject, proceedings };
  },
  tells: nobody,
  confidential: false,
});
