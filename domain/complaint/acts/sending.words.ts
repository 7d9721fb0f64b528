import { county } from '@config/county';
import type { Sender } from '../records';
import { one, line, day, options } from '../../question';
import type { Complaint } from '../complaint';
import { why } from './shared.words';
import { answerWayWords } from '../words';
import type { WordsOf } from '../../act-words';
import type { sending } from './sending';

/** Which of those who sent it on, each with its own number. */
const whichSender = (senders: readonly Sender[]) =>
  one(
    'sender',
    '哪一个单位',
    senders.map(({ no, name, number }) => ({ value: String(no), label: name, hint: `编号 ${number}` })),
  );

const sender = [
  line('name', '哪个单位转来的', `如：${county.city}12345热线、县信访局、${county.city}市场监督管理局`),
  line('number', '对方的编号', '工单号、来函文号，市局分送的写分送单的文号'),
  { ...day('answerBy', '要求哪一天前答复（没有写的不填）'), ahead: true },
];

export const sendingWords: WordsOf<Complaint, typeof sending> = {
  addSender: {
    group: { title: '转来的单位', place: 2 },
    fields: () => [...sender, why('为什么现在登记', '如：信访局今天转来同一件事。')],
  },
  correctSender: {
    group: { title: '转来的单位', place: 3 },
    fields: ({ senders = [] }) => [whichSender(senders), ...sender, why('为什么更正', '旧的内容留在案卷里。')],
    starts: ({ senders = [] }, _, { sender = '1' }) => {
      const { name, number, answerBy } = senders.find(({ no }) => String(no) === sender) ?? {};
      return { sender, name, number, answerBy };
    },
  },
  answerSender: {
    group: { title: '转来的单位', place: 1 },
    fields: ({ senders = [] }) => [
      whichSender(senders.filter(({ answered }) => !answered)),
      day('on', '哪一天答复的'),
      one('way', '怎样答复的', options(answerWayWords)),
      line('to', '答复给谁', '写单位、科室或者经办人'),
      line('proof', '凭据', '写答复的文号、回单号或者录音编号'),
    ],
    starts: ({ senders = [] }) => ({ sender: senders.find(({ answered }) => !answered)?.no.toString() }),
  },
};
