import type { WordsOf } from '../../act-words';
import { long, one } from '../../question';
import type { Complaint } from '../complaint';
import { openProceedings } from '../open-matters';
import type { endProceeding } from './end-proceeding';

export const endProceedingWords: WordsOf<Complaint, typeof endProceeding> = {
  group: { title: '诉讼、复议和撤销', place: 2 },
  fields: (complaint) => [
    one(
      'documentNo',
      '哪一件',
      openProceedings(complaint).map(({ documentNo }) => ({ value: documentNo, label: documentNo })),
    ),
    long('result', '结果', 300),
  ],
  starts: (complaint) => ({ documentNo: openProceedings(complaint)[0]?.documentNo }),
};
