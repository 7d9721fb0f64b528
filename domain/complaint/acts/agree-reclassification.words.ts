import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { agreeReclassification } from './agree-reclassification';
import { reclassification, whichCorrection } from './shared/reclassification.words';

export const agreeReclassificationWords: WordsOf<Complaint, typeof agreeReclassification> = {
  title: '核对更正',
  word: '核对更正，同意',
  send: '确认同意',
  group: { title: '等着核对的更正', place: 1 },
  fields: (complaint, today) => [
    { ...whichCorrection(complaint, today), hint: '对照凭据核对。同意以后期限和指标照更正后的算；已经报出的月份不改。' },
  ],
  starts: reclassification,
};
