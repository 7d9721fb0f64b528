import { choice, form } from '../../fields';
import { officers, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const recordFlag = row({
  label: '记下需要留意的情况',
  article: '令121-17',
  by: officers,
  from: ['received'],
  asks: form({ factor: choice('哪一种情况', ['quantity', 'repeated', 'noPurchase', 'sharedContact', 'other']), say: reason }),
  leaves: ({ subject, input, moment }) => ({ ...subject, flags: [...(subject.flags ?? []), { ...input, on: moment.today }] }),
  tells: nobody,
  // 令121-17
  confidential: true,
});
