import { form, optionalLongText, yesNo } from '../../fields';
import { tellInProgram } from '../letters/deliveries';
import { after } from './shared/days';
import { ended } from './shared/ended';
import { agreedFen, performBy, promised, promiseHasItsDay } from './shared/performance';
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
  asks: form({
    terms: optionalLongText('和解的内容', 500),
    agreedFen,
    done: yesNo('已经收到、做到').optional(),
    performBy,
    principalConsent,
    recorded: recordedFor.optional(),
  }),
  needs: [
    recordedWhenStaff,
    agentMay('settle'),
    toldInTime(after.worked),
    acceptanceTold,
    jointConsent('settle'),
    numbered,
    promiseHasItsDay(
      ({ input, moment }) => input.recorded?.on ?? moment.today,
      ({ done }) => done === true,
    ),
  ],
  deadlines: { stop: ['C2'], start: ['C3'] },
  leaves: (step) => {
    const { terms, done, principalConsent: principal, recorded } = step.input;
    const settlement = {
      on: step.moment.today,
      ...(terms && { terms }),
      ...(recorded && principal && { principalConsent: principal }),
      ...(recorded && { recorded }),
    };
    const closed = ended(step, {
      outcome: 'settled',
      ground: 'T1',
    });
    const { actor, moment } = step;
    const word = {
      from: 'complainant' as const,
      on: recorded?.on ?? moment.today,
      at: moment.now,
      by: actor.name,
      ...(recorded && { recorded }),
    };
    const ends = { ...closed, settlement, ...promised(step.input, done ? word : undefined) };
    return tellInProgram(ends, 'termination', ['complainant', 'respondent'], step.actor, step.moment);
  },
  notice: { complainant: 'termination', respondent: 'termination' },
  tells: whoHasIt('双方已和解', '还要把终止调解的文书送达双方。'),
  confidential: false,
  share: { day: 2, total: 6 },
});
