import type { YearInput } from './import-year';

/**
 * An arrangement around the statutory days of 2027 that says it is invented: no notice says this, and no product code imports it. Weekdays off:
 * 1+5+1+3+1+1+5 = 17, statutory 13, so four weekend days are worked.
 */
export const inventedYear: YearInput = {
  year: 2027,
  notice: '国办发明电〔2026〕99号',
  issuedOn: '2026-11-10',
  link: 'https://example.invalid/xu-gou',
  periods: [
    { name: '元旦（虚构）', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节（虚构）', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节（虚构）', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节（虚构）', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节（虚构）', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节（虚构）', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节（虚构）', from: '2027-10-01', to: '2027-10-07' },
  ],
  work: ['2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};
