import * as z from 'zod';
import { addWorkingDays } from '../../law/calendar/calendar';
import { sayDate } from '../../civil-date';
import { currentDeadline } from '../../law/deadline/running';
import { tellInProgram } from '../letters/deliveries';
import { refuse } from '../../errors';
import { choice, date, form, longText, optionalText } from '../../fields';
import { badField, officers, open, row, stillToCome } from './row';

export const identity = {
  identityRequest: row({
    label: '请投诉人提供身份证明',
    article: '令121-10',
    by: officers,
    from: ['received'],
    asks: form({ what: longText('需要的证明', 2, 200), dueOn: date('提供期限') }),
    needs: [
      stillToCome('dueOn', '提供期限'),
      // casework: due at least one working day before C1, which does not pause for it.
      ({ subject, input, moment }) => {
        const due = currentDeadline(subject, 'C1')?.workBy;
        if (!due || addWorkingDays(input.dueOn, 1) <= due) return undefined;
        return badField('dueOn', `要给受理决定留出一个工作日：受理决定最迟 ${sayDate(due, moment.today)}。`);
      },
    ],
    leaves: ({ subject, input, actor, moment }) => ({
      ...tellInProgram(subject, 'identityRequest', ['complainant'], actor, moment),
      identity: { what: input.what, askedOn: moment.today, dueOn: input.dueOn },
    }),
    notice: { complainant: 'identityRequest' },
  }),
  confirmHelper: row({
    label: '确认是本人的意思',
    article: '令121-10',
    by: officers,
    from: ['received'],
    asks: form({
      how: choice('本人怎样确认的', ['code', 'signature']),
      code: optionalText('确认码', 6),
      proof: optionalText('凭据', 200),
    }),
    when: (subject) => (subject.helper && !subject.helper.confirmed ? undefined : refuse('wrong-state')),
    needs: [
      ({ subject, input }) => {
        if (input.how !== 'code') return undefined;
        if (!input.code) return badField('code', '请填写本人念的 6 位确认码。');
        // On an officer's phone the code is not known; the server compares it.
        const { code } = subject.helper ?? {};
        return code === undefined || code === input.code ? undefined : badField('code', '确认码不对，请请本人再念一遍。');
      },
      ({ input }) => (input.how === 'signature' && !input.proof ? badField('proof', '请写在哪里、谁看到本人签名。') : undefined),
    ],
    leaves: ({ subject, input: { how, proof }, actor, moment }) =>
      subject.helper
        ? {
            ...subject,
            helper: { ...subject.helper, confirmed: { on: moment.today, by: actor.name, how, ...(proof && { proof }) } },
          }
        : subject,
  }),
  recordIdentity: row({
    label: '登记身份已核实',
    article: '令121-10',
    by: officers,
    from: open,
    asks: form({
      paper: choice('证件类型', ['idCard', 'passport', 'residence', 'other']),
      lastFour: z
        .string({ error: '请填写证件号码的后四位。' })
        .trim()
        .regex(/^[0-9A-Za-z]{4}$/, { error: '只填证件号码的后四位，整个号码不在这里保存。' }),
      how: longText('怎样核实的', 2, 200),
    }),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      identity: {
        ...(subject.identity ?? { what: '身份证明', askedOn: moment.today, dueOn: moment.today }),
        checkedOn: moment.today,
        checkedBy: actor.name,
        how: input.how,
        paper: input.paper,
        lastFour: input.lastFour.toUpperCase(),
      },
    }),
  }),
};
