/** Whole fen as the digits of yuan: 12900 → `129.00`. Never below zero. */
export function yuanText(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount in fen as `129.00 元`; whole fen, never below zero. */
export function sayYuan(fen: number): string {
  return `${yuanText(fen)} 元`;
}

/** Ten million yuan: beyond any consumer purchase, so a slip of the finger. */
const MOST_FEN = 1_000_000_000;

/** What stands around a number and says that it is one of yuan. */
const currency = /^(?:人民币|RMB|CNY|[¥￥])|(?:元整?|圆整?|块钱?|人民币|RMB|CNY)+$/gi;
/** Numbers in words, and the units that are left out: 一千二 may be 1200 or 1002, 1.2 万 is asked to be written out. */
const inWords = /[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬廿]|\d[kKwW]$/;

/**
 * What a person typed as an amount in yuan, as whole fen: `129`, `129.5`, `1,290.00`, `¥129元`, `１２９．５`,
 * `人民币 129 元整`.
 * The problem is said in Chinese. Digits are moved, never multiplied: 1.13 × 100 is not whole in binary.
 */
export function parseYuan(typed: string): { fen: number } | { problem: string } {
  // ² would be 200 fen and 1² twelve yuan.
  if (/\p{No}/u.test(typed)) return { problem: '金额请用普通数字填，如 129.00。' };
  const said = typed
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .replace(/。/g, '.');
  const text = said.replace(currency, '');
  if (text === '') return { problem: '请填写金额，如 129.00。' };
  if (inWords.test(text)) return { problem: '请用数字写完整的金额，如 12000。' };
  if (/^[-\u2212]\d/.test(text)) return { problem: '金额要大于 0 元。' };
  // A comma only where thousands are grouped: 12,5 may mean 12.5 and is asked back.
  const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.|$)/.test(text) ? text.replace(/,/g, '') : text;
  const parts = /^(\d+)(?:\.(\d*))?$/.exec(grouped);
  if (!parts) return { problem: '金额只填数字和小数点，如 129.00。' };
  const [, yuan = '', decimals = ''] = parts;
  if (decimals.length > 2) return { problem: '金额最多两位小数。' };
  const fen = Number(yuan + decimals.padEnd(2, '0'));
  if (fen === 0) return { problem: '金额要大于 0 元。' };
  return fen > MOST_FEN ? { problem: '金额超过 1000 万元，请核对是不是多写了 0。' } : { fen };
}
