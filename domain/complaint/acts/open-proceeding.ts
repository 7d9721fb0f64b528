import { choice, date, form, text } from '../../fields';
import { always, happened, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const openProceeding = row({
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
  tells: nobody,
  confidential: false,
});
