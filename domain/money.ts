/** An amount in fen as `129.00 元`; whole fen, never below zero. */
export function sayYuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)} 元`;
}
