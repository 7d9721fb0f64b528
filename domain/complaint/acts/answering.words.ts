import type { Complaint } from '../complaint';
import { yesNo, long } from '../../question';
import { recorded, why } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { answering } from './answering';

export const answeringWords: WordsOf<Complaint, typeof answering> = {
  answer: {
    title: '登记商家的答复',
    word: '登记商家是否同意调解',
    group: { title: '替当事人登记（代录）', place: 1 },
    fields: () => [yesNo('willing', '商家同意调解'), long('text', '商家怎么说（可以不填）', 1000), ...recorded],
    starts: ({ respondent }) => ({ 'recorded.who': respondent.contact ?? respondent.name }),
  },
  revokeViewCode: { group: { title: '商家的查看', place: 1 } },
  unlinkRespondent: {
    group: { title: '商家的查看', place: 2 },
    fields: () => [why('为什么解除', '解除以后对方在小程序里看不到这件投诉；要换人的，另发查看码。')],
  },
};
