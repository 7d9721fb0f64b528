import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { releaseEvidence } from './release-evidence';

export const releaseEvidenceWords: WordsOf<Complaint, typeof releaseEvidence> = {
  group: { title: '调解', place: 7 },
  fields: ({ evidence = [] }) => [
    {
      path: 'files',
      kind: 'many',
      label: '给另一方看哪些',
      hint: '先打开看一遍：有身份证号、银行卡号或别人的信息的，不要给。给了不能收回。',
      options: evidence
        .filter(({ released }) => !released)
        .map(({ id, name, from }) => ({ value: id, label: name, hint: `${from === 'complainant' ? '投诉人' : '商家'}提供` })),
    },
  ],
};
