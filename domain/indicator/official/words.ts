import { county } from '@config/county';
import { measures, type MeasureId } from '../measures';
import type { OfficialOf } from './official';

const ofWords: Record<OfficialOf, string> = { national: '全国', city: county.city, county: county.name };

/** Whose value an official one is. */
export const sayOf = (of: OfficialOf): string => ofWords[of];

/** A published value with its unit. */
export function sayPublished(measure: MeasureId, value: string): string {
  return measures[measure].as === 'rate' ? `${value}%` : value;
}

/** `2026-11` → `11 月` */
export function sayMonth(month: string): string {
  return `${Number(month.slice(5, 7))} 月`;
}

/** `2026 年 1 月至 11 月` */
export function sayPeriod({ from, to }: { from: string; to: string }): string {
  const year = `${from.slice(0, 4)} 年`;
  return from === to ? `${year} ${sayMonth(from)}` : `${year} ${sayMonth(from)}至 ${sayMonth(to)}`;
}
