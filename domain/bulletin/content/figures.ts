import { goodsCategories, type GoodsCategory } from '../../matter/goods-categories';

/** Fewer than this could be somebody's own case: they are said as a bound. */
export const SMALL = 5;

/** Complaints of a kind in the days that the reader is told of. */
export interface Figures {
  /** How many days back, the day asked for among them. */
  days: number;
  complaints: number;
  /** What they are about, as it is said to readers: “农产品、土特产”. */
  about: string;
}

/** A number of complaints as a bulletin may say it: small ones masked. */
export const sayComplaints = (complaints: number): string => (complaints < SMALL ? `不到 ${SMALL} 件` : `${complaints} 件`);

/**
 * The bureau's own figures as the sentence a bulletin begins with: always called unverified, because a complaint is what one side says; nothing
 * where nothing was counted.
 */
export function sayFigures({ days, complaints, about }: Figures): string {
  if (complaints === 0) return '';
  return `近 ${days} 天，本局收到${about}方面的投诉 ${sayComplaints(complaints)}（投诉数，未经核实）。`;
}

/** Complaints of some days about one kind of goods; without a kind those of which none is known. */
export interface CountedOf {
  category?: GoodsCategory;
  complaints: number;
}

/**
 * The bureau's own figures of a matter, of complaints counted over `days`: those about any of its goods, or all of them where it names none.
 * Pure.
 */
export function figuresOf(counted: readonly CountedOf[], categories: readonly GoodsCategory[], days: number): Figures {
  const own = counted.filter(({ category }) => !categories.length || (category && categories.includes(category)));
  return {
    days,
    complaints: own.reduce((sum, { complaints }) => sum + complaints, 0),
    about: categories.length ? categories.map((one) => goodsCategories[one].label).join('、') : '各类消费',
  };
}
