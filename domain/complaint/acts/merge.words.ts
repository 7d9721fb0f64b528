import { county } from '@config/county';
import type { WordsOf } from '../../act-words';
import { line, when, yesNo } from '../../question';
import type { Complaint } from '../complaint';
import type { merge } from './merge';
import { recorded, told, why } from './shared/fields.words';

export const mergeWords: WordsOf<Complaint, typeof merge> = {
  group: { title: '由谁来办', place: 5 },
  fields: () => [
    line('into', '并入的投诉编号', `同一个人投诉同一家店、都还没有办结的才能合并，如 ${county.prefix}-2026-0009`),
    why('理由', '那一件接着办：收到日期和期限以较早的为准，材料和12315编号一起过去。负责人可以撤销。'),
    {
      ...yesNo('_said', '投诉人说过这两件是同一件事吗？', { yes: '说过，登记下来', no: '没有问' }),
      hint: '姓名和电话是您自己登记的，要有投诉人这句话，或者请别人合并。',
    },
    ...recorded.map((question) => when(question, ({ _said }) => _said === 'yes')),
  ],
  starts: (complaint) => ({ ...told(complaint), _said: 'no' }),
};
