import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { revokeViewCode } from './revoke-view-code';

export const revokeViewCodeWords: WordsOf<Complaint, typeof revokeViewCode> = { group: { title: '商家的查看', place: 1 } };
