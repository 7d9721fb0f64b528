import { refuse } from '../../errors';
import { date, form } from '../../fields';
import { badField, happened, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

export const recordSigned = row({
  label: '登记调解书双方签名',
  article: '令121-24',
  by: mediators,
  from: ['closed'],
  asks: form({ on: date('双方都签名的日期') }),
  when: ({ agreement }) => (agreement?.form === 'mediationAgreement' && !agreement.signed ? undefined : refuse('wrong-state')),
  needs: [
    happened('on', '签名的日期'),
    ({ subject, input }) =>
      subject.agreement && input.on < subject.agreement.on ? badField('on', '签名的日期不能早于达成协议的日期。') : undefined,
  ],
  leaves: ({ subject, input, actor }) =>
    subject.agreement ? { ...subject, agreement: { ...subject.agreement, signed: { on: input.on, by: actor.name } } } : subject,
  tells: nobody,
  confidential: false,
});
