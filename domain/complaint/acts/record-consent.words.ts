import type { WordsOf } from '../../act-words';
import { yesNo } from '../../question';
import type { Complaint } from '../complaint';
import type { recordConsent } from './record-consent';
import { agreed } from './shared/agreed';
import { recorded, told } from './shared/fields.words';

export const recordConsentWords: WordsOf<Complaint, typeof recordConsent> = {
  word: '登记投诉人改了意愿',
  group: { title: '替当事人登记（代录）', place: 4 },
  fields: () => [
    yesNo('mediation', '同意调解'),
    yesNo('entrust', '同意委托调解'),
    yesNo('directContact', '同意商家直接联系'),
    yesNo('publish', '同意公示投诉信息'),
    ...recorded,
  ],
  starts: (complaint) => ({ ...agreed(complaint.consents), ...told(complaint) }),
};
