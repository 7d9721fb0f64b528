import { form, optionalLongText } from '../../fields';
import { tellInProgram } from '../letters/deliveries';
import { after } from './shared/days';
import { ended } from './shared/ended';
import {
  agentMay,
  jointConsent,
  numbered,
  officers,
  open,
  principalConsent,
  recordedFor,
  recordedWhenStaff,
  row,
  toldInTime,
} from './shared/row';
import { whoHasIt } from './shared/tells';

export const withdraw = row({
  label: '撤回投诉',
  article: '令121-23(1)',
  by: ['complainant', ...officers],
  from: open,
  to: 'closed',
  asks: form({ reason: optionalLongText('撤回的原因', 300), principalConsent, recorded: recordedFor.optional() }),
  needs: [recordedWhenStaff, agentMay('withdraw'), toldInTime(after.worked), jointConsent('withdraw'), numbered],
  deadlines: { stop: ['C1', 'C2'], start: ['C3'] },
  leaves: (step) => {
    const { reason, principalConsent: principal, recorded } = step.input;
    const accepted = step.subject.decision?.kind === 'accepted';
    const closed = ended(step, { outcome: 'withdrawn', ...(accepted && { ground: 'T1' as const }) });
    const withdrawal = {
      on: step.moment.today,
      ...(reason && { reason }),
      ...(recorded && principal && { principalConsent: principal }),
      ...(recorded && { recorded }),
    };
    if (!accepted) return { ...closed, withdrawal };
    return tellInProgram({ ...closed, withdrawal }, 'termination', ['complainant', 'respondent'], step.actor, step.moment);
  },
  notice: { complainant: 'termination', respondent: 'termination' },
  tells: whoHasIt('投诉已撤回', '已经受理的，还要把终止调解的文书送达双方。'),
  confidential: false,
  share: { day: 2, total: 6 },
});
