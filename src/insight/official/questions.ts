import { county } from '@config/county';
import { measures } from '@domain/indicator/measures';
import { officialMeasures } from '@domain/indicator/official/official';
import type { Question } from '../../form/question';

/** An official value as its source states it. */
export const questions: readonly Question[] = [
  {
    path: 'of',
    kind: 'one',
    label: '是谁的数',
    options: [
      { value: 'national', label: '全国同期数' },
      { value: 'city', label: `全国12315平台公布的${county.city}数（${county.cityCode}）` },
      { value: 'county', label: `全国12315平台公布的${county.name}数（${county.code}）` },
    ],
  },
  {
    path: 'measure',
    kind: 'one',
    label: '哪项指标',
    options: officialMeasures.map((value) => ({ value, label: measures[value].name })),
  },
  { path: 'from', kind: 'text', label: '从哪个月', hint: '写成 2026-01。' },
  { path: 'to', kind: 'text', label: '到哪个月', hint: '同一年，写成 2026-10；一个月的就与上面相同。' },
  { path: 'value', kind: 'decimal', label: '数值', hint: '照来源写。比率写百分数，例如 99.83；满意度写 1 到 5，例如 4.74。' },
  { path: 'source', kind: 'text', label: '来源', hint: '哪个机关的哪份通报、公告，例如 12315 效能评价通报第几季度、第几名。' },
  { path: 'publishedOn', kind: 'date', label: '发布日期' },
  { path: 'attachment', kind: 'long', most: 300, label: '依据存放在哪里', hint: '文号、网址、页码，核对的人按它找到原件。' },
  { path: 'files', kind: 'files', label: '原件的照片、截图或 PDF（可以不加）' },
];
