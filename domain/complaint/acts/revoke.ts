import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { choice, form, text } from '../../fields';
import { rulingPeriod } from '../../law/deadline/clocks';
import { dropAll, originalC1 } from '../clocks';
import type { Complaint } from '../complaint';
import { putAway } from '../rounds';
import { badField, notGoneOn, reason, row, type Act } from './shared/row';

const asks = form({
  by: choice('由谁撤销', ['reconsideration', 'court', 'own']),
  documentNo: text('撤销文书编号', 2, 60),
  reason,
  // Set by the ruling; the bureau's own correction gives itself no days.
  days: z
    .number({ error: '请填写重新处理的期限。' })
    .int({ error: '期限按整日填写。' })
    .min(1, { error: '期限至少 1 日。' })
    .max(60, { error: '期限超过 60 日，请核对文书。' })
    .optional(),
  unit: choice('期限按什么算', ['workingDay', 'day']).optional(),
});

type Asked = ReturnType<(typeof asks)['parse']>;

function periodSet({ input: { by, days, unit } }: Act<Asked>): Refusal | undefined {
  if (by === 'own')
    return days === undefined && unit === undefined
      ? undefined
      : badField('days', '本局自行纠正的，按原来的受理期限办，不另定期限。');
  if (days === undefined) return badField('days', '请填写文书写明的重新处理期限。');
  return unit === undefined ? badField('unit', '请选择期限按什么算。') : undefined;
}

/**
 * The period the ruling sets replaces the statutory one, by own correction the original C1 runs on (casework: documents); what was
 * decided and told before is put away whole.
 */
function reopen({ subject, input, moment }: Act<Asked>): Complaint {
  const { decision, ...rest } = subject;
  if (!decision) return subject;
  const { open, undone } = putAway(rest);
  const { by, documentNo, days, unit } = input;
  const revoked = {
    decision,
    ...undone,
    deadlines: subject.deadlines,
    by,
    documentNo,
    reason: input.reason,
    on: moment.today,
  };
  const period =
    days && unit ? rulingPeriod(days, unit, moment.today, documentNo, moment.calendar) : originalC1(subject, moment.calendar);
  return {
    ...open,
    deadlines: [...dropAll(subject, moment.today), ...(period ? [period] : [])],
    revoked: [...(subject.revoked ?? []), revoked],
  };
}

export const revoke = row({
  label: '原决定被撤销，重新处理',
  // What quashed it orders the new decision; by own correction the bureau goes on under the original C1.
  article: '行政复议法-64、行政诉讼法-70',
  by: ['leader'],
  from: ['closed'],
  to: 'received',
  asks,
  when: (subject) => {
    // The dispute goes on in the other case: what is wrong is put right there.
    return notGoneOn(subject) ?? (subject.decision ? undefined : refuse('decision-missing'));
  },
  // What two persons decided neither of them takes back as the bureau's own correction; a ruling comes from outside and is on paper.
  second: {
    first: ({ subject: { approved }, input: { by } }) => (approved && by === 'own' ? [approved.proposed, approved.by] : []),
    own: 'undoing-own',
  },
  needs: [periodSet],
  leaves: reopen,
  notice: { complainant: 'reopened', respondent: 'reopened' },
  tells: ({ handler }) =>
    handler ? [{ to: [{ member: handler.member }], title: '原决定已撤销', ask: '案子回到待受理，请按新的期限办。' }] : [],
  confidential: false,
});
