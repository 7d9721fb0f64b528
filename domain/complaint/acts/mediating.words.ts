import type { Complaint } from '../complaint';
import { day, one, options, long, line, when, yesNo } from '../../question';
import { consented, latestBefore, why, recorded } from './shared.words';
import { currentDeadline } from '../../law/deadline/running';
import type { WordsOf } from '../../act-words';
import type { mediating } from './mediating';

export const mediatingWords: WordsOf<Complaint, typeof mediating> = {
  record: {
    word: '登记调解情况',
    group: { title: '调解', place: 1 },
    foot: { place: 9 },
    fields: (complaint) => [
      day('on', '调解日期'),
      one('manner', '方式', options({ phone: '电话', onSite: '现场', online: '网络', video: '视频' })),
      one('with', '和谁', options({ complainant: '投诉人', respondent: '商家', both: '双方' })),
      one(
        'result',
        '结果',
        options({ talked: '谈了', noAnswer: '没有人接', refused: '明确拒绝', absent: '没有到场', noAgreement: '没有谈成' }),
      ),
      long('text', '情况', 1000),
      {
        ...line(
          'announced',
          '事先怎样告知的（可以不填）',
          '如：前一天短信约好今天上午十点；不同的两天都没有参加，才算不参加调解',
        ),
        when: ({ manner, result }) => manner !== 'onSite' && (result === 'noAnswer' || result === 'absent'),
      },
      { ...line('proof', '拒绝的凭据', '写录音编号、书面拒绝的日期等'), when: ({ result }) => result === 'refused' },
      ...consented(complaint).map((question) =>
        when(
          question,
          ({ manner, with: whom, result }) =>
            manner !== 'onSite' && whom === 'both' && (result === 'talked' || result === 'noAgreement'),
        ),
      ),
    ],
  },
  convene: {
    title: '通知双方到现场调解',
    word: '通知现场调解',
    group: { title: '调解', place: 2 },
    fields: () => [
      { ...day('on', '哪一天'), ahead: true, hint: '要提前告知，不能是今天；双方都送到才算通知过。' },
      line('time', '几点', '照 14:30 这样写'),
      line('place', '地点'),
      line('mediators', '调解人员'),
      line('papers', '请带上的材料（可以不填）', '身份证明不用写，通知书里有'),
      { path: 'recusalDays', kind: 'count', label: '收到通知后几日内可以申请回避' },
    ],
    starts: ({ handler }) => ({ mediators: handler?.name, recusalDays: '3' }),
  },
  entrust: {
    group: { title: '调解', place: 3 },
    fields: () => [
      line('to', '受托的调解组织'),
      line('respondentConsent', '商家同意的凭据', '写书面同意的日期、录音编号等'),
      { ...day('returnBy', '哪一天交回结果'), ahead: true },
    ],
    starts: (complaint, today) => ({ returnBy: latestBefore(currentDeadline(complaint, 'C2')?.workBy, 5, today) }),
  },
  entrustReturned: {
    group: { title: '调解', place: 4 },
    fields: () => [day('on', '退回日期'), long('result', '受托调解的结果', 500)],
  },
  suspend: {
    word: '回避，暂停调解',
    group: { title: '调解', place: 8 },
    fields: () => [
      one('_asks', '谁提出的', [
        { value: 'self', label: '我自己提出回避' },
        { value: 'party', label: '当事人提出，我来登记' },
      ]),
      why('申请回避的理由', '决定以前调解先暂停，期限照算。'),
      ...recorded.map((question) => when(question, ({ _asks }) => _asks === 'party')),
    ],
  },
  resume: {
    group: { title: '调解', place: 9 },
    foot: { place: 8 },
    fields: () => [yesNo('recused', '调解员要不要回避', { yes: '回避，另请人办', no: '不用回避' }), why()],
  },
};
