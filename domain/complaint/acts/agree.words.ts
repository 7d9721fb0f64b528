import type { WordsOf } from '../../act-words';
import { day, line, long, one, options, when, yesNo } from '../../question';
import type { Complaint } from '../complaint';
import { agreedOnSite } from '../standing';
import type { agree } from './agree';
import { consented, LATE, principal } from './shared/fields.words';
import { fromAgreed } from './shared/offer.words';

export const agreeWords: WordsOf<Complaint, typeof agree> = {
  word: '达成协议',
  group: { title: '办结', place: 1 },
  foot: { place: 10 },
  fields: (complaint, today) => [
    one(
      'form',
      '用哪一种文书',
      options({
        ...(agreedOnSite(complaint) ? { mediationAgreement: '投诉调解书（现场调解达成的要制作，双方签名后生效）' } : {}),
        performed: '已经当场履行，只留调解记录',
        record: '调解记录',
      }),
    ),
    ...(agreedOnSite(complaint)
      ? [when(yesNo('waived', '双方都同意不制作调解书吗？', { yes: '都同意', no: '没有' }), ({ form }) => form === 'record')]
      : []),
    long('terms', '约定的内容', 1000),
    { ...line('confirmed', '双方怎样确认的（可以不填）', '如电话录音编号'), when: ({ form }) => form !== 'mediationAgreement' },
    ...consented(complaint),
    ...principal(complaint, 'settle', today),
    { ...day('on', '哪一天达成的'), hint: LATE },
    line('proof', '凭据（可以不填，补登的要写）', '如录音编号、调解书签字的照片'),
    { path: 'agreedFen', kind: 'money', label: '约定退、赔多少钱（不涉及钱的不填）' },
    when(
      {
        ...day('performBy', '说好哪一天以前做到'),
        ahead: true,
        hint: '到那天我们问投诉人到账没有；投诉人确认收到的才算挽回损失。',
      },
      ({ form }) => form !== 'performed',
    ),
  ],
  starts: ({ agreed }, today) => ({ on: today, ...fromAgreed(agreed, today) }),
};
