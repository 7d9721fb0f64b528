import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { normalCode } from '../normal-form';
import type { Report } from './report';

/** Without 0, 1, I and O, which are taken for one another when a code is read out. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** SHA-256 in hex; the caller's, for the domain has none. */
export type Hash = (text: string) => string;

/**
 * 身份代码 of an anonymous reporter who may want a reward later: 16 signs from 10 random bytes, in groups of four. Told once, to who
 * reports, and never stored. Throws RangeError on fewer bytes.
 */
export function identityCode(random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('an identity code takes 10 random bytes');
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = bits * 256n + BigInt(byte);
  let code = '';
  for (let n = 0; n < 16; n += 1) {
    code = `${alphabet[Number(bits % 32n)] ?? ''}${n % 4 === 0 && n ? '-' : ''}${code}`;
    bits /= 32n;
  }
  return code;
}

/** What is stored of a code: bound to its report, so that the marks of two reports cannot be told to be of one person. */
export function codeMark(reportId: string, code: string, hash: Hash): string {
  return hash(`identity code\n${reportId}\n${normalCode(code)}`);
}

/** Who brings the code that was told with this report is its reporter; a report without one and a wrong code look alike. */
export function proveIdentity(report: Report, code: string, by: string, { today }: Moment, hash: Hash): Report | Refusal {
  const mark = report.reporter?.codeMark;
  if (!mark || codeMark(report._id, code, hash) !== mark) return refuse('identity-code-wrong');
  return { ...report, identityProofs: [...(report.identityProofs ?? []), { on: today, by }] };
}
