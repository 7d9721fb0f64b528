import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import { draftSummary } from '../summary';
import type { accept } from './accept';

export const acceptWords: WordsOf<Complaint, typeof accept> = {
  title: '受理这件投诉',
  word: '受理',
  group: { title: '办结', place: 6 },
  foot: { place: 6, id: 'accept' },
  written: true,
  fields: () => [long('summary', '给商家看的摘要', 500, '商家看不到投诉人写的原文，只看到这一段。')],
  starts: (complaint) => ({ summary: draftSummary(complaint) }),
};
