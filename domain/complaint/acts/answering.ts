import { HOUSE } from '../../law/cite';
import { refuse } from '../../errors';
import { form, optionalLongText, yesNo } from '../../fields';
import { officers, mediating, mediators, always, reason, recordedFor, recordedWhenStaff, row, toldInTime } from './row';
import { after } from './days';
import { without } from '../../without';

/** What the merchant says to the mediation, and its place on the case. How a code is issued and used stands in viewing.ts. */
export const answering = {
  answer: row({
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
      answer: { on: moment.today, willing, ...(text && { text }), ...(recorded && { recorded }) },
    }),
    notice: { complainant: 'answered' },
  }),
  revokeViewCode: row({
    label: '作废查看码',
    article: HOUSE,
    by: [...officers, 'leader'],
    from: always,
    asks: form({}),
    when: (subject) => (subject.access?.code ? undefined : refuse('wrong-state')),
    leaves: ({ subject }) => ({ ...subject, access: without(subject.access ?? {}, 'code') }),
  }),
  unlinkRespondent: row({
    label: '解除商家的查看',
    article: HOUSE,
    by: [...officers, 'leader'],
    from: always,
    asks: form({ reason }),
    when: (subject) => (subject.access?.joined ? undefined : refuse('wrong-state')),
    leaves: ({ subject }) => ({
      ...subject,
      respondent: without(subject.respondent, 'member'),
      access: without(subject.access ?? {}, 'joined'),
    }),
  }),
};
