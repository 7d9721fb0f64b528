import { refuse } from '../../errors';
import type { Correction } from '../records';
import { choice, form, phone, text } from '../../fields';
import { badField, officers, open, recordedFor, recordedWhenStaff, row } from './row';

/** What the complainant changes of the own data in a case; the name is changed by staff who saw a proof (`correct`). */
export const ownData = {
  correctContact: row({
    label: '更正自己的电话或地址',
    article: '个人信息保护法-46',
    by: ['complainant'],
    from: open,
    asks: form({ phone: phone(), address: text('通讯地址', 4, 120, '写到门牌就可以') }),
    needs: [
      ({ subject: { complainant }, input }) =>
        complainant.phone === input.phone && complainant.address === input.address
          ? badField('phone', '电话和地址都和原来一样，改了再提交。')
          : undefined,
    ],
    leaves: ({ subject, input, moment }) => {
      const { complainant, corrections = [] } = subject;
      const changed: Correction['changed'] = (['phone', 'address'] as const).flatMap((key) =>
        complainant[key] === input[key] ? [] : [{ field: `complainant.${key}`, from: complainant[key], to: input[key] }],
      );
      const line: Correction = { on: moment.today, by: '投诉人', reason: '本人更正', changed };
      return { ...subject, complainant: { ...complainant, ...input }, corrections: [...corrections, line] };
    },
  }),
  takeBackConsent: row({
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
  }),
};
