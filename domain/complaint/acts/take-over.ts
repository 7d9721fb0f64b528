import { choice, form, text } from '../../fields';
import { noProposal, numbered, open, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const takeOver = row({
  label: '由其他机关办理',
  article: '令121-13',
  by: ['leader'],
  from: open,
  to: 'closed',
  asks: form({
    authority: text('接着办的机关', 4, 60),
    basis: choice('依据', ['superior', 'designated']),
    documentNo: text('文书编号', 2, 60),
    reason,
  }),
  when: noProposal,
  needs: [numbered],
  deadlines: { stop: ['C1', 'C2'] },
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    takenOverBy: { authority: input.authority, basis: input.basis, documentNo: input.documentNo },
    closing: { on: moment.today, by: actor.name, outcome: 'takenOver', reason: input.reason },
  }),
  notice: { complainant: 'takenOver', respondent: 'takenOver' },
  tells: nobody,
  confidential: false,
});
