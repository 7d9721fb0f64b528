import { county } from '@config/county';
import { day, line, one } from '../../../question';
import type { Sender } from '../../records';

/** Which of those who sent it on, each with its own number. */
export const whichSender = (senders: readonly Sender[]) =>
  one(
    'sender',
    '哪一个单位',
    senders.map(({ no, name, number }) => ({ value: String(no), label: name, hint: `编号 ${number}` })),
  );

export const sender = [
  line('name', '哪个单位转来的', `如：${county.city}12345热线、县信访局、${county.city}市场监督管理局`),
  line('number', '对方的编号', '工单号、来函文号，市局分送的写分送单的文号'),
  { ...day('answerBy', '要求哪一天前答复（没有写的不填）'), ahead: true },
];
