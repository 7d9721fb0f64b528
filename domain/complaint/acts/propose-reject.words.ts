import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { proposeReject } from './propose-reject';
import { rejecting } from './shared/rejection.words';

export const proposeRejectWords: WordsOf<Complaint, typeof proposeReject> = {
  title: '提请不予受理',
  word: '不予受理',
  send: '确认并提请',
  group: { title: '办结', place: 8 },
  foot: { place: 4, id: 'reject' },
  approval: 'approveReject',
  fields: rejecting,
};
