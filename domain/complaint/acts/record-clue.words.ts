import type { WordsOf } from '../../act-words';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { recordClue } from './record-clue';

export const recordClueWords: WordsOf<Complaint, typeof recordClue> = {
  group: { title: '违法线索', place: 1 },
  fields: () => [
    long('text', '线索', 2000, '谁、在哪里、做了什么。双方都看不到；从发现那天起 15 个工作日内核查（第二十七条）。'),
    day('foundOn', '哪一天发现的'),
  ],
};
