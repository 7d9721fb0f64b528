import { form, optionalLongText } from '../../fields';
import { tellInProgram } from '../letters/deliveries';
import { after } from './shared/days';
import { ended, recoveredFen } from './shared/ended';
import {
  acceptanceTold,
  agentMay,
  jointConsent,
  mediating,
  mediators,
  numbered,
  principalConsent,
  recordedFor,
  recordedWhenStaff,
  row,
  toldInTime,
} from './shared/row';
import { whoHasIt } from './shared/tells';

export const settle = row({
  label: '双方自行和解',
  article: '令121-23(1)',
  by: ['complainant', ...mediators],
  from: mediating,
  to: 'closed',
  asks: form({ terms: optionalLongText('和解的内容', 500), recoveredFen, principalConsent, recorded: recordedFor.optional() }),
  needs: [recordedWhenStaff, agentMay('settle'), toldInTime(after.worked), acceptanceTold, jointConsent('settle'), numbered],
  deadlines: { stop: ['C2'], start: ['C3'] },
  leaves: (step) => {
    const { terms, recoveredFen: recovered, principalConsent: principal, recorded } = step.input;
    const settlement = {
      on: step.moment.today,
      ...(terms && { terms }),
      ...(recorded && principal && { principalConsent: principal }),
      ...(recorded && { recorded }),
    };
    const closed = ended(step, {
      outcome: 'settled',
      ground: 'T1',
      ...(recovered !== undefined && { recoveredFen: recovered }),
    });
    return tellInProgram({ ...closed, settlement }, 'termination', ['complainant', 'respondent'], step.actor, step.moment);
  },
  notice: { complainant: 'termination', respondent: 'termination' },
  tells: whoHasIt('双方已和解', '还要把终止调解的文书送达双方。'),
  confidential: false,
  share: { day: 2, total: 6 },
});
