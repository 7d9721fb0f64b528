import type { CivilDate } from '../civil-date';
import type { LedgerEntry } from './entry';
import type { LedgerItem, RowKindKey } from './items';
import type { SubjectTotal } from './totals';

interface Share {
  name: string;
  numerator: string;
  denominator: string;
  /** What one of them is counted by. */
  unit: string;
  /** Where ours is counted from; the official one rests on the national platform. */
  source: string;
  /** Rows above the line, and those below it; below absent: a person enters how many there are. */
  above: RowKindKey;
  below?: readonly RowKindKey[];
  /** What is said where nothing stands below the line. */
  none: string;
  /** From which per cent on one and two points are given; absent: one point for all of them and nothing for less. */
  bands?: { one: number; two: number };
}

/** Items that are a share, with what is held against what, and what is given for it. */
export const shareItems = {
  networkShare: {
    name: '网络交易经营者数量占经营主体比重',
    numerator: '截至当天在业、开着网店（平台内、自建网站、小程序、公众号、App、直播）或者自己办平台的经营主体，一家只算一次',
    denominator: '全部经营主体，由人照来源录入',
    ...{ unit: '家', source: '经营主体库', above: 'networkSubject', none: '还没有网络交易经营者', bands: { one: 8, two: 15 } },
  },
  lasting: {
    name: '存续时间 2 年以上的网络交易经营者占比',
    numerator: '其中登记（成立）日期到当天满 2 年的',
    denominator: '截至当天的网络交易经营者；没有登记日期的也在里面，不算满 2 年',
    ...{
      unit: '家',
      source: '经营主体库',
      above: 'lastingSubject',
      below: ['lastingSubject', 'recentSubject', 'unknownSubject'],
    },
    ...{ none: '还没有网络交易经营者', bands: { one: 30, two: 50 } },
  },
  handedOver: {
    name: '认领处置率',
    numerator: '其中截至当天给出了结果的；后来更正结果，不改变头一次处置的日子',
    denominator: '截至当天国家网络交易监管平台分发给本局的全部记录，一个平台编号算一条',
    ...{
      unit: '条',
      source: '“认领处置”里登记的记录',
      above: 'handled',
      below: ['handled', 'unhandled'],
      none: '还没有分发的记录',
    },
  },
} as const satisfies Partial<Record<LedgerItem, Share>>;

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
function scored({ none, bands }: Share, n: number, d: number): Pick<ShareFigure, 'points' | 'why'> {
  if (d === 0) return { why: `无数据：${none}` };
  if (n > d) return { why: '待定：网络交易经营者比经营主体总数还多，请核对总数' };
  if (!bands) return { points: n === d ? 1 : 0 };
  const { one, two } = bands;
  if (n * 100 === two * d) return { why: `待定：正好 ${two}%，两档都含本数，要请示按哪一档` };
  return { points: n * 100 > two * d ? 2 : n * 100 >= one * d ? 1 : 0 };
}

/** The share of an item as its ledger stands on a day; `total` is what somebody entered. Pure. */
export function shareOf(
  item: ShareItem,
  entries: readonly Pick<LedgerEntry, 'kind' | 'aside'>[],
  { asOf, total }: { asOf: CivilDate; total?: SubjectTotal | undefined },
): ShareFigure {
  const share: Share = shareItems[item];
  const count = (...kinds: RowKindKey[]) => entries.filter(({ kind, aside }) => !aside && kinds.includes(kind)).length;
  const n = count(share.above);
  const d = share.below ? count(...share.below) : total?.total;
  if (d === undefined) return { item, asOf, n, why: '待定：还没有录入经营主体总数' };
  return { item, asOf, n, d, ...scored(share, n, d) };
}
