import type { CivilDate } from '../../civil-date';
import { shortened } from '../../shortened';

/** Where a file stands in the pack, before its place is written: the number of the item, its number there, what and whose it is. */
export interface PackName {
  /** Number of the item as the framework has it; `00` for what is of the whole pack. */
  item: string;
  n: number;
  title: string;
  /** Who made it. */
  unit: string;
  /** The day on it, +08:00. */
  on: CivilDate;
  /** Absent where nobody could count them. */
  pages?: number;
  extension: string;
}

/** What no system takes in the name of a file, and what would part its name, as one blank; at most so long that a path stays below 260. */
const plain = (text: string, most: number) =>
  shortened(
    text
      .replace(/[\u0000-\u001f\u007f\\/:*?"<>|_.]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    most,
  ) || '材料';

/** `24.1/101_现场照片 LD-TS-2026-0003_某局_2026-05-02_1页.jpg`: 指标号/序号_材料名_形成单位_日期_页数. Pure. */
export const pathOf = ({ item, n, title, unit, on, pages, extension }: PackName): string =>
  `${item}/${String(n).padStart(3, '0')}_${plain(title, 40)}_${plain(unit, 20)}_${on}_${pages === undefined ? '页数待核' : `${pages}页`}.${extension}`;

/** `24.1/101`, as other sheets name it. */
export const placeOf = ({ item, n }: Pick<PackName, 'item' | 'n'>): string => `${item}/${String(n).padStart(3, '0')}`;
