import type { WordsOf } from '../../act-words';
import { day, line, long, one, options, when } from '../../question';
import type { Complaint } from '../complaint';
import type { record } from './record';
import { consented } from './shared/fields.words';

export const recordWords: WordsOf<Complaint, typeof record> = {
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
      ...line('announced', '事先怎样告知的（可以不填）', '如：前一天短信约好今天上午十点；不同的两天都没有参加，才算不参加调解'),
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
};
