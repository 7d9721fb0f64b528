import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { proposeTerminate } from './propose-terminate';
import { ending } from './shared/termination.words';

export const proposeTerminateWords: WordsOf<Complaint, typeof proposeTerminate> = {
  title: '提请终止调解',
  word: '终止调解（要审批的情形）',
  send: '确认并提请',
  group: { title: '办结', place: 5 },
  approval: 'approveTerminate',
  fields: ending(true),
};
