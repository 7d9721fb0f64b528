/** A telephone number as it is kept, or why what was typed is none. */
export type ReadTelephone = { number: string } | { problem: string };

/** What people write between the digits of a number: blanks, hyphens, dots, brackets, and marks nobody sees. */
const between = /[\s\p{C}\p{Pd}().·\u2212]+/gu;

/** 86 and 0086 of a mobile, +86 of any number, are what a foreigner dials before the number that is kept. */
function atHome(written: string): string {
  const rest = /^(?:\+|00)86(.+)$/.exec(written)?.[1];
  if (rest !== undefined) return /^1[3-9]/.test(rest) || rest.startsWith('0') ? rest : `0${rest}`;
  return /^86(?=1[3-9]\d{9}$)/.test(written) ? written.slice(2) : written;
}

/**
 * Reads a telephone number however it was written (令121-10 asks for a telephone, not for one of the mainland): a mobile as its 11 digits, a
 * landline with its area code, one of elsewhere with its country code (ITU-T E.164, at most 15 digits) as `+85291234567`. Pure.
 */
export function readTelephone(typed: string): ReadTelephone {
  const written = atHome(typed.normalize('NFKC').replace(between, ''));
  if (written === '') return { problem: '请填写电话，我们靠它联系您。' };
  const abroad = /^(?:\+|00)([1-9]\d*)$/.exec(written)?.[1];
  if (abroad !== undefined)
    return abroad.length >= 8 && abroad.length <= 15
      ? { number: `+${abroad}` }
      : { problem: `境外的电话连国家或者地区的代码一共 8 到 15 位，现在是 ${abroad.length} 位。` };
  if (!/^\d+$/.test(written))
    return { problem: '电话只填数字，座机请加区号，如 0939-7121234；境外的加国家或者地区的代码，如 +852。' };
  if (written.startsWith('0'))
    return written.length >= 10 && written.length <= 12
      ? { number: written }
      : { problem: `座机要带区号，共 10 到 12 位，现在是 ${written.length} 位。` };
  if (written.length !== 11) return { problem: `手机号要 11 位，现在是 ${written.length} 位。` };
  return /^1[3-9]/.test(written) ? { number: written } : { problem: '手机号以 13 到 19 开头，请核对前两位。' };
}
