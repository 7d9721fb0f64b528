import type { Figure } from './ledger/figure';
import { measures, type MeasureId } from './measures';

/** `66.67%`, `4.50`, or what stands there when nothing is counted yet. Rounded for the eye alone: nothing is compared with it. */
export function sayValue(measure: MeasureId, { n, d }: Figure): string {
  if (measures[measure].as === 'sum') return `${n} 件`;
  if (d === 0) return '无数据';
  const rate = measures[measure].as === 'rate';
  const scaled = Math.floor((2 * n * (rate ? 10_000 : 100) + d) / (2 * d));
  const digits = String(scaled).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${rate ? '%' : ''}`;
}
