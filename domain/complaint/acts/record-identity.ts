import * as z from 'zod';
import { choice, form, longText } from '../../fields';
import { normalCode } from '../../normal-form';
import { officers, open, row } from './shared/row';
import { nobody } from './shared/tells';

export const recordIdentity = row({
  label: '登记身份已核实',
  article: '令121-10',
  by: officers,
  from: open,
  asks: form({
    paper: choice('证件类型', ['idCard', 'passport', 'residence', 'other']),
    lastFour: z
      .string({ error: '请填写证件号码的后四位。' })
      .transform(normalCode)
      .pipe(z.string().regex(/^[0-9A-Z]{4}$/, { error: '只填证件号码的后四位，整个号码不在这里保存。' })),
    how: longText('怎样核实的', 2, 200),
  }),
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    identity: {
      ...(subject.identity ?? { what: '身份证明', askedOn: moment.today, dueOn: moment.today }),
      checkedOn: moment.today,
      checkedBy: actor.name,
      how: input.how,
      paper: input.paper,
      lastFour: input.lastFour,
    },
  }),
  tells: nobody,
  confidential: false,
});
