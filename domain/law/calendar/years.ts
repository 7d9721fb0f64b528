import type { CivilDate } from '../../civil-date';

/** A span of days off as the State Council's notice names it, both ends included. */
export interface HolidayPeriod {
  name: string;
  from: CivilDate;
  to: CivilDate;
}

/** One year's notice (国务院办公厅关于部分节假日安排的通知). Weekends outside a period are free as well and stand nowhere. */
export interface YearTable {
  year: number;
  /** 文号 of the notice. */
  notice: string;
  issuedOn: CivilDate;
  /** 文号 of a later notice that changed this year. */
  changedBy?: string;
  /** In order; the first may begin in December of the year before. */
  periods: readonly HolidayPeriod[];
  /** Saturdays and Sundays that are worked (调休上班). */
  work: readonly CivilDate[];
  /** Where the notice is published; the years that come with the product go without. */
  link?: string;
  /** Why more or fewer working days are off than the law and the moved days explain. */
  unevenBecause?: string;
  /** Who took the table over from the notice, who held it against it, and when; absent for the years that come with the product. */
  imported?: { by: string; confirmedBy?: string; on: CivilDate };
}

/** `['元旦', '01-01', '01-03']`; a year is written only where it differs. */
type Span = readonly [name: string, from: string, to: string];

function year(
  year: number,
  notice: string,
  issuedOn: CivilDate,
  spans: readonly Span[],
  work: string,
  changedBy?: string,
): YearTable {
  const date = (text: string) => (text.length > 5 ? text : `${year}-${text}`);
  return {
    year,
    notice,
    issuedOn,
    ...(changedBy ? { changedBy } : {}),
    periods: spans.map(([name, from, to]) => ({ name, from: date(from), to: date(to) })),
    work: work.split(' ').map(date),
  };
}

/** The notices of 2020–2026, day by day. */
export const statedYears: readonly YearTable[] = [
  year(
    2020,
    '国办发明电〔2019〕16号',
    '2019-11-21',
    [
      ['元旦', '01-01', '01-01'],
      // Extended to 2 February; 1 February was to be worked before that.
      ['春节', '01-24', '02-02'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-25', '06-27'],
      ['国庆节、中秋节', '10-01', '10-08'],
    ],
    '01-19 04-26 05-09 06-28 09-27 10-10',
    '国办发明电〔2020〕1号',
  ),
  year(
    2021,
    '国办发明电〔2020〕27号',
    '2020-11-25',
    [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-11', '02-17'],
      ['清明节', '04-03', '04-05'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-12', '06-14'],
      ['中秋节', '09-19', '09-21'],
      ['国庆节', '10-01', '10-07'],
    ],
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  ),
  year(
    2022,
    '国办发明电〔2021〕11号',
    '2021-10-25',
    [
      ['元旦', '01-01', '01-03'],
      ['春节', '01-31', '02-06'],
      ['清明节', '04-03', '04-05'],
      ['劳动节', '04-30', '05-04'],
      ['端午节', '06-03', '06-05'],
      ['中秋节', '09-10', '09-12'],
      ['国庆节', '10-01', '10-07'],
    ],
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  ),
  year(
    2023,
    '国办发明电〔2022〕16号',
    '2022-12-08',
    [
      ['元旦', '2022-12-31', '01-02'],
      ['春节', '01-21', '01-27'],
      ['清明节', '04-05', '04-05'],
      ['劳动节', '04-29', '05-03'],
      ['端午节', '06-22', '06-24'],
      ['中秋节、国庆节', '09-29', '10-06'],
    ],
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  ),
  year(
    2024,
    '国办发明电〔2023〕7号',
    '2023-10-25',
    [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-10', '02-17'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-10', '06-10'],
      ['中秋节', '09-15', '09-17'],
      ['国庆节', '10-01', '10-07'],
    ],
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ),
  year(
    2025,
    '国办发明电〔2024〕12号',
    '2024-11-12',
    [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-28', '02-04'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '05-31', '06-02'],
      ['国庆节、中秋节', '10-01', '10-08'],
    ],
    '01-26 02-08 04-27 09-28 10-11',
  ),
  year(
    2026,
    '国办发明电〔2025〕7号',
    '2025-11-04',
    [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-15', '02-23'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-19', '06-21'],
      ['中秋节', '09-25', '09-27'],
      ['国庆节', '10-01', '10-07'],
    ],
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ),
];
