import { refuse } from '../../errors';
import { choice, form, optionalText } from '../../fields';
import { without } from '../../without';
import { badField, officers, row } from './shared/row';
import { nobody } from './shared/tells';

export const confirmHelper = row({
  label: '确认是本人的意思',
  article: '令121-10',
  by: officers,
  from: ['received'],
  asks: form({
    how: choice('本人怎样确认的', ['code', 'signature']),
    // As it was typed on the phone; the server gives its hash instead, so that no event holds the code.
    code: optionalText('确认码', 60),
    proof: optionalText('凭据', 200),
  }),
  when: (subject) => (subject.helper && !subject.helper.confirmed ? undefined : refuse('wrong-state')),
  needs: [
    ({ subject, input, moment }) => {
      if (input.how !== 'code') return undefined;
      if (!input.code) return badField('code', '请填写本人念的 6 位确认码。');
      const { code } = subject.helper ?? {};
      if (!code || moment.today > code.until) return badField('code', '还没有给本人发确认码，或者已经过期。请先发一个。');
      // On an officer's phone its hash is not known; the server compares it.
      return !('id' in code) || code.id === input.code ? undefined : badField('code', '确认码不对，请请本人再念一遍。');
    },
    ({ input }) => (input.how === 'signature' && !input.proof ? badField('proof', '请写在哪里、谁看到本人签名。') : undefined),
  ],
  leaves: ({ subject, input: { how, proof }, actor, moment }) =>
    subject.helper
      ? {
          ...subject,
          helper: {
            ...without(subject.helper, 'code'),
            confirmed: { on: moment.today, by: actor.name, how, ...(proof && { proof }) },
          },
        }
      : subject,
  tells: nobody,
  confidential: false,
});
