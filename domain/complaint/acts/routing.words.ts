import { officeServing } from '../../bureau/serving';
import type { Complaint } from '../complaint';
import { one, long, line, options } from '../../question';
import { county } from '@config/county';
import { why } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { routing } from './routing';

export const routingWords: WordsOf<Complaint, typeof routing> = {
  distribute: {
    word: '分送给别的单位',
    group: { title: '由谁来办', place: 2 },
    fields: ({ office, respondent }) => [
      {
        ...one(
          'office',
          '分送给',
          county.offices.filter(({ code }) => code !== office).map(({ code, name }) => ({ value: code, label: name })),
        ),
        hint:
          (officeServing(respondent.address, county) ?? office) === office
            ? undefined
            : '按商家地址所在的乡镇先选好了管辖的所，不对的请改。',
      },
      long('reason', '说明', 200),
    ],
    starts: ({ office, respondent }) => {
      const serving = officeServing(respondent.address, county);
      return serving === office ? {} : { office: serving };
    },
  },
  return: { group: { title: '由谁来办', place: 3 }, fields: () => [why('退回的理由')] },
  takeOn: { group: { title: '由谁来办', place: 1 } },
  release: { group: { title: '由谁来办', place: 4 }, fields: () => [why('为什么收回')] },
  takeOver: {
    group: { title: '由谁来办', place: 9 },
    fields: () => [
      line('authority', '接着办的机关'),
      one('basis', '依据', options({ superior: '上级直接办理', designated: '指定管辖' })),
      line('documentNo', '文书编号'),
      why(),
    ],
  },
  merge: {
    group: { title: '由谁来办', place: 5 },
    fields: () => [
      line('into', '并入的投诉编号', `同一个人投诉同一家店、都还没有办结的才能合并，如 ${county.prefix}-2026-0009`),
      why('理由', '那一件接着办：收到日期和期限以较早的为准，材料和12315编号一起过去。负责人可以撤销。'),
    ],
  },
  unmerge: {
    group: { title: '由谁来办', place: 6 },
    fields: () => [why('为什么撤销', '两件恢复原来的状态、收到日期和期限，编号还给这一件；期限没有停过。')],
  },
  set12315: {
    word: '登记平台编号',
    group: { title: '全国12315平台', place: 1 },
    fields: () => [line('number', '全国12315平台编号', '照平台上的填')],
  },
  without12315: {
    word: '写明没有编号的原因',
    group: { title: '全国12315平台', place: 2 },
    fields: () => [why('没有编号的原因')],
  },
};
