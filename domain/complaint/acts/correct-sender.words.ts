import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { standingSenders } from '../open-matters';
import type { correctSender } from './correct-sender';
import { why } from './shared/fields.words';
import { sender, whichSender } from './shared/sender.words';

export const correctSenderWords: WordsOf<Complaint, typeof correctSender> = {
  group: { title: '转来的单位', place: 3 },
  fields: (complaint) => [whichSender(standingSenders(complaint)), ...sender, why('为什么更正', '旧的内容留在案卷里。')],
  starts: (complaint, _, typed) => {
    const standing = standingSenders(complaint);
    const { no, name, number, answerBy } = standing.find((one) => String(one.no) === typed.sender) ?? standing[0] ?? {};
    return { sender: no?.toString(), name, number, answerBy };
  },
};
