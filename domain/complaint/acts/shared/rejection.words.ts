import { county } from '@config/county';
import type { FieldsOf } from '../../../act-words';
import type { CivilDate } from '../../../civil-date';
import { line, one, when, yesNo } from '../../../question';
import type { Complaint } from '../../complaint';
import type { reject } from '../reject';
import { rejectionOptions, unreachable, why } from './fields.words';

export const rejecting = (complaint: Complaint, today: CivilDate): FieldsOf<typeof reject> => [
  one('ground', '属于哪一种情形', rejectionOptions(today)),
  why('理由', '写进告知书，投诉人会看到：发生了什么，为什么属于这一项。'),
  ...unreachable(complaint, ({ ground }) => ground === 'R1'),
  {
    ...yesNo('_food', '是不是不归本局管的食品事项？', { yes: '是，要移交', no: '不是' }),
    hint: '如种植、养殖环节的，书面移交有权处理的部门，并书面通知投诉人（食品安全法第一百一十五条）。',
    when: ({ ground }) => ground === 'R1',
  },
  when(
    line('handover.to', '移交给哪个部门', `写全称，如：${county.name}农业农村局`),
    ({ ground, _food }) => ground === 'R1' && _food === 'yes',
  ),
];
