import type { Classed } from './problem-types';

/**
 * What was bought, in the order in which it is offered: the kinds of goods and services by which consumer associations report complaints, drawn
 * together to what a county's online complaints are about; 农产品、土特产 stands by itself because the county sells it. Chosen 2026-11-26.
 */
export const goodsCategories = {
  food: { label: '食品', version: '2026-11', code12315: null },
  produce: { label: '农产品、土特产', version: '2026-11', code12315: null },
  health: { label: '保健食品', version: '2026-11', code12315: null },
  dining: { label: '餐饮、外卖', version: '2026-11', code12315: null },
  clothing: { label: '服装鞋帽', version: '2026-11', code12315: null },
  cosmetics: { label: '化妆品', version: '2026-11', code12315: null },
  daily: { label: '日用百货', version: '2026-11', code12315: null },
  baby: { label: '母婴、玩具', version: '2026-11', code12315: null },
  appliance: { label: '家用电器', version: '2026-11', code12315: null },
  phone: { label: '手机、数码', version: '2026-11', code12315: null },
  furniture: { label: '家具、建材', version: '2026-11', code12315: null },
  vehicle: { label: '汽车、电动车', version: '2026-11', code12315: null },
  medical: { label: '药品、医疗器械', version: '2026-11', code12315: null },
  jewellery: { label: '珠宝首饰', version: '2026-11', code12315: null },
  books: { label: '图书、文具', version: '2026-11', code12315: null },
  virtual: { label: '充值、会员', version: '2026-11', code12315: null },
  training: { label: '教育培训', version: '2026-11', code12315: null },
  travel: { label: '旅游、住宿', version: '2026-11', code12315: null },
  service: { label: '生活服务', version: '2026-11', code12315: null },
  other: { label: '其他', version: '2026-11', code12315: null },
} as const satisfies Record<string, Classed>;

export type GoodsCategory = keyof typeof goodsCategories;
export const goodsCategoryKeys = Object.keys(goodsCategories) as [GoodsCategory, ...GoodsCategory[]];
