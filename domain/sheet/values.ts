import { isCivilDate, isOfOurTime, type CivilDate } from '../civil-date';
import { parseYuan } from '../money';

/** `2026-11-09`, `2026/11/9 14:30`, `2026年11月9日`, `20261109`, `2026.11.9`: the civil date in +08:00 it says, or undefined. */
export function readDay(text: string): CivilDate | undefined {
  const plain = text.normalize('NFKC').trim();
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+\d{1,2}[:时].*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(plain);
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) && isOfOurTime(date) ? date : undefined;
}

/** An amount in yuan as whole fen, or undefined. */
export function readFen(text: string): number | undefined {
  const read = parseYuan(text);
  return 'fen' in read ? read.fen : undefined;
}

/** A number that a sheet has shortened to fifteen digits and a power of ten. */
export const isRounded = (text: string): boolean => /^\d(\.\d+)?E\+?\d+$/i.test(text.trim());
