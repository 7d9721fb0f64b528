import type { WordsOf } from '../../act-words';
import { one, options } from '../../question';
import type { Complaint } from '../complaint';
import { recorded } from './shared/fields.words';
import type { takeBackConsent } from './take-back-consent';

export const takeBackConsentWords: WordsOf<Complaint, typeof takeBackConsent> = {
  word: '登记投诉人收回同意',
  group: { title: '替当事人登记（代录）', place: 5 },
  fields: () => [one('what', '收回哪一项', options({ publish: '公示投诉信息', directContact: '商家直接联系' })), ...recorded],
};
