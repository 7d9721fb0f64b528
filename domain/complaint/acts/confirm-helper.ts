import { refuse } from '../../errors';
import { choice, form, optionalText } from '../../fields';
import { badField, officers, row } from './shared/row';
import { nobody } from './shared/tells';

export const confirmHelper = row({
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
  tells: nobody,
  confidential: false,
});
