import { refuse } from '../../errors';
import { openDispute, openProceedings } from '../open-matters';
import { choice, date, form, longText, text } from '../../fields';
import { always, badField, happened, open, reason, row, staffOfCase } from './row';

/** Disputes beside the complaint: between bureaus about competence (令121-33), and over the bureau's decision before others. */
export const disputing = {
  disputeCompetence: row({
    label: '对处理权限有争议，开始协商',
    article: '令121-33',
    by: staffOfCase,
    from: open,
    asks: form({ with: text('和哪个单位有争议', 4, 60), on: date('发生争议的日期') }),
    when: (subject) => (openDispute(subject) ? refuse('dispute-open') : undefined),
    needs: [happened('on', '发生争议的日期')],
    deadlines: { start: ['C6'] },
    leaves: ({ subject, input, actor }) => ({
      ...subject,
      competence: [...(subject.competence ?? []), { ...input, by: actor.name }],
    }),
  }),
  settleCompetence: row({
    label: '登记权限争议的结果',
    article: '令121-33',
    by: staffOfCase,
    from: always,
    asks: form({ result: choice('结果', ['ours', 'theirs', 'reported']), reason }),
    when: (subject) => (openDispute(subject) ? undefined : refuse('dispute-missing')),
    deadlines: { stop: ['C6'] },
    leaves: ({ subject, input, actor, moment }) => {
      const settled = { on: moment.today, by: actor.name, ...input };
      return { ...subject, competence: (subject.competence ?? []).map((one) => (one.settled ? one : { ...one, settled })) };
    },
  }),
  openProceeding: row({
    label: '登记对本局的行政诉讼或行政复议',
    article: '行政复议法-2、行政诉讼法-2',
    by: staffOfCase,
    from: always,
    asks: form({
      kind: choice('是哪一种', ['suit', 'reconsideration']),
      documentNo: text('案号或受理通知书编号', 2, 60),
      on: date('知道的日期'),
    }),
    needs: [happened('on', '知道的日期')],
    leaves: ({ subject, input, actor }) => ({
      ...subject,
      proceedings: [...(subject.proceedings ?? []), { ...input, by: actor.name }],
    }),
  }),
  endProceeding: row({
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
  }),
};
