import type { Complaint } from '../complaint';
import { one, options, when, yesNo, long, line, day } from '../../question';
import { agreedOnSite } from '../standing';
import { consented, principal, LATE, recorded, told } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { ending } from './ending';

export const endingWords: WordsOf<Complaint, typeof ending> = {
  agree: {
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
      { path: 'recoveredFen', kind: 'money', label: '挽回的损失（可以不填）' },
    ],
    starts: (_, today) => ({ on: today }),
  },
  recordSigned: {
    group: { title: '送达和文书', place: 3 },
    fields: () => [{ ...day('on', '哪一天双方都签了名'), hint: '调解书从双方签名那天起生效。' }],
  },
  settle: {
    word: '登记双方和解',
    group: { title: '办结', place: 2 },
    fields: (complaint, today) => [
      long('terms', '和解的内容（可以不填）', 500),
      { path: 'recoveredFen', kind: 'money', label: '挽回的损失（可以不填）' },
      ...principal(complaint, 'settle', today),
      ...recorded,
    ],
    starts: told,
  },
  withdraw: {
    word: '登记撤回投诉',
    group: { title: '办结', place: 3 },
    fields: (complaint, today) => [
      long('reason', '撤回的原因（可以不填）', 300),
      ...principal(complaint, 'withdraw', today),
      ...recorded,
    ],
    starts: told,
  },
};
