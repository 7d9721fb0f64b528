import { form, text } from '../../fields';
import { always, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const referToPolice = row({
  label: '移送公安机关',
  article: '令121-42',
  by: ['leader'],
  from: always,
  asks: form({ to: text('移送给哪个公安机关', 4, 60), documentNo: text('移送文书编号', 2, 60), reason }),
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    referrals: [...(subject.referrals ?? []), { ...input, on: moment.today, by: actor.name }],
  }),
  tells: nobody,
  // 令121-42
  confidential: true,
});
