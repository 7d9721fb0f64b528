import * as z from 'zod';
import { rulingPeriod } from '../../law/deadline/clocks';
import { refuse } from '../../errors';
import { dropAll } from '../clocks';
import type { Complaint } from '../complaint';
import { choice, form, text } from '../../fields';
import type { Undone } from '../records';
import { type Act, reason, row } from './row';

const asks = form({
  by: choice('由谁撤销', ['reconsideration', 'court', 'own']),
  documentNo: text('撤销文书编号', 2, 60),
  reason,
  days: z
    .number({ error: '请填写重新处理的期限。' })
    .int({ error: '期限按整日填写。' })
    .min(1, { error: '期限至少 1 日。' })
    .max(60, { error: '期限超过 60 日，请核对文书。' }),
  unit: choice('期限按什么算', ['workingDay', 'day']),
});

/** The period the ruling sets replaces the statutory one; what was decided and told before is put away whole. */
function reopen({ subject, input, moment }: Act<ReturnType<(typeof asks)['parse']>>): Complaint {
  const { decision, ...open } = subject;
  if (!decision) return subject;
  const undone: Undone = {};
  const put = <Key extends keyof Undone>(key: Key) => {
    if (open[key] !== undefined) undone[key] = open[key];
    delete open[key];
  };
  for (const key of ['closing', 'rating', 'deliveries', 'proposal', 'entrusted', 'suspension'] as const) put(key);
  for (const key of ['agreement', 'settlement', 'withdrawal', 'mergedInto', 'takenOverBy'] as const) put(key);
  const { by, documentNo } = input;
  const revoked = {
    decision,
    ...undone,
    deadlines: subject.deadlines,
    by,
    documentNo,
    reason: input.reason,
    on: moment.today,
  };
  return {
    ...open,
    deadlines: [...dropAll(subject, moment.today), rulingPeriod(input.days, input.unit, moment.today, documentNo)],
    revoked: [...(subject.revoked ?? []), revoked],
  };
}

export const revoking = {
  revoke: row({
    label: '原决定被撤销，重新处理',
    article: '令121-15',
    by: ['leader'],
    from: ['closed'],
    to: 'received',
    asks,
    when: (subject) => (subject.decision ? undefined : refuse('decision-missing')),
    leaves: reopen,
    notice: { complainant: 'reopened', respondent: 'reopened' },
  }),
};
