import { refuse } from '../../errors';
import { date, form, longText } from '../../fields';
import { after } from './shared/days';
import { happened, mediators, notEntrusted, row } from './shared/row';
import { nobody } from './shared/tells';

export const entrustReturned = row({
  label: '登记受托组织退回',
  article: '令121-19',
  by: mediators,
  from: ['accepted', 'suspended'],
  asks: form({ on: date('退回日期'), result: longText('受托调解的结果', 2, 500) }),
  when: (subject) => (notEntrusted(subject) ? undefined : refuse('not-entrusted')),
  needs: [happened('on', '退回日期', after.entrusted)],
  leaves: ({ subject, input }) =>
    subject.entrusted ? { ...subject, entrusted: { ...subject.entrusted, returnedOn: input.on, result: input.result } } : subject,
  tells: nobody,
  confidential: false,
});
