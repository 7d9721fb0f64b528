import { phone } from '../../contact-fields';
import { form, text } from '../../fields';
import type { Correction } from '../records';
import { badField, open, row } from './shared/row';
import { nobody } from './shared/tells';

/** The complainant's own data; the name is changed by staff who saw a proof (`correct`). */
export const correctContact = row({
  label: '更正自己的电话或地址',
  article: '个人信息保护法-46',
  by: ['complainant'],
  from: open,
  asks: form({ phone: phone(), address: text('通讯地址', 4, 120, '写到门牌就可以') }),
  needs: [
    ({ subject: { complainant }, input }) =>
      complainant.phone === input.phone && complainant.address === input.address
        ? badField('phone', '电话和地址都和原来一样，改了再提交。')
        : undefined,
  ],
  leaves: ({ subject, input, moment }) => {
    const { complainant, corrections = [] } = subject;
    const changed: Correction['changed'] = (['phone', 'address'] as const).flatMap((key) =>
      complainant[key] === input[key] ? [] : [{ field: `complainant.${key}`, from: complainant[key], to: input[key] }],
    );
    const line: Correction = { on: moment.today, by: '投诉人', reason: '本人更正', changed };
    return { ...subject, complainant: { ...complainant, ...input }, corrections: [...corrections, line] };
  },
  tells: nobody,
  confidential: false,
  share: { day: 5, total: 20 },
});
