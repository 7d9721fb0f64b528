import type { SkeletonKey } from './skeletons/table';
import { skeletonKeys, skeletonOf } from './skeletons/table';

interface Occasion {
  name: string;
  /** What people buy or meet then. */
  about: string;
  /** What a bulletin on it begins from. */
  skeleton?: SkeletonKey;
}

/**
 * The year of consumption, by month (1–12): what bureaus and consumers' associations warn of then, as they have published it. A month without
 * anything on buying in the network is a month the editor is told of.
 */
export const calendarOfYear: Record<number, readonly Occasion[]> = {
  1: [
    { name: '元旦、年货', about: '坚果、腊味、礼盒的网购', skeleton: 'newYear' },
    { name: '上年投诉分析', about: '全年投诉的统计分析', skeleton: 'report' },
  ],
  2: [
    { name: '春节', about: '年夜饭、礼盒、红包诈骗', skeleton: 'springFestival' },
    { name: '备春耕', about: '种子、化肥、农膜', skeleton: 'farmSupplies' },
  ],
  3: [
    { name: '3·15', about: '权利和维权的五条路', skeleton: 'consumerDay' },
    { name: '春耕', about: '种子、化肥、农膜', skeleton: 'farmSupplies' },
  ],
  4: [
    { name: '直播带货', about: '谁在卖、话术、功效', skeleton: 'liveSelling' },
    { name: '一季度投诉分析', about: '一季度投诉的统计分析', skeleton: 'report' },
    { name: '清明', about: '祭扫用品、出行' },
  ],
  5: [{ name: '五一', about: '旅游、聚餐、押金、预付卡', skeleton: 'mayTravel' }],
  6: [
    { name: '618', about: '预售、满减、凑单', skeleton: 'june618' },
    { name: '高考、中考', about: '志愿填报、培训退费' },
    { name: '端午', about: '粽子、礼盒' },
  ],
  7: [
    { name: '暑期、汛期', about: '鲜货变质、饮品、防晒', skeleton: 'summerFood' },
    { name: '上半年投诉分析', about: '上半年投诉的统计分析', skeleton: 'report' },
  ],
  8: [{ name: '暑假', about: '未成年人充值、打赏，校外培训', skeleton: 'minors' }],
  9: [{ name: '开学、中秋', about: '文具、学习机、月饼', skeleton: 'schoolAndMoonCakes' }],
  10: [
    { name: '国庆', about: '出游、聚餐' },
    { name: '山货上市、双 11 预售', about: '干果、药材、菌子，预售', skeleton: 'harvest' },
    { name: '三季度投诉分析', about: '三季度投诉的统计分析', skeleton: 'report' },
  ],
  11: [
    { name: '双 11', about: '退货、补差价、冒充客服', skeleton: 'doubleEleven' },
    { name: '取暖', about: '电热毯、取暖器' },
  ],
  12: [
    { name: '双 12、岁末', about: '先涨后降、券用不了、老用户更贵', skeleton: 'doubleTwelve' },
    { name: '元旦', about: '年货、聚餐', skeleton: 'newYear' },
  ],
};

/** Skeletons in the order in which an editor would look for them in this month (1–12): its own, the next month's, then all others. */
export function skeletonsFor(month: number): SkeletonKey[] {
  const next = (month % 12) + 1;
  const rank = (key: SkeletonKey) => {
    const { months } = skeletonOf(key);
    return months.includes(month) ? 0 : months.includes(next) ? 1 : months.length === 0 ? 2 : 3;
  };
  return [...skeletonKeys].sort((one, other) => rank(one) - rank(other));
}
