import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { decline } from './decline';
import { why } from './shared/fields.words';

export const declineWords: WordsOf<Complaint, typeof decline> = {
  title: '退回提请',
  word: '退回',
  send: '确认退回',
  foot: { place: 1, id: 'decline' },
  decides: true,
  fields: () => [why('退回的理由', '提请的人会看到。')],
};
