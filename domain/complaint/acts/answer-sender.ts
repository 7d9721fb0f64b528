import { refuse } from '../../errors';
import { choice, date, form, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { standingSenders } from '../open-matters';
import { always, badField, happened, notGoneOn, row, staffOfCase } from './shared/row';
import { known, onOne, senderIn, whichSender } from './shared/sender';
import { nobody } from './shared/tells';

export const answerSender = row({
  label: '登记已答复转来的单位',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({
    sender: whichSender,
    on: date('答复的日期'),
    way: choice('怎样答复的', ['system', 'phone', 'email', 'post', 'inPerson']),
    to: text('答复给谁', 2, 60),
    proof: text('凭据', 2, 200, '写答复的文号、回单号或者录音编号'),
  }),
  when: (subject) =>
    notGoneOn(subject) ?? (standingSenders(subject).some((one) => !one.answered) ? undefined : refuse('wrong-state')),
  needs: [
    known,
    ({ subject, input }) =>
      senderIn(subject, input.sender)?.answered ? badField('sender', '已经登记过答复这个单位，请重新选择。') : undefined,
    happened('on', '答复的日期'),
  ],
  leaves: ({ subject, input: { sender, ...answer }, actor }) =>
    onOne(subject, sender, (one) => ({ ...one, answered: { ...answer, by: actor.name } })),
  tells: nobody,
  confidential: false,
});
