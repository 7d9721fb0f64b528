import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { declineReclassification } from './decline-reclassification';
import { why } from './shared/fields.words';
import { reclassification, whichCorrection } from './shared/reclassification.words';

export const declineReclassificationWords: WordsOf<Complaint, typeof declineReclassification> = {
  title: '不同意更正',
  word: '核对更正，不同意',
  send: '确认不同意',
  group: { title: '等着核对的更正', place: 2 },
  fields: (complaint, today) => [whichCorrection(complaint, today), why('为什么不同意', '提出的人会看到；仍按原来的计。')],
  starts: reclassification,
};
