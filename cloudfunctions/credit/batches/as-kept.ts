import type { CreditNotice } from '@domain/credit/notice/notice';
import type { Decided } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';

/** A notice as it is kept. */
export const noticeListed = (
  next: CreditNotice,
  more: Pick<Decided<CreditNotice>, 'relation' | 'shown'> & Partial<Decided<CreditNotice>>,
): Decided<CreditNotice> => plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } });
