import { refuse } from '../../errors';
import { choice, form } from '../../fields';
import { badField, officers, recordedFor, recordedWhenStaff, row } from './shared/row';
import { nobody } from './shared/tells';

export const takeBackConsent = row({
  label: '收回同意',
  article: '个人信息保护法-15',
  by: ['complainant', ...officers],
  // While the case is open every consent is answered anew; after it only what still has an effect can be taken back.
  from: ['closed'],
  asks: form({ what: choice('收回哪一项', ['publish', 'directContact']), recorded: recordedFor.optional() }),
  when: ({ consents }) => (consents.publish || consents.directContact ? undefined : refuse('wrong-state')),
  needs: [
    recordedWhenStaff,
    ({ subject, input }) => (subject.consents[input.what] ? undefined : badField('what', '这一项本来就没有同意。')),
  ],
  leaves: ({ subject, input: { what, recorded }, actor, moment }) => {
    const line = { on: moment.today, by: actor.name, said: { [what]: false }, ...(recorded && { recorded }) };
    return {
      ...subject,
      consents: { ...subject.consents, [what]: false },
      consentLog: [...(subject.consentLog ?? []), line],
    };
  },
  tells: nobody,
  says: ({ consents: { directContact, publish } }) => [directContact, publish],
  confidential: false,
  share: { day: 4, total: 10 },
});
