import type { WordsOf } from '../../act-words';
import { day, line, one, options } from '../../question';
import type { Complaint } from '../complaint';
import { standingSenders } from '../open-matters';
import { answerWayWords } from '../words';
import type { answerSender } from './answer-sender';
import { whichSender } from './shared/sender.words';

const unanswered = (complaint: Complaint) => standingSenders(complaint).filter(({ answered }) => !answered);

export const answerSenderWords: WordsOf<Complaint, typeof answerSender> = {
  group: { title: '转来的单位', place: 1 },
  fields: (complaint) => [
    whichSender(unanswered(complaint)),
    day('on', '哪一天答复的'),
    one('way', '怎样答复的', options(answerWayWords)),
    line('to', '答复给谁', '写单位、科室或者经办人'),
    line('proof', '凭据', '写答复的文号、回单号或者录音编号'),
  ],
  starts: (complaint) => ({ sender: unanswered(complaint)[0]?.no.toString() }),
};
