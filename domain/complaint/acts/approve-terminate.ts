import { form } from '../../fields';
import { approvedBy, approvedToProposer } from './shared/proposal';
import { acceptanceTold, anotherApproves, mediating, mediators, numbered, proposed, row } from './shared/row';
import { terminated } from './shared/termination';

export const approveTerminate = row({
  label: '批准终止调解',
  article: '令121-23',
  by: mediators,
  from: mediating,
  to: 'closed',
  asks: form({}),
  when: proposed('terminate'),
  second: anotherApproves,
  needs: [acceptanceTold, numbered],
  deadlines: { stop: ['C2'], start: ['C3'] },
  leaves: (step) => {
    const { proposal, ...rest } = step.subject;
    return proposal?.kind === 'terminate' ? approvedBy(terminated(rest, proposal, step), step) : step.subject;
  },
  notice: { complainant: 'termination', respondent: 'termination' },
  tells: approvedToProposer,
  confidential: false,
});
