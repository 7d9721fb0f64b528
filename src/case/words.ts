import { county } from '@config/county';
/** 12950 fen → `¥129.50` */
export function sayYuan(fen: number): string {
  return `¥${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** A unit of the bureau by its code. */
export function officeName(code: string | undefined): string {
  return county.offices.find((office) => office.code === code)?.name ?? code ?? '';
}
