import { number12315Schema } from '../../bureau/number-12315';
import { form } from '../../fields';
import { always, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const set12315 = row({
  label: '登记全国12315平台编号',
  article: '令121-40',
  by: staffOfCase,
  from: always,
  asks: form({
    number: number12315Schema,
  }),
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    platform12315No: input.number,
    platform12315: { on: moment.today, by: actor.name },
  }),
  tells: nobody,
  confidential: false,
});
