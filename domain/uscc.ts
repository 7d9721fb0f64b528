import { normalCode } from './normal-form';

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/**
 * What is wrong with a 统一社会信用代码 (GB 32100-2015), said in Chinese, or undefined. Reads the code in its normal form.
 * The first character is not restricted, nor the organisation code inside checked: real codes differ.
 */
export function usccProblem(typed: string): string | undefined {
  const code = normalCode(typed);
  if (code.length !== LENGTH) return `统一社会信用代码要 ${LENGTH} 位，现在是 ${code.length} 位。`;
  const strange = code.split('').filter((char, index, all) => alphabet.indexOf(char) < 0 && all.indexOf(char) === index);
  if (strange.length)
    return /^[IOSVZ]+$/.test(strange.join(''))
      ? `统一社会信用代码里没有字母 ${strange.join('、')}，请核对是不是数字 1、0、5、2。`
      : `统一社会信用代码只有数字和大写字母，“${strange.join('、')}”不是。`;
  return code[LENGTH - 1] === checkCharacter(code)
    ? undefined
    : '统一社会信用代码的校验位不对，请逐位核对，常见的是某一位写错或者两位写反。';
}

function checkCharacter(code: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code.charAt(index)), 0);
  return alphabet[(31 - (sum % 31)) % 31];
}
