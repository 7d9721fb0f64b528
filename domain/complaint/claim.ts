import { sayYuan } from '../money';
import { without } from '../without';
import type { Complaint } from './complaint';
import type { Claim } from './records';
import { requestWords } from './words';

/** What the complaint asks for today (令121-10(3)); the amount in fen. Pure. */
export function claimOf({ requests, otherRequest, askedFen }: Pick<Complaint, 'requests' | 'otherRequest' | 'askedFen'>): Claim {
  return { requests, ...(otherRequest && { otherRequest }), ...(askedFen !== undefined && { askedFen }) };
}

const sorted = ({ requests }: Claim) => [...requests].sort().join();

/** Whether two claims ask for the same, in whatever order their requests are named. Pure. */
export function sameClaim(one: Claim, other: Claim): boolean {
  return sorted(one) === sorted(other) && one.otherRequest === other.otherRequest && one.askedFen === other.askedFen;
}

/** What is wrong with a claim by its field: what else is asked for needs its words, and words need to be asked for. Pure. */
export function claimProblems({ requests = [], otherRequest }: Partial<Claim>): Record<string, string> {
  const isOther = requests.indexOf('other') >= 0;
  if (isOther && !otherRequest) return { otherRequest: '选了“其他”，请写清楚还要什么。' };
  return otherRequest && !isOther ? { otherRequest: '没有选“其他”，这里不用写。' } : {};
}

/** `退货、赔偿损失`; what else is asked for in its own words, where the reader has them. */
export function sayRequests({ requests = [], otherRequest }: Partial<Claim>): string {
  const named = requests.filter((request) => !otherRequest || request !== 'other').map((request) => requestWords[request]);
  return [...named, ...(otherRequest ? [`${requestWords.other}：${otherRequest}`] : [])].join('、');
}

/** `退货、赔偿损失，金额 129.50 元` */
export function sayClaim(claim: Partial<Claim>): string {
  const asked = sayRequests(claim);
  return claim.askedFen === undefined ? asked : `${asked}，金额 ${sayYuan(claim.askedFen)}`;
}

/** A claim as those read it who have none of the complainant's own words. Pure. */
export const inKinds = (claim: Claim): Claim => without(claim, 'otherRequest');
