import { sayYuan } from '../money';
import type { Complaint } from './complaint';
import type { Claim } from './records';
import { requestWords } from './words';

/** What the complaint asks for today (令121-10(3)); the amount in fen. Pure. */
export function claimOf({ requests, askedFen }: Pick<Complaint, 'requests' | 'askedFen'>): Claim {
  return { requests, ...(askedFen !== undefined && { askedFen }) };
}

const sorted = ({ requests }: Claim) => [...requests].sort().join();

/** Whether two claims ask for the same, in whatever order their requests are named. Pure. */
export function sameClaim(one: Claim, other: Claim): boolean {
  return sorted(one) === sorted(other) && one.askedFen === other.askedFen;
}

/** `退货、赔偿损失，金额 129.50 元` */
export function sayClaim({ requests = [], askedFen }: Partial<Claim>): string {
  const asked = requests.map((request) => requestWords[request]).join('、');
  return askedFen === undefined ? asked : `${asked}，金额 ${sayYuan(askedFen)}`;
}
