import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { changeRepresentatives } from './change-representatives';
import { recorded } from './shared/fields.words';

export const changeRepresentativesWords: WordsOf<Complaint, typeof changeRepresentatives> = {
  group: { title: '替当事人登记（代录）', place: 7 },
  fields: ({ joint }) => [
    {
      path: 'representatives',
      kind: 'many',
      label: '现在由谁代表',
      hint: '最多 2 位，要有书面推选。',
      options: (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
    },
    ...recorded,
  ],
};
