import * as z from 'zod';
import { refuse } from '../../errors';
import { form, longText } from '../../fields';
import { intakeOf, routed } from './shared/routing';
import { badField, noProposal, row } from './shared/row';

const office = z.string({ error: '请选择单位。' });

/** Where a case lies inside the bureau neither stops nor restarts a period. */
export const distribute = row({
  label: '分送办理单位',
  article: '令121-41',
  by: ['intake', 'leader'],
  from: ['received'],
  asks: form({ office, reason: longText('说明', 2, 200) }),
  when: noProposal,
  needs: [
    ({ subject, actor }) => (actor.office === intakeOf(subject) ? undefined : refuse('return-not-forward')),
    // A code of no office would take the case out of every queue and every figure.
    ({ input, settings }) => (settings.offices.includes(input.office) ? undefined : badField('office', '请从本局的单位里选择。')),
    ({ subject, input }) => (input.office === subject.office ? badField('office', '案子已经在这个单位。') : undefined),
  ],
  leaves: (step) => routed(step, step.input.office, step.input.reason),
  tells: (_, after) => [
    {
      to: [
        { office: after.office, role: 'handler' },
        { office: after.office, role: 'intake' },
      ],
      title: '分送来一件投诉',
      ask: '期限不停也不重算。不归你单位办的，请退回接收单位。',
    },
  ],
  confidential: false,
});
