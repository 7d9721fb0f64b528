import { countyOf } from './county';

/** 两当县, 陇南市, 甘肃省. Which towns a 所 serves follows its name and is confirmed by the bureau before it is put into service. */
export const county = countyOf({
  name: '两当县',
  title: '放心消费 · 两当',
  city: '陇南市',
  province: '甘肃省',
  code: '621228',
  cityCode: '621200',
  bureau: '两当县市场监督管理局',
  prefix: 'LD',
  agency: '两市监',
  hotline: '12315',
  window: {},
  offices: [
    { code: '621228-00', name: '两当县局', towns: [] },
    { code: '621228-01', name: '城关市场监管所', towns: ['城关镇', '鱼池乡', '兴化乡', '张家乡'] },
    { code: '621228-02', name: '杨店市场监管所', towns: ['杨店镇', '左家乡', '显龙镇', '泰山乡'] },
    { code: '621228-03', name: '西坡市场监管所', towns: ['西坡镇', '站儿巷镇', '云屏镇', '金洞乡'] },
  ],
  /** One person proposes, another decides; the number of the national platform, or a named reason, is a condition of closing. */
  settings: { approval: { reject: true, terminate: true }, number12315: true, ratingDays: 30 },
});
