import type { WordsOf } from '../../act-words';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { disputeCompetence } from './dispute-competence';

export const disputeCompetenceWords: WordsOf<Complaint, typeof disputeCompetence> = {
  group: { title: '由谁来办', place: 7 },
  fields: () => [
    line('with', '和哪个单位有争议'),
    { ...day('on', '哪一天发生争议'), hint: '7 个工作日内商定；商定不了，报共同的上一级指定（第三十三条）。受理期限照算。' },
  ],
};
