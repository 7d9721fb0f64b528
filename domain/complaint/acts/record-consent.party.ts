import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { recordConsent } from './record-consent';
import { agreed } from './shared/agreed';

export const recordConsentOfParties: PartyWordsOf<ComplaintView, typeof recordConsent> = {
  title: '修改我的意愿',
  word: '修改我的意愿',
  send: '提交',
  place: 7,
  fields: [
    { path: 'mediation', kind: 'yesNo', label: '同意由我们调解吗？' },
    { path: 'entrust', kind: 'yesNo', label: '可以委托消费者协会调解吗？', hint: '委托就是请消费者协会的人来说和，也不收费。' },
    { path: 'directContact', kind: 'yesNo', label: '可以把您的电话给商家吗？' },
    {
      path: 'publish',
      kind: 'yesNo',
      label: '可以公示这件投诉吗？',
      hint: '公示就是把这件事和结果登在网上给大家看，不写您的姓名、电话和地址。',
    },
  ],
  starts: ({ consents }) => agreed(consents),
};
