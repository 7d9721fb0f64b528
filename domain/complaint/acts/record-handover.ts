import { refuse } from '../../errors';
import { date, form, text } from '../../fields';
import { badField, happened, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const recordHandover = row({
  label: '登记移交函已送出',
  article: '食品安全法-115',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ on: date('送出的日期'), proof: text('凭据', 2, 200, '写签收人、邮寄单号等') }),
  when: ({ decision }) => (decision?.handover && !decision.handover.sent ? undefined : refuse('wrong-state')),
  needs: [
    happened('on', '送出的日期'),
    ({ subject, input }) =>
      subject.decision && input.on < subject.decision.on ? badField('on', '送出的日期不能早于决定的日期。') : undefined,
  ],
  leaves: ({ subject, input, actor }) => {
    const { decision } = subject;
    if (!decision?.handover) return subject;
    return { ...subject, decision: { ...decision, handover: { ...decision.handover, sent: { ...input, by: actor.name } } } };
  },
  tells: nobody,
  confidential: false,
});
