import type { Complaint } from '../complaint';
import { one, options } from '../../question';
import { recorded } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { ownData } from './own-data';

export const ownDataWords: WordsOf<Complaint, Omit<typeof ownData, 'correctContact'>> = {
  takeBackConsent: {
    word: '登记投诉人收回同意',
    group: { title: '替当事人登记（代录）', place: 5 },
    fields: () => [one('what', '收回哪一项', options({ publish: '公示投诉信息', directContact: '商家直接联系' })), ...recorded],
  },
};
