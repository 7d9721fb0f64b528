import { form, optionalLongText, yesNo } from '../../fields';
import { after } from './shared/days';
import { mediating, mediators, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';
import { whoHasIt } from './shared/tells';

export const answer = row({
  label: '答复是否同意调解',
  article: '令121-18',
  by: ['respondent', ...mediators],
  from: mediating,
  asks: form({
    willing: yesNo('同意调解'),
    text: optionalLongText('答复', 1000),
    recorded: recordedFor.optional(),
  }),
  needs: [recordedWhenStaff, toldInTime(after.decided)],
  leaves: ({ subject, input: { willing, text, recorded }, moment }) => ({
    ...subject,
    answer: { on: moment.today, at: moment.now, willing, ...(text && { text }), ...(recorded && { recorded }) },
  }),
  notice: { complainant: 'answered' },
  tells: whoHasIt('商家答复了', '请看商家是否同意调解、怎么说。'),
  says: ({ answer: said }) => said && [said.willing, said.text],
  confidential: false,
  share: { day: 5, total: 20 },
});
