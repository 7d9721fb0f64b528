import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { takeOn } from './take-on';

export const takeOnWords: WordsOf<Complaint, typeof takeOn> = { group: { title: '由谁来办', place: 1 } };
