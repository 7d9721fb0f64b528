import { countyOf } from './county';

/** An invented county: no county of this country has this code or this name. It shows that nothing outside its file knows 两当. */
export const county = countyOf({
  name: '青溪县',
  title: '放心消费 · 青溪',
  city: '云川市',
  province: '江岭省',
  code: '990122',
  cityCode: '990100',
  bureau: '青溪县市场监督管理局',
  prefix: 'QX',
  agency: '青市监',
  hotline: '12315',
  window: { address: '青溪县河街镇文昌路 9 号', phone: '0990-5550123', hours: '工作日 9:00–12:00、14:30–17:30' },
  offices: [
    { code: '990122-00', name: '青溪县局', towns: [] },
    { code: '990122-01', name: '河街市场监管所', towns: ['河街镇'] },
    { code: '990122-02', name: '上坝市场监管所', towns: ['上坝乡'] },
    { code: '990122-03', name: '竹林市场监管所', towns: ['竹林镇'] },
  ],
  settings: { approval: { reject: true, terminate: true }, number12315: true, ratingDays: 30 },
  handed: { term: 15 },
});
