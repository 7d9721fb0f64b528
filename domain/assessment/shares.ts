import type { CivilDate } from '../civil-date';
import type { LedgerEntry } from './entry';
import type { LedgerItem } from './items';
import type { SubjectTotal } from './totals';

/** Items that are a share of subjects, with what is held against what, and from which per cent on one and two points are given. */
export const shareItems = {
  networkShare: {
    name: '网络交易经营者数量占经营主体比重',
    numerator: '截至当天在业、开着网店（平台内、自建网站、小程序、公众号、App、直播）或者自己办平台的经营主体，一家只算一次',
    denominator: '全部经营主体，由人照来源录入',
    one: 8,
    two: 15,
  },
  lasting: {
    name: '存续时间 2 年以上的网络交易经营者占比',
    numerator: '其中登记（成立）日期到当天满 2 年的',
    denominator: '截至当天的网络交易经营者；没有登记日期的也在里面，不算满 2 年',
    one: 30,
    two: 50,
  },
} as const satisfies Partial<
  Record<LedgerItem, { name: string; numerator: string; denominator: string; one: number; two: number }>
>;

export type ShareItem = keyof typeof shareItems;
export const isShare = (item: LedgerItem): item is ShareItem => Object.keys(shareItems).includes(item);

/** `12.34%`, for the eye alone: nothing is compared with it. Pure. */
export function sayShare({ n, d }: Pick<ShareFigure, 'n' | 'd'>): string {
  if (!d) return d === 0 ? '无数据' : '待定';
  const digits = String(Math.floor((2 * n * 10_000 + d) / (2 * d))).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

/** A share as of a day; without `d` nobody has said what it is held against. */
export interface ShareFigure {
  item: ShareItem;
  asOf: CivilDate;
  n: number;
  d?: number;
  /** What the framework gives for it; absent: 待定 or 无数据, and `why`. */
  points?: 0 | 1 | 2;
  why?: string;
}

/** Of what `n` of `d` wins, exactly, nothing rounded. A value on the border lies in both bands (比值区间均含本数), and nobody has said which holds. */
function scored(item: ShareItem, n: number, d: number): Pick<ShareFigure, 'points' | 'why'> {
  const { one, two } = shareItems[item];
  if (d === 0) return { why: '无数据：还没有网络交易经营者' };
  if (n > d) return { why: '待定：网络交易经营者比经营主体总数还多，请核对总数' };
  if (n * 100 === two * d) return { why: `待定：正好 ${two}%，两档都含本数，要请示按哪一档` };
  return { points: n * 100 > two * d ? 2 : n * 100 >= one * d ? 1 : 0 };
}

/** The share of an item as its ledger stands on a day; `total` is what somebody entered. Pure. */
export function shareOf(
  item: ShareItem,
  entries: readonly Pick<LedgerEntry, 'kind' | 'aside'>[],
  { asOf, total }: { asOf: CivilDate; total?: SubjectTotal | undefined },
): ShareFigure {
  const count = (...kinds: string[]) => entries.filter(({ kind, aside }) => !aside && kinds.includes(kind)).length;
  const n = count(item === 'networkShare' ? 'networkSubject' : 'lastingSubject');
  const d = item === 'networkShare' ? total?.total : count('lastingSubject', 'recentSubject', 'unknownSubject');
  if (d === undefined) return { item, asOf, n, why: '待定：还没有录入经营主体总数' };
  return { item, asOf, n, d, ...scored(item, n, d) };
}
