import { refuse, type Refusal } from '../../errors';
import { acceptanceTold, mediating, mediators, noProposal, notEntrusted, numbered, row, type Act } from './shared/row';
import { nobody } from './shared/tells';
import { approvedOnly, asks, groundStands, terminated, type Asked } from './shared/termination';

function mayDecideAlone({ input, settings }: Act<Asked>): Refusal | undefined {
  return settings.approval.terminate && approvedOnly.indexOf(input.ground) >= 0 ? refuse('approval-needed') : undefined;
}

export const terminate = row({
  label: '终止调解',
  article: '令121-23',
  by: mediators,
  from: mediating,
  to: 'closed',
  asks,
  when: (subject) => noProposal(subject) ?? notEntrusted(subject),
  needs: [mayDecideAlone, acceptanceTold, groundStands, numbered],
  deadlines: { stop: ['C2'], start: ['C3'] },
  leaves: (step) => terminated(step.subject, step.input, step),
  notice: { complainant: 'termination', respondent: 'termination' },
  tells: nobody,
  confidential: false,
});
