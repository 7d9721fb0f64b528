import { sayDate } from '../../civil-date';
import { date, form, longText } from '../../fields';
import { addWorkingDays } from '../../law/calendar/calendar';
import { currentDeadline } from '../../law/deadline/running';
import { tellInProgram } from '../letters/deliveries';
import { badField, officers, row, stillToCome } from './shared/row';
import { nobody } from './shared/tells';

export const identityRequest = row({
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
      if (!due || addWorkingDays(input.dueOn, 1, moment.calendar) <= due) return undefined;
      return badField('dueOn', `要给受理决定留出一个工作日：受理决定最迟 ${sayDate(due, moment.today)}。`);
    },
  ],
  leaves: ({ subject, input, actor, moment }) => ({
    ...tellInProgram(subject, 'identityRequest', ['complainant'], actor, moment),
    identity: { what: input.what, askedOn: moment.today, dueOn: input.dueOn },
  }),
  notice: { complainant: 'identityRequest' },
  tells: nobody,
  confidential: false,
});
