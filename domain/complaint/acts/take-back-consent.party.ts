import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { takeBackConsent } from './take-back-consent';

export const takeBackConsentOfParties: PartyWordsOf<ComplaintView, typeof takeBackConsent> = {
  title: '收回同意',
  word: '收回同意',
  send: '确认收回',
  place: 9,
  fields: [
    {
      path: 'what',
      kind: 'one',
      label: '收回哪一项',
      options: [
        { value: 'publish', label: '公示这件投诉' },
        { value: 'directContact', label: '把我的电话给商家' },
      ],
    },
  ],
};
