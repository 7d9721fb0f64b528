import { sayYuan } from './money';

/** 100 000 yuan, in fen: beyond what most people buy in a shop. */
const MUCH = 10_000_000;
/** 食品安全法 148: at least 1000 yuan besides the price, in fen. */
const LEAST_DAMAGES = 100_000;

/** Whether an amount in fen is more than most people pay or are paid. */
export const isMuch = (fen: number | undefined): boolean => fen !== undefined && fen > MUCH;

/** An amount that is asked about again, and why; `field` is where it is mended. */
export interface Doubt {
  field: 'purchase' | 'requests';
  say: string;
}

/**
 * Amounts (fen) a slip of the finger may have made, in words: nothing is refused for them. More is asked than the law gives at most, the price
 * with ten times as much or 1000 yuan besides (食品安全法 148; 消法 55 gives less); one is exactly a hundred times the other, as when fen are
 * taken for yuan; or either is more than 100 000 yuan. Pure.
 */
export function doubtfulAmounts({ amountFen, askedFen }: { amountFen?: number; askedFen?: number }): Doubt[] {
  const [paid, asked] = [amountFen, askedFen].map((fen) => (fen === undefined ? '' : sayYuan(fen)));
  const doubts: Doubt[] = [];
  if (isMuch(amountFen)) doubts.push({ field: 'purchase', say: `付款 ${paid}，超过 10 万元` });
  if (isMuch(askedFen)) doubts.push({ field: 'requests', say: `要求 ${asked}，超过 10 万元` });
  if (amountFen === undefined || askedFen === undefined) return doubts;
  const both = `付款 ${paid}，要求 ${asked}，`;
  const less = amountFen === 100 * askedFen;
  if (less || askedFen === 100 * amountFen)
    doubts.push({ field: less ? 'purchase' : 'requests', say: `${both}是不是少了小数点` });
  else if (askedFen > Math.max(11 * amountFen, amountFen + LEAST_DAMAGES))
    doubts.push({ field: 'requests', say: `${both}超过法律规定的最高赔偿` });
  return doubts;
}
